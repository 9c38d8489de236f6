/**
 * What one types into a field, until it is saved: at most a second later, on leaving the field, on leaving the
 * page. What comes in from elsewhere meanwhile never replaces what is being typed; it is said instead.
 */
import { toast } from './toast.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { holdUnsaved, releaseUnsaved } from './unsaved.ts'

/** Milliseconds from the last change until it is written. */
const pause = 500
/** The most that something typed may wait, in milliseconds. */
const most = 1000

export interface Draft<Value> {
  value: Value
  set: (value: Value) => void
  /** Writes now what is not written. */
  flush: () => Promise<void>
  focus: () => void
  blur: () => void
  /** Why it is not saved: what is wrong with what was typed, or what went wrong in saving it. */
  problem: string | undefined
  state: 'still' | 'typing' | 'saving' | 'saved'
  /** A value that came in while one typed something else; `take` puts it in the field. */
  came: { value: Value; take: () => void; dismiss: () => void } | undefined
}

export function useDraft<Value>({
  value,
  save,
  check,
  same = Object.is,
}: {
  value: Value
  /** Saves; gives a sentence where that failed. */
  save: (value: Value) => Promise<string | undefined>
  /** What is wrong with it, in a sentence; nothing is saved while there is something. */
  check?: (value: Value) => string | undefined
  same?: (a: Value, b: Value) => boolean
}): Draft<Value> {
  const [draft, setDraft] = useState<{ value: Value } | null>(null)
  const [problem, setProblem] = useState<string>()
  const [state, setState] = useState<Draft<Value>['state']>('still')
  const [came, setCame] = useState<{ value: Value }>()
  const inside = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** When the oldest unwritten change was made. */
  const since = useRef<number>(undefined)
  /** What the field holds that is not written, if anything; and what is known to be in the record. */
  const unwritten = useRef<{ value: Value } | null>(null)
  const known = useRef(value)
  const own = useRef<Value[]>([])
  const latest = useRef({ save, check, same })
  useEffect(() => {
    latest.current = { save, check, same }
  })

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    since.current = undefined
    const pending = unwritten.current
    if (pending === null) return
    if (latest.current.check?.(pending.value) !== undefined) return
    unwritten.current = null
    if (latest.current.same(pending.value, known.current)) {
      releaseUnsaved(own)
      setState('still')
      if (!inside.current) setDraft(null)
      return
    }
    own.current.push(pending.value)
    setState('saving')
    const wrong = await latest.current.save(pending.value)
    if (wrong !== undefined) {
      own.current = own.current.filter((each) => !latest.current.same(each, pending.value))
      unwritten.current ??= pending
      setProblem(wrong)
      setState('typing')
      return
    }
    if (unwritten.current !== null) return
    releaseUnsaved(own)
    setProblem(undefined)
    setState('saved')
    if (!inside.current) setDraft(null)
  }, [])

  useEffect(() => {
    const before = known.current
    known.current = value
    if (latest.current.same(before, value)) return
    const echo = own.current.findIndex((each) => latest.current.same(each, value))
    if (echo >= 0) {
      // Our own words, come back from the database: those before them too.
      own.current.splice(0, echo + 1)
      return
    }
    if (unwritten.current !== null || own.current.length > 0) setCame({ value })
    else setDraft(null)
  }, [value])

  // What is typed is written when the page is left, too.
  useEffect(
    () => () => {
      void flush()
      releaseUnsaved(own)
      const left = unwritten.current
      const wrong = left && latest.current.check?.(left.value)
      // What cannot be saved is not dropped without a word: it can be copied from here.
      if (left && wrong !== undefined) toast.problem(`“${String(left.value)}” was not saved. ${wrong}`)
    },
    [flush],
  )

  const set = useCallback(
    (next: Value) => {
      setDraft({ value: next })
      unwritten.current = { value: next }
      holdUnsaved(own, flush)
      setProblem(latest.current.check?.(next))
      setState('typing')
      const now = performance.now()
      since.current ??= now
      clearTimeout(timer.current)
      timer.current = setTimeout(
        () => void flush(),
        Math.max(0, Math.min(pause, most - (now - since.current))),
      )
    },
    [flush],
  )

  const take = useCallback(() => {
    if (came === undefined) return
    setCame(undefined)
    set(came.value)
    void flush()
  }, [came, set, flush])

  return {
    value: draft ? draft.value : value,
    set,
    flush,
    focus: useCallback(() => {
      inside.current = true
    }, []),
    blur: useCallback(() => {
      inside.current = false
      void flush()
      if (unwritten.current === null && own.current.length === 0) setDraft(null)
    }, [flush]),
    problem,
    state,
    came: came && { value: came.value, take, dismiss: () => setCame(undefined) },
  }
}
