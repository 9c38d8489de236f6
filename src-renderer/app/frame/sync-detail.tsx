import { Button, Progress } from '@mantine/core'
import type { SyncStatus } from '../../sync/contract.ts'
import { useNow } from '../../ui/use-now.ts'
import { useRoadbook } from '../roadbook.tsx'
import { clockTime, type LightWords } from './light-words.ts'
import styles from './sync-light.module.css'
import { useNeedsYouPanel } from './needs-you-state.ts'

/** What the light is made of: what waits, how far it is, when it was last in step, when the next try begins. */
export function SyncDetail({
  status,
  said,
  onClose,
}: {
  status: SyncStatus
  said: LightWords
  onClose: () => void
}) {
  const { sync } = useRoadbook()
  const now = useNow()
  const showNeedsYou = useNeedsYouPanel((state) => state.open)
  const { progress, inStepAt, nextTryAt, waiting, needsYou } = status
  const stopped =
    status.light === 'revoked' || status.light === 'update-needed' || status.light === 'signed-out'
  return (
    <div>
      <p className={styles.sentence}>{said.sentence}</p>
      {progress && progress.total > 0 && (
        <Progress
          mb="md"
          value={(100 * progress.done) / progress.total}
          aria-label={`${progress.done.toLocaleString()} of ${progress.total.toLocaleString()}`}
        />
      )}
      <dl className={styles.facts}>
        <dt>Waiting to be sent</dt>
        <dd>{waiting === 0 ? 'Nothing' : waiting.toLocaleString()}</dd>
        <dt>Last in step</dt>
        <dd>{inStepAt ? clockTime(inStepAt, now) : 'Not yet'}</dd>
        {nextTryAt && (
          <>
            <dt>Next try</dt>
            <dd>{clockTime(nextTryAt, now)}</dd>
          </>
        )}
      </dl>
      <div className={styles.buttons}>
        {needsYou > 0 && (
          <Button
            onClick={() => {
              onClose()
              showNeedsYou()
            }}
          >
            Needs you ({needsYou})
          </Button>
        )}
        {!stopped && (
          <Button variant="filled" data-autofocus onClick={() => sync.now()}>
            Sync now
          </Button>
        )}
      </div>
    </div>
  )
}
