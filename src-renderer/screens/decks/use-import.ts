/** An import from picking files to the deck that stands in the library: read, looked at, confirmed. */
import { useCallback, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import type { Preview, Progress } from '../../presenting/import/contract.ts'
import { keepDeck } from '../../presenting/import/keep-deck.ts'
import { pickFiles } from '../../presenting/import/pick-files.ts'
import { ACCEPTED, readFiles } from '../../presenting/import/read-files.ts'
import { sayKeepProblem } from '../../presenting/import/say.ts'
import { toast } from '../../ui/toast.ts'

export type ImportState =
  | { kind: 'closed' }
  | { kind: 'reading'; progress: Progress | null }
  | { kind: 'preview'; preview: Preview; problem?: string }
  | { kind: 'keeping'; preview: Preview }

export interface Importing {
  state: ImportState
  /** Opens the file dialog. */
  pick: () => void
  read: (files: File[]) => void
  /** Reads the same files again with a password for one of them. */
  unlock: (file: string, password: string) => void
  rename: (title: string) => void
  confirm: () => void
  cancel: () => void
}

export function useImport(): Importing {
  const { database, me } = useRoadbook()
  const navigate = useNavigate()
  const [state, setState] = useState<ImportState>({ kind: 'closed' })
  const picked = useRef<File[]>([])
  const passwords = useRef(new Map<string, string>())
  const running = useRef<AbortController | null>(null)

  const start = useCallback(() => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setState({ kind: 'reading', progress: null })
    const onProgress = (progress: Progress) => {
      if (!stop.signal.aborted) setState({ kind: 'reading', progress })
    }
    readFiles(picked.current, { signal: stop.signal, onProgress, passwords: passwords.current }).then(
      (preview) => {
        if (!stop.signal.aborted) setState({ kind: 'preview', preview })
      },
      (error: unknown) => {
        if (stop.signal.aborted) return
        console.error('An import broke off.', error)
        setState({ kind: 'closed' })
        toast.problem('These files could not be read. Nothing was imported.')
      },
    )
  }, [])

  const read = useCallback(
    (files: File[]) => {
      if (files.length === 0) return
      picked.current = files
      passwords.current = new Map()
      start()
    },
    [start],
  )
  const pick = useCallback(() => void pickFiles(ACCEPTED).then(read), [read])

  const confirm = () => {
    if (state.kind !== 'preview') return
    const { preview } = state
    setState({ kind: 'keeping', preview })
    const into = { door: database.door, assets: database.assets, personId: me.personId, now: Date.now() }
    keepDeck(preview, into).then(
      (kept) => {
        if (!kept.ok) return setState({ kind: 'preview', preview, problem: sayKeepProblem(kept.problem) })
        setState({ kind: 'closed' })
        void navigate(pathTo.deck(kept.value.id))
      },
      (error: unknown) => {
        console.error('A deck could not be kept.', error)
        const reason = error instanceof Error ? error.message : String(error)
        setState({ kind: 'preview', preview, problem: sayKeepProblem({ kind: 'not-saved', reason }) })
      },
    )
  }

  return {
    state,
    pick,
    read,
    unlock: (file, password) => {
      passwords.current.set(file, password)
      start()
    },
    rename: (title) =>
      setState((now) =>
        now.kind === 'preview'
          ? { ...now, preview: { ...now.preview, deck: { ...now.preview.deck, title } } }
          : now,
      ),
    confirm,
    cancel: () => {
      running.current?.abort()
      setState({ kind: 'closed' })
    },
  }
}
