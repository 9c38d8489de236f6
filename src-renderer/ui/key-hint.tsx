import { capsOf, spoken } from '../app/actions/keys.ts'
import styles from './key-hint.module.css'

/** The caps of a key combination, `mod+k` or `g a`, as this machine's keyboard has them. */
export function KeyHint({ keys, onFilled = false }: { keys: string; onFilled?: boolean }) {
  return (
    <span
      className={styles.hint}
      data-on-filled={onFilled || undefined}
      title={spoken(keys)}
      aria-hidden="true"
    >
      {capsOf(keys).map((caps, step) => (
        <span key={step} className={styles.step}>
          {caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </span>
      ))}
    </span>
  )
}
