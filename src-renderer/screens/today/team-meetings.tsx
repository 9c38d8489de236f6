import { Link } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { Initials } from '../../ui/initials.tsx'
import { Section } from '../../ui/section.tsx'
import { useNow } from '../../ui/use-now.ts'
import { fromNow } from './due.ts'
import { kindWord, timeSpan } from './meeting-words.ts'
import styles from './today-page.module.css'
import type { TeamToday } from './use-team-today.ts'

/** Shown at once; the rest is the meetings' own page. */
const most = 8

/** Where one's people are today. */
export function TeamMeetings({ team }: { team: TeamToday }) {
  const now = useNow()
  const shown = fromNow(
    team.meetings.map(({ meeting, who }) => ({ ...meeting, who })),
    now,
    most,
  ).slice(0, most)
  const rest = team.meetings.length - shown.length
  return (
    <Section title="Your team today" count={team.meetings.length}>
      <ul className={styles.rows}>
        {shown.map(({ who, ...meeting }) => (
          <li key={meeting.id}>
            <Link to={pathTo.meeting(meeting.id)} className={styles.row} data-row>
              <span className={styles.time}>{timeSpan(meeting)}</span>
              <Initials name={who.name} seed={who.id} size={24} />
              <span className={styles.main}>
                <span className={styles.title}>{who.name}</span>
                <span className={styles.soft}>
                  {[
                    team.accounts.get(meeting.accountId)?.name ?? kindWord(meeting.kind),
                    meeting.subject,
                  ].join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.soft}>
          <Link to="/meetings">{rest.toLocaleString()} more</Link>
        </p>
      )}
    </Section>
  )
}
