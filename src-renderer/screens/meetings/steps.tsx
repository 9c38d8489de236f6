import { useActions } from '../../app/actions/use-actions.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import classes from './meetings.module.css'

const steps = [
  { id: 'prepare', label: 'Prepare' },
  { id: 'present', label: 'Present' },
  { id: 'capture', label: 'Capture' },
  { id: 'follow-up', label: 'Follow up' },
]

function goTo(id: string) {
  const place = document.getElementById(`step-${id}`)
  place?.scrollIntoView({ block: 'start' })
  if (id === 'capture') place?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
}

/** The way through a meeting: each step one key away. */
export function Steps() {
  useActions(
    steps.map(({ id, label }, index) => ({
      id: `meeting.step.${id}`,
      label: `${label}: go there`,
      keys: String(index + 1),
      group: 'This meeting',
      hidden: true,
      run: () => goTo(id),
    })),
  )
  return (
    <nav className={classes.steps} aria-label="Steps">
      {steps.map(({ id, label }, index) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          {label} <KeyHint keys={String(index + 1)} />
        </button>
      ))}
    </nav>
  )
}
