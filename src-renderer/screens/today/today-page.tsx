import { useRef } from 'react'
import { screenActions } from '../../app/actions/all-actions.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { useRowKeys } from '../../ui/use-row-keys.ts'
import { Agenda } from './agenda.tsx'
import { NewestNotes } from './newest-notes.tsx'
import { Promises } from './promises.tsx'
import { Tasks } from './tasks.tsx'
import { TeamMeetings } from './team-meetings.tsx'
import styles from './today-page.module.css'
import { useReadiness } from './use-readiness.ts'
import { useTeamToday } from './use-team-today.ts'
import { useToday } from './use-today.ts'

/** The first page of the day: who one meets, what is due, what was promised, what was written last. */
export default function TodayPage() {
  const today = useToday()
  const readiness = useReadiness(today.meetings)
  const team = useTeamToday(today.person, today.span)
  const rows = useRef<HTMLDivElement>(null)
  useRowKeys(rows)
  useActions([
    {
      id: 'today.complete',
      label: 'Mark done',
      keys: 'x',
      group: 'Today',
      isEnabled: () => focusedTask() !== undefined,
      run: () => {
        const id = focusedTask()
        const task = today.tasks?.find((each) => each.id === id)
        if (task) void today.complete(task)
      },
    },
  ])
  // Planning a meeting is the meetings' own action; here it is what one does first.
  const plan = screenActions.find(({ id }) => id === 'meetings.plan')
  const read = today.meetings && today.tasks && today.promises && today.notes
  return (
    <Page title="Today" above={<TodayDate day={today.span.day} />} primary={plan && { ...plan, keys: 'n' }}>
      {read ? (
        <div ref={rows} className={styles.columns}>
          <div>
            {team && <TeamMeetings team={team} />}
            <Agenda today={today} readiness={readiness} />
          </div>
          <div>
            <Tasks today={today} />
            <Promises today={today} />
            <NewestNotes today={today} />
          </div>
        </div>
      ) : (
        <PageLoading />
      )}
    </Page>
  )
}

function TodayDate({ day }: { day: string }) {
  return (
    <time dateTime={day}>
      {new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format(
        new Date(`${day}T12:00:00`),
      )}
    </time>
  )
}

function focusedTask(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-task]')?.dataset.task
}
