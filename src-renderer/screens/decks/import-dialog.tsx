/** What an import would make, before anything is written: the slides, what is wrong with which file, the title. */
import { Button, Modal, PasswordInput, Progress, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useMemo, useState } from 'react'
import type { Slide } from '#shared/decks/deck.ts'
import { ratioInThousandths } from '#shared/decks/from-import.ts'
import type { FileProblem, Preview } from '../../presenting/import/contract.ts'
import { sayFileProblem } from '../../presenting/import/say.ts'
import { LazySlideView } from '../../presenting/slides/lazy-slide-view.tsx'
import { filesAtHand, SlideFilesProvider } from '../../presenting/slides/slide-files.ts'
import classes from './decks.module.css'
import type { Importing } from './use-import.ts'

export function ImportDialog({ importing }: { importing: Importing }) {
  const { state } = importing
  return (
    <Modal
      opened={state.kind !== 'closed'}
      onClose={importing.cancel}
      title="Import a deck"
      size={state.kind === 'reading' ? 'md' : 760}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Cancel' }}
    >
      {state.kind === 'reading' && <Reading importing={importing} />}
      {(state.kind === 'preview' || state.kind === 'keeping') && (
        <Found preview={state.preview} importing={importing} />
      )}
    </Modal>
  )
}

function Reading({ importing }: { importing: Importing }) {
  const progress = importing.state.kind === 'reading' ? importing.state.progress : null
  const part = progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0
  return (
    <div className={classes.reading} role="status">
      <p>
        {progress ? `Reading “${progress.file}”` : 'Reading the files'}
        {progress && progress.total > 1 ? `, page ${progress.done} of ${progress.total}` : '…'}
      </p>
      <Progress value={part} aria-label="How far it is" />
      <div className={classes.buttons}>
        <Button onClick={importing.cancel}>Cancel</Button>
      </div>
    </div>
  )
}

function Found({ preview, importing }: { preview: Preview; importing: Importing }) {
  const { deck, problems, missingPictures } = preview
  const problem = importing.state.kind === 'preview' ? importing.state.problem : undefined
  const keeping = importing.state.kind === 'keeping'
  const none = deck.slides.length === 0
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (!none) importing.confirm()
      }}
    >
      {problem && <Wrong>{problem}</Wrong>}
      {problems.map((each) => (
        <Bad key={`${each.file} ${each.kind}`} problem={each} onPassword={importing.unlock} />
      ))}
      {missingPictures.length > 0 && (
        <Wrong>
          Not picked together with it, so left out: {missingPictures.slice(0, 5).join(', ')}
          {missingPictures.length > 5 ? ` and ${missingPictures.length - 5} more` : ''}. Only pictures on this
          laptop can be shown.
        </Wrong>
      )}
      {!none && (
        <>
          <TextInput
            label="Title"
            value={deck.title}
            maxLength={300}
            data-autofocus
            onChange={(event) => importing.rename(event.currentTarget.value)}
          />
          <p className={classes.count}>
            {deck.slides.length === 1 ? '1 slide' : `${deck.slides.length} slides`}, as a draft of your own.
            Nothing is kept until you import it.
          </p>
          <PreviewSlides preview={preview} />
        </>
      )}
      <div className={classes.buttons}>
        <Button onClick={importing.cancel}>{none ? 'Close' : 'Cancel'}</Button>
        {!none && (
          <Button type="submit" variant="filled" loading={keeping}>
            Import deck
          </Button>
        )}
      </div>
    </form>
  )
}

/** How many slides are drawn before one has decided to import them. */
const SHOWN = 60
let previews = 0

function PreviewSlides({ preview }: { preview: Preview }) {
  const { slides: found, theme } = preview.deck
  // Names of its own: a drawing of an earlier import's first file must not be taken for this one's.
  const [name] = useState(() => `preview-${++previews}`)
  const files = useMemo(
    () =>
      filesAtHand(
        new Map(
          preview.files.flatMap((file) => [
            [`${name}:${file.key}`, file.bytes] as const,
            [`found:${file.key}`, file.bytes] as const,
          ]),
        ),
      ),
    [preview.files, name],
  )
  const slides = useMemo(
    () =>
      found.slice(0, SHOWN).map((slide, index): Slide => {
        const file = preview.files.find((each) => each.key === slide.file)
        return {
          id: `${name}-${index}`,
          kind: slide.kind,
          title: slide.title,
          text: slide.text,
          ratio: ratioInThousandths(slide.ratio),
          ...(slide.page === undefined ? {} : { page: slide.page }),
          ...(slide.markdown === undefined ? {} : { markdown: slide.markdown }),
          ...(file
            ? {
                file: { id: name, assetId: `${name}:${file.key}`, name: file.name, type: file.type, size: 0 },
              }
            : {}),
        }
      }),
    [found, preview.files, name],
  )
  return (
    <SlideFilesProvider value={files}>
      <ol className={classes.preview} aria-label="Slides">
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <div className={classes.small}>
              <LazySlideView slide={slide} theme={theme} index={index} total={found.length} />
            </div>
            <span className={classes.caption}>
              {index + 1}. {slide.title}
            </span>
          </li>
        ))}
      </ol>
      {found.length > SHOWN && <p className={classes.count}>and {found.length - SHOWN} more</p>}
    </SlideFilesProvider>
  )
}

function Bad({
  problem,
  onPassword,
}: {
  problem: FileProblem
  onPassword: (file: string, password: string) => void
}) {
  const [password, setPassword] = useState('')
  if (problem.kind !== 'password-needed' && problem.kind !== 'password-wrong') {
    return <Wrong>{sayFileProblem(problem)}</Wrong>
  }
  const open = () => {
    if (password) onPassword(problem.file, password)
  }
  return (
    <Wrong>
      {sayFileProblem(problem)} It is kept without one, so that it opens before customers.
      <div className={classes.unlock}>
        <PasswordInput
          aria-label={`Password of ${problem.file}`}
          placeholder="Password"
          value={password}
          data-autofocus
          onChange={(event) => setPassword(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            open()
          }}
        />
        <Button onClick={open} disabled={!password}>
          Open
        </Button>
      </div>
    </Wrong>
  )
}

function Wrong({ children }: { children: React.ReactNode }) {
  return (
    <div className={classes.wrong} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
