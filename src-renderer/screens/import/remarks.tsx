import { IconAlertTriangle } from '@tabler/icons-react'
import type { Remark } from '../../importing/drafts.ts'
import { StateWord } from '../../ui/state-word.tsx'
import styles from './import.module.css'

const shown = 200

/** What could not be taken, by line and reason. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <details className={styles.remarks} open={remarks.some(({ skipped }) => skipped)}>
      <summary>
        <StateWord tone="attention" icon={<IconAlertTriangle size={16} />}>
          {remarks.length.toLocaleString()} {remarks.length === 1 ? 'line' : 'lines'} to look at
        </StateWord>
      </summary>
      <ul>
        {remarks.slice(0, shown).map(({ line, reason, skipped }, index) => (
          <li key={index}>
            Line {line.toLocaleString()}: {reason}
            {skipped && ' The row is left out.'}
          </li>
        ))}
        {remarks.length > shown && <li>and {(remarks.length - shown).toLocaleString()} more.</li>}
      </ul>
    </details>
  )
}
