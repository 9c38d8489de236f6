import { IconCheck, IconCloudDown, IconPresentationOff } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { nearDate } from '../../ui/near-date.ts'
import { Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { useNow } from '../../ui/use-now.ts'
import { byDay } from './due.ts'
import { kindWord, timeSpan } from './meeting-words.ts'
import styles from './today-page.module.css'
import type { Readiness } from './use-readiness.ts'
import type { Today } from './use-today.ts'

/** Today's meetings and the next ones: when, with whom, and whether all that is shown there is on this laptop. */
export function Agenda({ today, readiness }: { today: Today; readiness: ReadonlyMap<string, Readiness> }) {
  const now = useNow()
  const days = byDay(today.meetings ?? [])
  return (
    <Section title="Meetings">
      {days[0]?.day !== today.span.day && (
        <>
          <h3 className={styles.day} data-first>
            Today
          </h3>
          <p className={styles.none}>No meetings today.</p>
        </>
      )}
      {days.map(({ day, meetings }, index) => (
        <div key={day}>
          <h3 className={styles.day} data-first={(index === 0 && day === today.span.day) || undefined}>
            {nearDate(day, { now })}
          </h3>
          <ul className={styles.rows}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <MeetingRow meeting={meeting} today={today} readiness={readiness.get(meeting.id)} now={now} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function MeetingRow({
  meeting,
  today,
  readiness,
  now,
}: {
  meeting: Activity
  today: Today
  readiness: Readiness | undefined
  now: Date
}) {
  const account = today.accounts.get(meeting.accountId)
  const people = meeting.contactIds.flatMap((id) => today.contacts.get(id)?.name ?? [])
  const over = Date.parse(meeting.endsAt ?? meeting.at) < now.getTime()
  return (
    <Link to={pathTo.meeting(meeting.id)} className={styles.row} data-row>
      <span className={styles.time}>{timeSpan(meeting)}</span>
      <span className={styles.main}>
        <span className={over ? styles.past : styles.title}>{account?.name ?? meeting.subject}</span>
        <span className={styles.soft}>
          {[account ? meeting.subject : kindWord(meeting.kind), people.join(', '), meeting.place]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {meeting.status === 'done' ? (
        <StateWord tone="done" icon={<IconCheck size={14} aria-hidden="true" />}>
          Done
        </StateWord>
      ) : (
        readiness && <ReadyWord readiness={readiness} />
      )}
    </Link>
  )
}

function ReadyWord({ readiness }: { readiness: Readiness }) {
  switch (readiness.kind) {
    case 'ready':
      return (
        <StateWord tone="done" icon={<IconCheck size={14} aria-hidden="true" />}>
          Ready for offline
        </StateWord>
      )
    case 'missing':
      return (
        <StateWord tone="attention" icon={<IconCloudDown size={14} aria-hidden="true" />}>
          {readiness.files.toLocaleString()} {readiness.files === 1 ? 'file' : 'files'} to come
        </StateWord>
      )
    case 'deck-missing':
      return (
        <StateWord tone="attention" icon={<IconPresentationOff size={14} aria-hidden="true" />}>
          {readiness.decks === 1 ? 'A deck is' : `${readiness.decks} decks are`} not here
        </StateWord>
      )
  }
}
