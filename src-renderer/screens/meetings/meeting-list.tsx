import { IconCalendarEvent, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { stateAt } from '#shared/activities/rules.ts'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { planMeetingAction } from './actions.ts'
import { dayHead, timeSpan } from './local-time.ts'
import classes from './meetings.module.css'
import { useAgenda } from './use-agenda.ts'
import { kindIcons, kindWords } from './words.ts'

/** The agenda: what comes, by day, and below it what was. */
export function MeetingList({ openId }: { openId: string | undefined }) {
  const { meetings, comingCount, accountName, now, onWindow } = useAgenda()
  const navigate = useNavigate()
  return (
    <Page title="Meetings" primary={planMeetingAction} fill>
      {meetings === undefined ? (
        <PageLoading />
      ) : meetings.length === 0 ? (
        <EmptyState
          icon={<IconCalendarEvent size={28} stroke={1.5} />}
          title="No meetings yet"
          action={planMeetingAction}
        >
          Meetings, visits and calls that you plan stand here by day, with all that you need for them.
        </EmptyState>
      ) : (
        <VirtualList
          name="meetings"
          label="Meetings"
          count={meetings.length}
          row={(index) => (meetings[index] ? { meeting: meetings[index], index } : undefined)}
          keyOf={({ meeting }) => meeting.id}
          {...(openId ? { openKey: openId } : {})}
          height={60}
          onWindow={onWindow}
          onOpen={({ meeting }) => void navigate(pathTo.meeting(meeting.id))}
          draw={({ meeting, index }) => (
            <MeetingRow
              meeting={meeting}
              before={meetings[index - 1]}
              isPast={index >= comingCount}
              account={accountName(meeting.accountId)}
              now={now}
            />
          )}
        />
      )}
    </Page>
  )
}

const dayOf = (meeting: Activity) => new Date(meeting.at).toDateString()

function MeetingRow({
  meeting,
  before,
  isPast,
  account,
  now,
}: {
  meeting: Activity
  before: Activity | undefined
  isPast: boolean
  account: string
  now: Date
}) {
  const Icon = kindIcons[meeting.kind]
  const head = !before || dayOf(before) !== dayOf(meeting) ? dayHead(meeting.at, now) : null
  return (
    <div className={classes.row} data-past={isPast || undefined} data-state={meeting.status}>
      <span className={classes.day}>
        {head && (
          <>
            <strong>{head.word}</strong>
            <span>{head.date}</span>
          </>
        )}
      </span>
      <Icon size={18} stroke={1.75} className={classes.icon} aria-label={kindWords[meeting.kind]} />
      <span className={classes.rowText}>
        <bdi className={classes.subject}>{meeting.subject}</bdi>
        <span className={classes.under}>
          {meeting.allDay ? 'All day' : timeSpan(meeting.at, meeting.endsAt)}
          {account && (
            <>
              {' · '}
              <bdi>{account}</bdi>
            </>
          )}
        </span>
      </span>
      <State meeting={meeting} now={now} />
    </div>
  )
}

function State({ meeting, now }: { meeting: Activity; now: Date }) {
  switch (stateAt(meeting, now.toISOString())) {
    case 'running':
      return <StateWord tone="accent">Now</StateWord>
    case 'to-close':
      return <StateWord tone="attention">To close</StateWord>
    case 'done':
      return <IconCircleCheck size={16} className={classes.done} aria-label="Done" />
    case 'cancelled':
      return (
        <StateWord tone="plain" icon={<IconCircleX size={14} aria-hidden="true" />}>
          Cancelled
        </StateWord>
      )
    case 'upcoming':
      return null
  }
}
