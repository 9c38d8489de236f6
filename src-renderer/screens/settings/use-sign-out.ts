import { useEffect, useState } from 'react'
import { useRoadbook } from '../../app/roadbook.tsx'
import { flushUnsaved } from '../../ui/unsaved.ts'
import { toast } from '../../ui/toast.ts'
import { useSyncStatus } from '../../sync/hooks.ts'

export interface LeavingState {
  /** Records that the office has not taken yet, and groups that need the person. */
  waiting: number
  needsYou: number
  offline: boolean
  /** It is being sent, and signs out by itself when that is done. */
  sending: boolean
  sendFirst: () => void
  exportAndLeave: () => Promise<void>
  leave: () => Promise<void>
}

/** Signing out with work unsent: sent first, or exported; never lost by surprise. */
export function useSignOut(): LeavingState {
  const { session, sync, host, database, unsent, me } = useRoadbook()
  const { waiting, needsYou, light } = useSyncStatus()
  const [sending, setSending] = useState(false)

  useEffect(() => {
    if (!sending || waiting > 0) return
    // Signing out takes this page away; should it be refused after all, the numbers say why.
    void session.signOut().then((left) => {
      if (!left.ok) setSending(false)
    })
  }, [sending, waiting, session])

  return {
    waiting,
    needsYou,
    offline: light === 'offline',
    sending,
    sendFirst: () => {
      setSending(true)
      sync.now()
    },
    exportAndLeave: async () => {
      await flushUnsaved()
      await database.door.idle()
      const text = JSON.stringify(
        { company: me.companyName, personId: me.personId, waiting: unsent(), needsYou: sync.needsYou() },
        null,
        2,
      )
      const saved = await host['file.save'](
        'Roadbook unsent work.json',
        'application/json',
        new TextEncoder().encode(text),
      )
      if (!saved.saved) return
      toast.say('Exported. It also stays on this laptop until you sign in here again.')
      await session.signOut(true)
    },
    leave: async () => {
      await flushUnsaved()
      await database.door.idle()
      await session.signOut()
    },
  }
}
