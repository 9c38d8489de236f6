import { Button } from '@mantine/core'
import { IconCheckbox } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Activity } from '#shared/activities/activity.ts'
import type { Capture } from '#shared/notes/note.ts'
import { pathTo } from '../../app/paths.ts'
import { AutoArea, AutoText } from '../../ui/auto-field.tsx'
import { captureWords } from '../../ui/note-editor/capture-words.ts'
import { Section } from '../../ui/section.tsx'
import { StateWord } from '../../ui/state-word.tsx'
import { When } from '../../ui/when.tsx'
import classes from './meetings.module.css'
import { useFollowUp } from './use-follow-up.ts'
import type { MeetingState } from './use-meeting.ts'

/** What came of it: promises as tasks, the outcome, the next step, and what was shown. */
export function FollowUp({
  meeting,
  held,
  captures,
}: {
  meeting: Activity
  held: MeetingState
  captures: readonly Capture[]
}) {
  const { tasks, promises, makeTasks, shown, decks } = useFollowUp(meeting, captures)
  const PromiseIcon = captureWords.promise.icon
  return (
    <div id="step-follow-up" className={classes.step}>
      <Section
        title="Follow up"
        aside={
          promises.length > 1 && (
            <Button size="compact-sm" onClick={() => void makeTasks(promises)}>
              Make {promises.length} tasks
            </Button>
          )
        }
      >
        {promises.length + tasks.length === 0 && (
          <p className={classes.none}>Promises that you capture become tasks here, with one click.</p>
        )}
        <ul className={classes.promises}>
          {promises.map((promise) => (
            <li key={promise.id}>
              <PromiseIcon size={16} stroke={1.75} aria-label="Promise" />
              <bdi>{promise.text}</bdi>
              {promise.due && <When at={promise.due} due dayOnly />}
              <Button size="compact-sm" onClick={() => void makeTasks([promise])}>
                Make task
              </Button>
            </li>
          ))}
          {tasks.map((task) => (
            <li key={task.id} data-done={task.status === 'done' || undefined}>
              <IconCheckbox size={16} stroke={1.75} aria-label="Task" />
              <Link to={pathTo.meeting(task.id)}>
                <bdi>{task.subject}</bdi>
              </Link>
              {task.status === 'done' ? (
                <StateWord tone="done">Done</StateWord>
              ) : (
                <When at={task.at} due dayOnly />
              )}
            </li>
          ))}
        </ul>
        <div className={classes.outcome}>
          <AutoArea
            label="Outcome"
            placeholder="What came of it, in a sentence or two"
            value={meeting.outcome ?? ''}
            save={(text) => held.edit((record) => withText(record, 'outcome', text))}
          />
          <AutoText
            label="Next step"
            placeholder="What happens next, and by whom"
            value={meeting.nextStep ?? ''}
            save={(text) => held.edit((record) => withText(record, 'nextStep', text))}
          />
        </div>
        {shown.length > 0 && (
          <div className={classes.shown}>
            <h3>Shown</h3>
            {shown.map(({ deckId, seconds, slides }) => {
              const deck = decks.get(deckId)
              return (
                <div key={deckId}>
                  <p>
                    <bdi>{deck?.title ?? 'A deck'}</bdi>{' '}
                    <span className={classes.under}>{durationText(seconds)}</span>
                  </p>
                  <ol>
                    {slides.map((slide) => (
                      <li key={slide.slideId}>
                        <bdi>{deck?.slides.find(({ id }) => id === slide.slideId)?.title || 'A slide'}</bdi>
                        <span className={classes.under}>{durationText(slide.seconds)}</span>
                      </li>
                    ))}
                  </ol>
                </div>
              )
            })}
          </div>
        )}
      </Section>
    </div>
  )
}

/** A text that is empty is absent. */
function withText(
  record: Activity,
  field: 'outcome' | 'nextStep' | 'place' | 'agenda',
  text: string,
): Activity {
  const { [field]: _before, ...rest } = record
  return text.trim() === '' ? rest : { ...rest, [field]: text }
}

const durationText = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
