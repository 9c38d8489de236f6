/** Where one writes: the editor, what was captured beside it, and whether it is on the disk. */
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCamera, IconCheck } from '@tabler/icons-react'
import { NoteEditor } from '../ui/note-editor/note-editor.tsx'
import { CapturePanel } from './capture-panel.tsx'
import classes from './writing.module.css'
import { type NotePadOptions, type NotePadState, useNotePad } from './use-note-pad.ts'

export function NotePad(options: NotePadOptions) {
  const pad = useNotePad(options)
  return (
    <div className={classes.frame}>
      <div className={classes.pad}>
        <div className={classes.page}>
          <div className={classes.line}>
            <SavedWord pad={pad} />
            <Tooltip label="Add photo (or paste, or drop one)">
              <ActionIcon aria-label="Add photo" size={32} onClick={pad.editing.pickPhotos}>
                <IconCamera size={18} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          </div>
          {pad.sentence && (
            <div className={classes.problem} role="alert">
              <IconAlertTriangle size={16} aria-hidden="true" />
              <span>{pad.sentence} Your words stay here until they are saved.</span>
              <Button size="compact-sm" onClick={pad.tryAgain}>
                Try again
              </Button>
            </div>
          )}
          <NoteEditor editing={pad.editing} />
        </div>
        <CapturePanel pad={pad} />
      </div>
    </div>
  )
}

function SavedWord({ pad: { state } }: { pad: NotePadState }) {
  return (
    <span className={classes.saved} data-state={state.kind} aria-live="polite" data-testid="note-saved">
      {state.kind === 'saving' && 'Saving…'}
      {state.kind === 'problem' && 'Not saved'}
      {state.kind === 'saved' && (
        <>
          <IconCheck size={14} aria-hidden="true" /> Saved
        </>
      )}
    </span>
  )
}
