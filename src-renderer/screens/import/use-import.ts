/** The import's steps: a file, its columns, what is here already, writing, and what came of it. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useRoadbook } from '../../app/roadbook.tsx'
import type { LocalDatabase } from '../../database/contract.ts'
import { say } from '../../app/problem-words.ts'
import { decode, type Encoding, ungarble } from '../../importing/decode.ts'
import { draftsOf, type Remark } from '../../importing/drafts.ts'
import { type Here, whatIsHere } from '../../importing/known.ts'
import { indexOf } from '../../importing/matching.ts'
import { type Choice, type PlannedRow, planOf } from '../../importing/plan.ts'
import { mappingFor, recognise, type System } from '../../importing/recognise.ts'
import { type ImportReport, runImport } from '../../importing/run.ts'
import { readTable, type Table } from '../../importing/table.ts'
import type { ImportKind, Mapping, Target } from '../../importing/targets.ts'
import { type FileProblem, sayProblem } from './say.ts'

const largest = 100_000_000

export interface ReadFile {
  name: string
  bytes: Uint8Array
  encoding: Encoding
  garbled: string[]
  table: Table
  system: System
  kind: ImportKind
  mapping: Mapping
}
export interface Progress {
  done: number
  total: number
  words: string
}
export type Step =
  | { name: 'choose' }
  | { name: 'map'; file: ReadFile }
  | { name: 'review'; file: ReadFile; rows: PlannedRow[]; remarks: Remark[] }
  | { name: 'done'; file: ReadFile; report: ImportReport; remarks: Remark[] }

export function useImport() {
  const { database, me } = useRoadbook()
  const [step, setStep] = useState<Step>({ name: 'choose' })
  const [problem, setProblem] = useState<string | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const here = useRef<Here | null>(null)
  const stopping = useRef(new AbortController())

  const read = useCallback((name: string, bytes: Uint8Array, encoding?: Encoding, mended = false) => {
    const refuse = (found: FileProblem) => setProblem(sayProblem(found, name))
    if (bytes.length > largest)
      return refuse({ kind: 'too-large', megabytes: Math.round(bytes.length / 1e6) })
    const decoded = decode(bytes, encoding)
    if (!decoded.ok) return refuse(decoded.problem)
    const text = mended ? ungarble(decoded.value.text) : decoded.value.text
    const table = readTable(text)
    if (!table.ok) return refuse(table.problem)
    setProblem(null)
    const garbled = mended ? [] : decoded.value.garbled
    const file = { name, bytes, table: table.value, encoding: decoded.value.encoding, garbled }
    setStep({ name: 'map', file: { ...file, ...recognise(table.value.headings) } })
  }, [])

  const change = useCallback((part: Partial<ReadFile>) => {
    setStep((now) => (now.name === 'map' ? { ...now, file: { ...now.file, ...part } } : now))
  }, [])

  const review = useCallback(
    async (file: ReadFile) => {
      if (database.projection.state().kind !== 'ready')
        return setProblem(sayProblem({ kind: 'search-not-ready' }, file.name))
      setProblem(null)
      stopping.current = new AbortController()
      const words = 'Looking for duplicates'
      setProgress({ done: 0, total: 1, words })
      try {
        const found = await whatIsHere(
          database,
          file.kind === 'contacts',
          (done, total) => setProgress({ done, total, words }),
          stopping.current.signal,
        )
        here.current = found
        const { drafts, remarks } = draftsOf(file.table, file.kind, file.mapping, await currencyOf(database))
        const rows = planOf(
          drafts,
          file.system,
          indexOf(file.kind === 'accounts' ? found.accounts : found.contacts),
        )
        setStep({ name: 'review', file, rows, remarks })
      } catch (stopped) {
        if (!stopping.current.signal.aborted) throw stopped
      } finally {
        setProgress(null)
      }
    },
    [database],
  )

  const run = useCallback(
    async (file: ReadFile, rows: readonly PlannedRow[], remarks: Remark[]) => {
      if (!here.current) return
      stopping.current = new AbortController()
      const words = 'Importing'
      setProgress({ done: 0, total: rows.length, words })
      const done = await runImport({
        database,
        rows,
        system: file.system,
        fileName: file.name,
        maker: { at: new Date().toISOString(), personId: me.personId, newId: () => newId() },
        ownerOf: () => me.personId,
        accounts: here.current.accountIds,
        onProgress: (count, total) => setProgress({ done: count, total, words }),
        signal: stopping.current.signal,
      })
      setProgress(null)
      if (done.ok) setStep({ name: 'done', file, report: done.value, remarks })
      else setProblem(`${say(done.problem)} What was imported before that is here and can be undone below.`)
    },
    [database, me.personId],
  )

  return useMemo(
    () => ({
      step,
      problem,
      progress,
      read,
      review,
      run,
      setKind: (file: ReadFile, kind: ImportKind) =>
        change({ kind, mapping: mappingFor(kind, file.table.headings) }),
      setTarget: (file: ReadFile, column: number, target: Target | null) =>
        change({ mapping: remapped(file.mapping, column, target) }),
      setChoice: (which: (row: PlannedRow) => boolean, choice: Choice) =>
        setStep((now) =>
          now.name === 'review'
            ? { ...now, rows: now.rows.map((row) => (row.match && which(row) ? { ...row, choice } : row)) }
            : now,
        ),
      back: () =>
        setStep((now) => (now.name === 'review' ? { name: 'map', file: now.file } : { name: 'choose' })),
      again: () => {
        setProblem(null)
        setStep({ name: 'choose' })
      },
      stop: () => stopping.current.abort(),
    }),
    [step, problem, progress, read, review, run, change],
  )
}
export type Import = ReturnType<typeof useImport>

/** A target stands for one column only: it leaves the one that had it. */
function remapped(mapping: Mapping, column: number, target: Target | null): Mapping {
  const next: Mapping = new Map([...mapping].filter(([other, used]) => other !== column && used !== target))
  if (target) next.set(column, target)
  return next
}

/** The company's currency, in which a file's revenues are read. */
async function currencyOf(database: LocalDatabase): Promise<string> {
  const [company] = await database.collections.settings
    .find({ selector: { name: 'company' }, limit: 1 })
    .exec()
  const currency = company?.toJSON().value?.currency
  return typeof currency === 'string' ? currency : 'EUR'
}
