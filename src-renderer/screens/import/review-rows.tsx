import { Button, Group, SegmentedControl, Table } from '@mantine/core'
import { useState } from 'react'
import type { Choice, PlannedRow } from '../../importing/plan.ts'
import { StateWord } from '../../ui/state-word.tsx'
import styles from './import.module.css'
import { Remarks } from './remarks.tsx'
import { matchWords } from './say.ts'
import type { Import, Step } from './use-import.ts'

/** Rows shown at a time; the choices for all are above. */
const shown = 100
const choices: { value: Choice; label: string }[] = [
  { value: 'fill', label: 'Fill in' },
  { value: 'create', label: 'Add anyway' },
  { value: 'skip', label: 'Leave out' },
]

/** What will happen, with every possible duplicate beside what is here, before anything is written. */
export function ReviewRows({ step, work }: { step: Extract<Step, { name: 'review' }>; work: Import }) {
  const { file, rows, remarks } = step
  const [limit, setLimit] = useState(shown)
  const doubtful = rows.filter(({ match }) => match && match.why !== 'same-origin' && match.known.id !== '')
  const before = rows.filter(({ match }) => match?.why === 'same-origin' && match.known.id !== '')
  const repeated = rows.filter(({ match }) => match && match.known.id === '')
  const fresh = rows.filter(({ match, choice }) => !match || choice === 'create')
  const skipped = remarks.filter((remark) => remark.skipped)
  const noun = file.kind === 'accounts' ? 'accounts' : 'contacts'
  return (
    <>
      <ul className={styles.summary}>
        <Figure count={fresh.length} words={`new ${noun}`} />
        <Figure count={doubtful.length} words="may be here already" />
        <Figure count={before.length} words="imported before: only what is missing is filled in" />
        {repeated.length > 0 && <Figure count={repeated.length} words="the same as a row above, left out" />}
        {skipped.length > 0 && <Figure count={skipped.length} words="rows that cannot be taken" />}
      </ul>
      {doubtful.length > 0 && (
        <>
          <Group justify="space-between">
            <h2 className={styles.heading}>May be here already</h2>
            <Group gap="xs">
              {choices.map(({ value, label }) => (
                <Button
                  key={value}
                  size="compact-sm"
                  variant="default"
                  onClick={() => work.setChoice((row) => doubtful.includes(row), value)}
                >
                  All: {label.toLowerCase()}
                </Button>
              ))}
            </Group>
          </Group>
          <div className={styles.table}>
            <Table stickyHeader>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>In the file</Table.Th>
                  <Table.Th>Here</Table.Th>
                  <Table.Th>Why</Table.Th>
                  <Table.Th>What to do</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {doubtful.slice(0, limit).map((row) => (
                  <Doubtful
                    key={row.draft.line}
                    row={row}
                    onChoose={(choice) => work.setChoice((one) => one.draft.line === row.draft.line, choice)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
          {doubtful.length > limit && (
            <Button variant="subtle" onClick={() => setLimit(limit + shown)}>
              Show {Math.min(shown, doubtful.length - limit)} more of {doubtful.length.toLocaleString()}
            </Button>
          )}
        </>
      )}
      <Remarks remarks={remarks} />
      <Group justify="flex-end">
        <Button variant="default" onClick={work.back}>
          Back to the columns
        </Button>
        <Button
          variant="filled"
          disabled={rows.length === 0}
          onClick={() => void work.run(file, rows, remarks)}
        >
          Import {rows.filter(isTaken).length.toLocaleString()} rows
        </Button>
      </Group>
    </>
  )
}

/** A row that repeats one above it fills in nothing. */
function isTaken({ match, choice }: PlannedRow): boolean {
  return choice === 'create' || (choice === 'fill' && match?.known.id !== '')
}

function Figure({ count, words }: { count: number; words: string }) {
  return (
    <li>
      <strong>{count.toLocaleString()}</strong> {words}
    </li>
  )
}

function Doubtful({
  row: { draft, match, choice },
  onChoose,
}: {
  row: PlannedRow
  onChoose: (choice: Choice) => void
}) {
  return (
    <Table.Tr>
      <Table.Td>
        <bdi>{draft.title}</bdi>
        <div className={styles.hint}>
          Line {draft.line} · {draft.contact.email ?? draft.address.city ?? draft.company.name}
        </div>
      </Table.Td>
      <Table.Td>
        <bdi>{match?.known.title}</bdi>
        <div className={styles.hint}>{match?.known.email ?? match?.known.city ?? match?.known.company}</div>
      </Table.Td>
      <Table.Td>
        <StateWord tone={match?.why === 'similar-name' ? 'attention' : 'plain'}>
          {match && matchWords[match.why]}
        </StateWord>
      </Table.Td>
      <Table.Td>
        <SegmentedControl
          size="xs"
          aria-label={`What to do with ${draft.title}`}
          value={choice}
          data={choices}
          onChange={(value) => onChoose(value as Choice)}
        />
      </Table.Td>
    </Table.Tr>
  )
}
