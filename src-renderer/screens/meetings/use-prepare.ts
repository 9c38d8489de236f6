import { useMemo } from 'react'
import type { Account } from '#shared/accounts/account.ts'
import type { Activity } from '#shared/activities/activity.ts'
import { openCaptures } from '#shared/notes/captures.ts'
import { useRecords } from '../../app/use-records.ts'

/** Notes looked through for what is open: the account's newest. */
const looked = 60
/** Shown of what is open. */
const most = 12

/** What one should know before going in: of this account's notes and deals, by their indexes. */
export function usePrepare(meeting: Activity, account: Account | null, ownNoteIds: readonly string[]) {
  const { accountId } = meeting
  const all = useRecords(
    'notes',
    accountId
      ? { selector: { accountId }, sort: [{ accountId: 'asc' }, { newest: 'asc' }], limit: looked }
      : null,
  )
  const deals = useRecords(
    'deals',
    accountId
      ? { selector: { accountId }, sort: [{ accountId: 'asc' }, { newest: 'asc' }], limit: looked }
      : null,
  )
  return useMemo(() => {
    const notes = (all ?? []).filter(({ id }) => !ownNoteIds.includes(id))
    return {
      notes,
      open: openCaptures(notes).slice(0, most),
      deals: (deals ?? []).filter(({ stage }) => stage !== 'won' && stage !== 'lost').slice(0, 6),
      issues: (account?.issues ?? []).filter(({ resolved }) => !resolved),
      score: account?.satisfaction.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0],
    }
  }, [all, deals, account, ownNoteIds])
}
