import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { Section } from '../../ui/section.tsx'
import { NotePad } from '../../writing/note-pad.tsx'
import classes from './meetings.module.css'
import type { MeetingNotes } from './use-meeting-notes.ts'

/** The meeting's note: made with its first key, so that no empty ones pile up. */
export function Capture({ meeting, notes }: { meeting: Activity; notes: MeetingNotes }) {
  const { chosen, others } = notes
  return (
    <div id="step-capture" className={classes.step}>
      <Section
        title="Capture"
        aside={others.map(({ id, title }) => (
          <Link key={id} to={pathTo.note(id)}>
            Also: <bdi>{title || 'Note'}</bdi>
          </Link>
        ))}
      >
        {chosen && (
          <NotePad
            key={chosen.note.id}
            note={chosen.note}
            exists={chosen.exists}
            fallbackTitle={meeting.subject}
            label="Meeting note"
            placeholder="Write what is said. A line that begins with n: is a need, p: a promise. / for more."
          />
        )}
      </Section>
    </div>
  )
}
