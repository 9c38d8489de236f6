import { IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import { pathTo } from '../../app/paths.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import styles from './today-page.module.css'
import type { Today } from './use-today.ts'

/** Tasks overdue and due soon, each done with one key or one click. */
export function Tasks({ today }: { today: Today }) {
  const tasks = today.tasks ?? []
  return (
    <Section
      title="Tasks"
      count={tasks.length}
      aside={
        tasks.length > 0 && (
          <>
            <KeyHint keys="x" /> marks done
          </>
        )
      }
    >
      {tasks.length === 0 ? (
        <p className={styles.none}>Nothing is due this week.</p>
      ) : (
        <ul className={styles.rows}>
          {tasks.map((task) => (
            <li key={task.id} className={styles.row} data-task={task.id}>
              <Tick label={`Mark done: ${task.subject}`} onDone={() => void today.complete(task)} />
              <TaskWords task={task} account={today.accounts.get(task.accountId)?.name} />
              <span className={styles.aside}>
                <When at={task.at} due dayOnly={task.allDay} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function TaskWords({ task, account }: { task: Activity; account: string | undefined }) {
  return (
    <Link to={pathTo.meeting(task.id)} className={styles.main} data-row>
      <span className={styles.title}>{task.subject}</span>
      {account && <span className={styles.soft}>{account}</span>}
    </Link>
  )
}

/** A box that one ticks. */
export function Tick({ label, onDone }: { label: string; onDone: () => void }) {
  return (
    <button type="button" className={styles.tick} aria-label={label} onClick={onDone}>
      <IconCheck size={16} aria-hidden="true" />
    </button>
  )
}
