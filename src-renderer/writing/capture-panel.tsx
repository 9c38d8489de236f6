import { ActionIcon, Checkbox, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Capture } from '#shared/notes/note.ts'
import { captureWords } from '../ui/note-editor/capture-words.ts'
import { When } from '../ui/when.tsx'
import classes from './writing.module.css'
import type { NotePadState } from './use-note-pad.ts'

/** Needs, objections, promises and decisions of the note, each a click away from where it stands. */
export function CapturePanel({ pad }: { pad: NotePadState }) {
  const { captures } = pad.note
  return (
    <aside className={classes.panel} aria-label="Captured in this note">
      <h2>Captured {captures.length > 0 && <span className={classes.count}>{captures.length}</span>}</h2>
      {captures.length === 0 && (
        <p className={classes.how}>
          Begin a line with <kbd>n:</kbd> for a need, <kbd>o:</kbd> objection, <kbd>p:</kbd> promise,{' '}
          <kbd>d:</kbd> decision. Or select words and press <kbd>Alt</kbd> with the letter.
        </p>
      )}
      <ul>
        {captures.map((capture) => (
          <CaptureRow key={capture.id} capture={capture} pad={pad} />
        ))}
      </ul>
    </aside>
  )
}

const settledWords = { need: 'Answered', objection: 'Answered', promise: 'Kept', decision: 'Done' }

function CaptureRow({ capture, pad }: { capture: Capture; pad: NotePadState }) {
  const { label, icon: Icon } = captureWords[capture.kind]
  const set = (change: Partial<Capture>) => pad.changeCapture(capture.id, (was) => ({ ...was, ...change }))
  return (
    <li className={classes.capture} data-kind={capture.kind} data-settled={capture.settled || undefined}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <div className={classes.what}>
        <span className={classes.kind}>{label}</span>
        <button type="button" className={classes.words} onClick={() => pad.editing.jumpTo(capture.id)}>
          {capture.text || 'No words yet'}
        </button>
        <div className={classes.more}>
          {capture.kind === 'promise' && (
            <label className={classes.due}>
              {capture.due ? <When at={capture.due} due={!capture.settled} dayOnly /> : 'No date'}
              <input
                type="date"
                aria-label={`Due: ${capture.text}`}
                value={capture.due ?? ''}
                onChange={(event) => {
                  const due = event.currentTarget.value
                  pad.changeCapture(capture.id, ({ due: _was, ...rest }) => (due ? { ...rest, due } : rest))
                }}
              />
            </label>
          )}
          {capture.kind === 'need' && (
            <Checkbox
              size="xs"
              label="Spoken"
              checked={capture.explicit !== false}
              onChange={(event) => set({ explicit: event.currentTarget.checked })}
            />
          )}
          {capture.kind !== 'decision' && (
            <Checkbox
              size="xs"
              label={settledWords[capture.kind]}
              checked={capture.settled === true}
              onChange={(event) => set({ settled: event.currentTarget.checked })}
            />
          )}
        </div>
      </div>
      <Tooltip label="No longer captured; the words stay">
        <ActionIcon
          size={24}
          aria-label={`No longer a ${label.toLowerCase()}: ${capture.text}`}
          onClick={() => pad.editing.release(capture.id)}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
