import { Button, Group } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Remark } from '../../importing/drafts.ts'
import type { ImportReport } from '../../importing/run.ts'
import { StateWord } from '../../ui/state-word.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import styles from './import.module.css'
import { Remarks } from './remarks.tsx'
import type { ReadFile } from './use-import.ts'

/** What came of an import. */
export function ImportDone({
  report,
  remarks,
  file,
  onAgain,
}: {
  report: ImportReport
  remarks: Remark[]
  file: ReadFile
  onAgain: () => void
}) {
  const words = [
    `${report.created.toLocaleString()} added`,
    `${report.filled.toLocaleString()} filled in`,
    `${report.unchanged.toLocaleString()} unchanged`,
    report.companies > 0 && `${report.companies.toLocaleString()} companies added with their contacts`,
    report.skipped > 0 && `${report.skipped.toLocaleString()} left out`,
  ].filter(Boolean)
  return (
    <>
      <div className={styles.result} role="status">
        <StateWord tone={report.stopped ? 'attention' : 'done'} icon={<IconCheck size={16} />}>
          {report.stopped ? 'Stopped' : 'Imported'}
        </StateWord>
        <p>
          {file.name}: {words.join(', ')}.
          {report.stopped && ' What was imported until then is here, and can be undone below.'}
        </p>
        <Group>
          <Button component={Link} to={file.kind === 'accounts' ? '/accounts' : '/contacts'} variant="filled">
            Show {file.kind}
          </Button>
          <Button variant="default" onClick={onAgain}>
            Import another file
          </Button>
        </Group>
      </div>
      <Remarks remarks={remarks} />
      <EarlierImports />
    </>
  )
}
