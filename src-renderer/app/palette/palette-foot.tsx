import { Progress } from '@mantine/core'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './palette.module.css'
import { useProjectionState } from './use-projection-state.ts'

const enterWords = { open: 'open', do: 'do it', rank: 'best first' } as const

/** What Enter does, and whether search is ready. */
export function PaletteFoot({
  does,
  order,
}: {
  does: 'open' | 'do' | 'rank' | null
  /** In which order records stand, where there are any. */
  order: 'newest' | 'best' | null
}) {
  const state = useProjectionState()
  return (
    <div className={styles.foot}>
      {state.kind === 'building' ? (
        <>
          <span role="status">
            Search is being prepared, {state.done.toLocaleString()} of {state.total.toLocaleString()}
          </span>
          <Progress
            className={styles.progress}
            size={4}
            value={state.total === 0 ? 0 : (100 * state.done) / state.total}
            aria-label="Search is being prepared"
          />
        </>
      ) : state.kind === 'starting' ? (
        <span role="status">Search is starting</span>
      ) : state.kind === 'failed' ? (
        <span role="status">Search could not start: {state.reason}. Settings can make it anew.</span>
      ) : (
        <>
          {does && (
            <span>
              <KeyHint keys="Enter" /> {enterWords[does]}
            </span>
          )}
          <span>
            <KeyHint keys="ArrowUp" /> <KeyHint keys="ArrowDown" /> choose
          </span>
          <span>
            <KeyHint keys=">" /> actions only
          </span>
          {order && <span className={styles.order}>{order === 'best' ? 'Best first' : 'Newest first'}</span>}
        </>
      )}
    </div>
  )
}
