import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { pathTo } from '../../app/paths.ts'
import { useRecord } from '../../app/use-records.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { nearDate } from '../../ui/near-date.ts'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { Capture } from './capture.tsx'
import { FollowUp } from './follow-up.tsx'
import { timeSpan } from './local-time.ts'
import { MeetingFields } from './meeting-fields.tsx'
import classes from './meetings.module.css'
import { Prepare } from './prepare.tsx'
import { Present } from './present.tsx'
import { Steps } from './steps.tsx'
import { useMeeting } from './use-meeting.ts'
import { useMeetingNotes } from './use-meeting-notes.ts'
import { kindWords } from './words.ts'

/** A meeting with its four steps on one page: prepare, present, capture, follow up. */
export function MeetingRecord({ id }: { id: string }) {
  const meeting = useRecord('activities', id)
  if (meeting === undefined) return <PageLoading />
  if (meeting === null) {
    return (
      <EmptyState title="This meeting is not on this laptop">
        It may have been deleted, or belong to an account that was handed over. Nothing that you wrote is
        lost: what had not been sent is under Needs you.
      </EmptyState>
    )
  }
  return <OpenMeeting meeting={meeting} />
}

function OpenMeeting({ meeting }: { meeting: Activity }) {
  const held = useMeeting(meeting)
  const { actions, state, now, account } = held
  const notes = useMeetingNotes(meeting)
  const [editing, setEditing] = useState(false)
  const edit = useMemo(
    (): Action => ({
      id: 'meeting.edit',
      label: editing ? 'Done editing' : 'Edit',
      keys: editing ? ['e', 'mod+Enter'] : 'e',
      group: 'This meeting',
      also: 'reschedule move change time place agenda',
      run: () => setEditing(!editing),
    }),
    [editing],
  )
  const planned = meeting.status === 'planned'
  const canPresent = meeting.deckIds.length > 0 && (state === 'upcoming' || state === 'running')
  const primary = canPresent ? actions.present : planned ? actions.done : undefined
  const quiet = canPresent ? [actions.done, edit] : [edit]
  useActions([
    ...(canPresent ? [] : [actions.present]),
    ...(planned ? [actions.callOff] : []),
    ...(meeting.status === 'done' ? [actions.again] : []),
    ...(meeting.status === 'cancelled' ? [actions.planAgain] : []),
    actions.deletion,
  ])
  return (
    <Page
      title={meeting.subject}
      above={
        <span className={classes.above}>
          {account ? (
            <Link to={pathTo.account(account.id)}>
              <bdi>{account.name}</bdi>
            </Link>
          ) : (
            kindWords[meeting.kind]
          )}
          <span>
            {nearDate(meeting.at, { now, dayOnly: true })}, {timeSpan(meeting.at, meeting.endsAt)}
          </span>
          {meeting.place && <bdi>{meeting.place}</bdi>}
          {state === 'running' && <StateWord tone="accent">Now</StateWord>}
          {state === 'to-close' && <StateWord tone="attention">To close</StateWord>}
          {state === 'done' && <StateWord tone="done">Done</StateWord>}
          {state === 'cancelled' && <StateWord tone="plain">Cancelled</StateWord>}
        </span>
      }
      {...(primary ? { primary } : {})}
      quiet={quiet}
    >
      {editing && <MeetingFields meeting={meeting} held={held} />}
      <Steps />
      <Prepare meeting={meeting} held={held} ownNoteIds={notes.ids} />
      <Present meeting={meeting} held={held} />
      <Capture meeting={meeting} notes={notes} />
      <FollowUp meeting={meeting} held={held} captures={notes.captures} />
    </Page>
  )
}
