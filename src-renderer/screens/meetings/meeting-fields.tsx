import { Button, Group, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { Activity } from '#shared/activities/activity.ts'
import { checkTimes, endFor } from '#shared/activities/rules.ts'
import { useActionContext } from '../../app/actions/action-context.tsx'
import { useRecords } from '../../app/use-records.ts'
import { AutoArea, AutoMany, AutoSelect, AutoText } from '../../ui/auto-field.tsx'
import { FieldState } from '../../ui/field-state.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import { fromLocalField, timeSpan, toLocalField } from './local-time.ts'
import classes from './meetings.module.css'
import type { MeetingState } from './use-meeting.ts'
import { kindWords, meetingKinds, sayPlan } from './words.ts'

/** A meeting's fields, each saved as one types. */
export function MeetingFields({ meeting, held }: { meeting: Activity; held: MeetingState }) {
  const { edit, people, actions } = held
  const context = useActionContext()
  const contacts = useRecords(
    'contacts',
    meeting.accountId
      ? {
          selector: { accountId: meeting.accountId },
          sort: [{ accountId: 'asc' }, { nameKey: 'asc' }],
          limit: 500,
        }
      : null,
  )
  const contactOptions = useMemo(
    () => (contacts ?? []).map(({ id, name }) => ({ value: id, label: name })),
    [contacts],
  )
  const kinds = (
    meetingKinds.includes(meeting.kind as (typeof meetingKinds)[number])
      ? meetingKinds
      : [...meetingKinds, meeting.kind]
  ).map((kind) => ({ value: kind, label: kindWords[kind] }))
  return (
    <div className={classes.fields}>
      <AutoText
        label="Subject"
        value={meeting.subject}
        check={(text) => (text.trim() === '' ? sayPlan['no-subject'] : undefined)}
        save={(subject) => edit((record) => ({ ...record, subject }))}
      />
      <Times meeting={meeting} held={held} />
      <Group grow align="flex-start">
        <AutoSelect
          label="Kind"
          value={meeting.kind}
          options={kinds}
          save={(kind) => edit((record) => ({ ...record, kind }))}
        />
        <AutoText
          label="Place"
          value={meeting.place ?? ''}
          save={(place) => edit(({ place: _was, ...rest }) => (place.trim() ? { ...rest, place } : rest))}
        />
      </Group>
      <Group grow align="flex-start">
        <AutoMany
          label="Who will be there"
          value={meeting.contactIds}
          options={contactOptions}
          save={(contactIds) => edit((record) => ({ ...record, contactIds }))}
        />
        <AutoMany
          label="Colleagues"
          value={meeting.colleagueIds}
          options={people.options.filter(({ value }) => value !== meeting.ownerId)}
          save={(colleagueIds) => edit((record) => ({ ...record, colleagueIds }))}
        />
      </Group>
      <AutoArea
        label="Agenda"
        value={meeting.agenda ?? ''}
        save={(agenda) => edit(({ agenda: _was, ...rest }) => (agenda.trim() ? { ...rest, agenda } : rest))}
      />
      <Group>
        {meeting.status === 'planned' && (
          <Button onClick={() => void actions.callOff.run(context)}>{actions.callOff.label}</Button>
        )}
        <Button onClick={() => void actions.deletion.run(context)}>{actions.deletion.label}</Button>
      </Group>
    </div>
  )
}

interface Span {
  at: string
  endsAt: string
}

/** Start and end belong together: they are checked and saved as one. */
function Times({ meeting, held }: { meeting: Activity; held: MeetingState }) {
  const value = useMemo(
    (): Span => ({ at: meeting.at, endsAt: meeting.endsAt ?? endFor(meeting.at) }),
    [meeting.at, meeting.endsAt],
  )
  const draft = useDraft<Span>({
    value,
    same: (a, b) => a.at === b.at && a.endsAt === b.endsAt,
    check: ({ at, endsAt }) => {
      const times = checkTimes(at, endsAt)
      return times.ok ? undefined : sayPlan[times.problem.kind]
    },
    save: (span) => held.edit((record) => ({ ...record, ...span })),
  })
  return (
    <Group grow align="flex-start" onFocus={draft.focus} onBlur={draft.blur}>
      <TextInput
        label={<FieldState label="Starts" draft={draft} words={(span) => timeSpan(span.at, span.endsAt)} />}
        aria-label="Starts"
        type="datetime-local"
        value={toLocalField(draft.value.at)}
        onChange={(event) => {
          const at = fromLocalField(event.currentTarget.value)
          draft.set(at ? { at, endsAt: endFor(at, draft.value) } : { ...draft.value, at: '' })
        }}
      />
      <TextInput
        label="Ends"
        type="datetime-local"
        value={toLocalField(draft.value.endsAt)}
        error={draft.problem}
        onChange={(event) => draft.set({ ...draft.value, endsAt: fromLocalField(event.currentTarget.value) })}
      />
    </Group>
  )
}
