import { IconCheck } from '@tabler/icons-react'
import styles from './field-state.module.css'
import type { Draft } from './use-draft.ts'

/** A field's label with what became of what one typed: saving, saved, or what came in meanwhile. */
export function FieldState<Value>({
  label,
  draft,
  words,
}: {
  label: string
  draft: Draft<Value>
  words: (value: Value) => string
}) {
  return (
    <span className={styles.label}>
      <span>{label}</span>
      <span className={styles.state} aria-live="polite">
        {draft.state === 'saving' && 'Saving…'}
        {draft.state === 'saved' && (
          <>
            <IconCheck size={12} aria-hidden="true" /> Saved
          </>
        )}
      </span>
      {draft.came && (
        <span className={styles.came}>
          Changed meanwhile to “{words(draft.came.value)}”.{' '}
          <button type="button" onClick={draft.came.take}>
            Take it
          </button>{' '}
          <button type="button" onClick={draft.came.dismiss}>
            Keep mine
          </button>
        </span>
      )}
    </span>
  )
}
