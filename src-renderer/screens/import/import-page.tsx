/** Bringing accounts and contacts in from another system's file, and taking an import back. */
import { Button, Group, Progress } from '@mantine/core'
import { ErrorState } from '../../ui/error-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ChooseFile } from './choose-file.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { ImportDone } from './import-done.tsx'
import { MapColumns } from './map-columns.tsx'
import { ReviewRows } from './review-rows.tsx'
import styles from './import.module.css'
import { type Import, useImport } from './use-import.ts'

export default function ImportPage() {
  const work = useImport()
  return (
    <Page title="Import" above="Accounts and contacts from another system">
      <div className={styles.page}>
        {work.problem && (
          <ErrorState
            title={work.problem}
            safe="Nothing of it was written."
            onAgain={work.again}
            againLabel="Choose another file"
          />
        )}
        {work.progress ? <Working work={work} /> : <CurrentStep work={work} />}
      </div>
    </Page>
  )
}

function CurrentStep({ work }: { work: Import }) {
  const { step } = work
  switch (step.name) {
    case 'choose':
      return (
        <>
          <ChooseFile onFile={work.read} />
          <EarlierImports />
        </>
      )
    case 'map':
      return <MapColumns file={step.file} work={work} />
    case 'review':
      return <ReviewRows step={step} work={work} />
    case 'done':
      return <ImportDone report={step.report} remarks={step.remarks} file={step.file} onAgain={work.again} />
  }
}

function Working({ work }: { work: Import }) {
  const { done = 0, total = 1, words = '' } = work.progress ?? {}
  return (
    <div className={styles.working} role="status">
      <p>
        {words}: {done.toLocaleString()} of {total.toLocaleString()}
      </p>
      <Progress value={(done / Math.max(1, total)) * 100} aria-label={words} />
      <Group justify="flex-end">
        <Button variant="default" onClick={work.stop}>
          Stop
        </Button>
      </Group>
    </div>
  )
}
