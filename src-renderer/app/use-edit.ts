import { useCallback, useState } from 'react'
import type { Kind, Records } from '#shared/kinds.ts'
import { changeTo, deletionOf } from '../database/changes.ts'
import { readById } from '../database/read.ts'
import { toast } from '../ui/toast.ts'
import { say } from './problem-words.ts'
import { useRoadbook } from './roadbook.tsx'

/** Changes the record as it is now, not as it was drawn; gives a sentence where that failed. */
export type Edit<K extends Kind> = (change: (record: Records[K]) => Records[K]) => Promise<string | undefined>

const turns = new Map<string, Promise<unknown>>()

/**
 * One edit of a record after the other: each reads what the one before wrote. Without that, a button pressed
 * while the field that one leaves for it is still saving would write over what was typed.
 */
function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work)
  turns.set(key, turn)
  const done = () => {
    if (turns.get(key) === turn) turns.delete(key)
  }
  turn.then(done, done)
  return turn
}

/**
 * Saves changes of one record, for fields that save as one types. What one does to it while its page is open is
 * one editing session, so that an hour's typing is one group (J4).
 */
export function useEdit<K extends Kind>(kind: K, id: string, label: string): Edit<K> {
  const { database } = useRoadbook()
  const [session] = useState(() => crypto.randomUUID())
  return useCallback(
    (change) =>
      inTurn(`${kind}/${id}`, async () => {
        const record = await readById(database, kind, id)
        if (!record) return 'This is no longer on this laptop, so it could not be saved.'
        const written = await database.door.write({
          label,
          changes: [changeTo(kind, change(record))],
          session: `${session}/${kind}/${id}`,
        })
        return written.ok ? undefined : say(written.problem)
      }),
    [database, kind, id, label, session],
  )
}

/** Deletes a record and offers to undo it. True when it is gone. */
export function useDelete(): (kind: Kind, id: string, label: string, said: string) => Promise<boolean> {
  const { database } = useRoadbook()
  return useCallback(
    async (kind, id, label, said) => {
      const written = await database.door.write({ label, changes: [deletionOf(kind, id)] })
      if (!written.ok) {
        toast.problem(say(written.problem))
        return false
      }
      const { group } = written.value
      toast.undoable(said, async () => {
        const undone = await database.door.undoGroup(group)
        if (!undone.ok) toast.problem(say(undone.problem))
      })
      return true
    },
    [database],
  )
}
