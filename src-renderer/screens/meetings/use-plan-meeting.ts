/** The form for a new meeting: sensible beginnings, what is not right said where one types. */
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { checkTimes, endFor, sensibleStart } from '#shared/activities/rules.ts'
import { type NewMeeting, planMeeting } from '#shared/activities/plan.ts'
import { addressLine, mainAddress } from '#shared/accounts/rules.ts'
import { v7 } from 'uuid'
import { pathTo } from '../../app/paths.ts'
import { say } from '../../app/problem-words.ts'
import { useRoadbook } from '../../app/roadbook.tsx'
import { useDecksToShow } from '../../app/use-decks-to-show.ts'
import { usePeople } from '../../app/use-people.ts'
import { useRecords } from '../../app/use-records.ts'
import { changeTo } from '../../database/changes.ts'
import { toast } from '../../ui/toast.ts'
import { fromLocalField, toLocalField } from './local-time.ts'
import { useAccountChoice } from './use-account-choice.ts'
import { kindWords, sayPlan } from './words.ts'

export function usePlanMeeting(accountId: string, onDone: () => void) {
  const { database, me } = useRoadbook()
  const navigate = useNavigate()
  const people = usePeople()
  const [fields, setFields] = useState<NewMeeting>(() => {
    const at = sensibleStart(new Date().toISOString())
    return {
      kind: 'meeting',
      subject: '',
      at,
      endsAt: endFor(at),
      accountId,
      contactIds: [],
      colleagueIds: [],
      deckIds: [],
      place: '',
      agenda: '',
    }
  })
  const [asked, setAsked] = useState(false)
  const accounts = useAccountChoice(fields.accountId)
  const contacts = useRecords(
    'contacts',
    fields.accountId
      ? {
          selector: { accountId: fields.accountId },
          sort: [{ accountId: 'asc' }, { nameKey: 'asc' }],
          limit: 500,
        }
      : null,
  )
  const decks = useDecksToShow()
  const set = (change: Partial<NewMeeting>) => setFields((old) => ({ ...old, ...change }))

  const times = checkTimes(fields.at, fields.endsAt)
  const subject = fields.subject.trim() || usualSubject(fields.kind, accounts.account?.name)
  const save = async () => {
    setAsked(true)
    const planned = planMeeting(
      { ...fields, subject },
      { personId: me.personId, at: new Date().toISOString(), newId: () => v7() },
    )
    if (!planned.ok) return
    const written = await database.door.write({
      label: `Plan ${kindWords[fields.kind].toLowerCase()}`,
      changes: [changeTo('activities', planned.value)],
    })
    if (!written.ok) {
      toast.problem(say(written.problem))
      return
    }
    onDone()
    void navigate(pathTo.meeting(planned.value.id))
  }

  return {
    fields,
    set,
    save,
    setAccount: (id: string) => set({ accountId: id, contactIds: [] }),
    /** Moving the start keeps the length. */
    setStart: (text: string) => {
      const at = fromLocalField(text)
      set(at ? { at, endsAt: endFor(at, fields) } : { at: '' })
    },
    setEnd: (text: string) => set({ endsAt: fromLocalField(text) }),
    start: toLocalField(fields.at),
    end: toLocalField(fields.endsAt),
    timesProblem: times.ok ? undefined : sayPlan[times.problem.kind],
    subjectProblem: asked && subject === '' ? sayPlan['no-subject'] : undefined,
    subjectHint: usualSubject(fields.kind, accounts.account?.name) || 'Walk through the pump hall',
    placeHint: addressLine(accounts.account ? mainAddress(accounts.account) : undefined),
    accounts,
    contacts: useMemo(() => (contacts ?? []).map(({ id, name }) => ({ value: id, label: name })), [contacts]),
    colleagues: people.options.filter(({ value }) => value !== me.personId),
    decks: useMemo(() => decks.map(({ id, title }) => ({ value: id, label: title })), [decks]),
  }
}

/** What it is called where nobody says: "Visit at Brunnen & Söhne". */
function usualSubject(kind: NewMeeting['kind'], account: string | undefined): string {
  if (!account) return ''
  const words = { meeting: 'Meeting with', visit: 'Visit at', call: 'Call with', training: 'Training at' }
  return `${words[kind]} ${account}`
}
