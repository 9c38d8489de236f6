import { initialsOf, toneOf } from './initials-of.ts'
import styles from './initials.module.css'

/** The initials of a name on a colour that stays with `seed` (an id, so that it survives a rename). */
export function Initials({
  name,
  seed = name,
  size = 32,
  square = false,
}: {
  name: string
  seed?: string
  /** In pixels. */
  size?: 24 | 32 | 40 | 56
  /** Organisations are square, people round. */
  square?: boolean
}) {
  return (
    <span
      className={styles.initials}
      data-tone={toneOf(seed)}
      data-square={square || undefined}
      data-size={size}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  )
}
