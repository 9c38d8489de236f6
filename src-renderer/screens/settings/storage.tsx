import { Button, Progress } from '@mantine/core'
import type { ProjectionState } from '../../database/contract.ts'
import { Fact, Facts } from '../../ui/facts.tsx'
import { Card, Section } from '../../ui/section.tsx'
import { bytesText } from './bytes-text.ts'
import styles from './settings-page.module.css'
import { useStorage } from './use-storage.ts'

/** What this laptop keeps, and where search stands. */
export function Storage() {
  const facts = useStorage()
  const { search } = facts
  return (
    <Section title="Storage">
      <Card padded>
        <Facts>
          <Fact label="On this laptop">
            {facts.used === undefined ? 'Being counted' : bytesText(facts.used)}
            {facts.room !== undefined && `, room for ${bytesText(facts.room)}`}
          </Fact>
          <Fact label="Decks and photos">
            {facts.assets === undefined ? 'Being counted' : bytesText(facts.assets)}
          </Fact>
          <Fact label="Kept">
            {facts.kept === undefined
              ? 'Being asked'
              : facts.kept
                ? 'Until you remove it.'
                : 'The system may clear it when the disk is nearly full. What is at the office comes back.'}
          </Fact>
          <Fact label="Search">{searchWords(search)}</Fact>
        </Facts>
        {search.kind === 'building' && search.total > 0 && (
          <Progress
            mt="sm"
            value={(100 * search.done) / search.total}
            aria-label="Search is being prepared"
          />
        )}
        <div className={styles.buttons}>
          <Button
            disabled={search.kind === 'building' || search.kind === 'starting'}
            loading={facts.rebuilding && search.kind !== 'building'}
            onClick={() => void facts.rebuild()}
          >
            Make search anew
          </Button>
        </div>
      </Card>
    </Section>
  )
}

function searchWords(search: ProjectionState): string {
  switch (search.kind) {
    case 'starting':
      return 'Starting'
    case 'building':
      return `Being prepared, ${search.done.toLocaleString()} of ${search.total.toLocaleString()}`
    case 'ready':
      return search.kept === 'disk'
        ? 'Ready, kept on this laptop.'
        : 'Ready, in memory only: this system gives it no place, so it is made anew at each start.'
    case 'failed':
      return `Not ready: ${search.reason}. Make it anew; your records are safe.`
  }
}
