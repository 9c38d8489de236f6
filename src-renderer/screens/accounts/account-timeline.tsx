import { Button } from '@mantine/core'
import {
  IconCalendarEvent,
  IconCar,
  IconCheckbox,
  IconMail,
  IconNote,
  IconPhone,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { withoutAddresses } from '../../database/projection/documents.ts'
import { PageLoading } from '../../ui/page-loading.tsx'
import { Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { When } from '../../ui/when.tsx'
import styles from './accounts.module.css'
import { type Entry, useTimeline } from './use-timeline.ts'

const icons: Record<Activity['kind'], TablerIcon> = {
  call: IconPhone,
  email: IconMail,
  visit: IconCar,
  meeting: IconCalendarEvent,
  task: IconCheckbox,
  training: IconSchool,
}
const words: Record<Activity['kind'], string> = {
  call: 'Call',
  email: 'E-mail',
  visit: 'Visit',
  meeting: 'Meeting',
  task: 'Task',
  training: 'Training',
}

/** All that was planned, said and written with an account, newest first. */
export function AccountTimeline({
  accountId,
  nameOf,
  onLog,
}: {
  accountId: string
  nameOf: (id: string) => string
  onLog: () => void
}) {
  const { entries, loading, more, older } = useTimeline(accountId)
  return (
    <Section title="Timeline">
      {loading && entries.length === 0 ? (
        <PageLoading />
      ) : entries.length === 0 ? (
        <p className={styles.none}>
          Nothing has happened here yet.{' '}
          <Button size="compact-sm" onClick={onLog}>
            Log a contact
          </Button>
        </p>
      ) : (
        <ol className={styles.timeline}>
          {entries.map((entry) => (
            <li key={entry.kind === 'note' ? entry.note.id : entry.activity.id}>
              <TimelineEntry entry={entry} nameOf={nameOf} />
            </li>
          ))}
        </ol>
      )}
      {more && (
        <Button variant="subtle" onClick={older}>
          Show older
        </Button>
      )}
    </Section>
  )
}

function TimelineEntry({ entry, nameOf }: { entry: Entry; nameOf: (id: string) => string }) {
  if (entry.kind === 'note') {
    const { note } = entry
    return (
      <Line
        icon={IconNote}
        to={pathTo.note(note.id)}
        title={note.title || 'Note'}
        at={note.at}
        who={nameOf(note.authorId)}
        text={excerpt(note.body)}
      />
    )
  }
  const { activity, notes } = entry
  const planned = activity.status === 'planned'
  return (
    <Line
      icon={icons[activity.kind]}
      to={pathTo.meeting(activity.id)}
      title={activity.subject}
      at={activity.at}
      who={nameOf(activity.ownerId)}
      state={planned ? 'Planned' : activity.status === 'cancelled' ? 'Cancelled' : words[activity.kind]}
      tone={planned ? 'accent' : 'plain'}
      text={notes[0] ? excerpt(notes[0].body) : (activity.outcome ?? activity.agenda)}
      next={activity.nextStep}
    />
  )
}

function Line({
  icon: Icon,
  to,
  title,
  at,
  who,
  state,
  tone = 'plain',
  text,
  next,
}: {
  icon: TablerIcon
  to: string
  title: string
  at: string
  who: string
  state?: string
  tone?: 'plain' | 'accent'
  text?: string | undefined
  next?: string | undefined
}) {
  return (
    <Link to={to} className={styles.entry}>
      <span className={styles.icon}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
      </span>
      <span className={styles.entryBody}>
        <span className={styles.entryHead}>
          <strong dir="auto">{title}</strong>
          <When at={at} />
        </span>
        <span className={styles.entryWho}>
          {who}
          {state && <StateWord tone={tone}>{state}</StateWord>}
        </span>
        {text && (
          <span className={styles.entryText} dir="auto">
            {text}
          </span>
        )}
        {next && <span className={styles.entryNext}>Next: {next}</span>}
      </span>
    </Link>
  )
}

function excerpt(body: string): string {
  return withoutAddresses(body.slice(0, 1200)).replace(/\s+/g, ' ').trim().slice(0, 280)
}
