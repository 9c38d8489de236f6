import { useMemo, useState } from 'react'
import type { Setting } from '#shared/settings/setting.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useRecords } from '../../app/use-records.ts'
import { say } from '../../app/problem-words.ts'
import { type ImportSummary, importsOf, undoImport } from '../../importing/undo.ts'

const none: readonly Setting[] = []

/** This person's imports, newest first, and the way to take one back. */
export function useEarlierImports() {
  const { database, me } = useRoadbook()
  const records =
    useRecords('settings', {
      selector: { name: 'import' },
      sort: [{ name: 'asc' }, { newest: 'asc' }],
      limit: 5000,
    }) ?? none
  const imports = useMemo(
    () => importsOf(records.filter(({ personId }) => personId === me.personId)),
    [records, me.personId],
  )
  const [running, setRunning] = useState<{ importId: string; done: number; total: number } | null>(null)
  const [words, setWords] = useState('')
  const undo = async (one: ImportSummary) => {
    setWords('')
    setRunning({ importId: one.importId, done: 0, total: one.records })
    const undone = await undoImport(database, one, (done, total) =>
      setRunning({ importId: one.importId, done, total }),
    )
    setRunning(null)
    if (!undone.ok) return setWords(say(undone.problem))
    const { undone: count, kept } = undone.value
    setWords(
      `${count.toLocaleString()} records of ${one.fileName} were taken back.` +
        (kept > 0 ? ` ${kept.toLocaleString()} stay, because someone has worked on them since.` : ''),
    )
  }
  return { imports, undo, running, words }
}
