/** The picked slide, large, with what the presenter has to it: title, key message, speaker notes. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Deck, Slide } from '#shared/decks/deck.ts'
import { SlideView } from '../../presenting/slides/slide-view.tsx'
import classes from './decks.module.css'
import type { DeckCommands } from './use-deck.ts'
import { useTypedText } from './use-typed-text.ts'

export function SlideEditor({
  deck,
  slide,
  index,
  canEdit,
  commands,
}: {
  deck: Deck
  slide: Slide
  index: number
  canEdit: boolean
  commands: DeckCommands
}) {
  const title = useTypedText(slide.title, (text) => commands.editSlide(slide.id, { title: text }))
  const message = useTypedText(slide.keyMessage ?? '', (text) =>
    commands.editSlide(slide.id, { keyMessage: text }),
  )
  const notes = useTypedText(slide.notes ?? '', (text) => commands.editSlide(slide.id, { notes: text }))
  return (
    <aside className={classes.editor} aria-label={`Slide ${index + 1}`}>
      <div className={classes.large} style={{ aspectRatio: (slide.ratio ?? 1778) / 1000 }}>
        <SlideView
          slide={slide}
          theme={deck.theme}
          index={index}
          total={deck.slides.length}
          priority={1}
          playing={slide.kind === 'video'}
        />
      </div>
      {canEdit ? (
        <>
          <TextInput label="Title" maxLength={300} {...title} />
          <TextInput
            label="Key message"
            description="What the customer should remember of this slide."
            maxLength={300}
            {...message}
          />
          <Textarea
            label="Speaker notes"
            description="Only you see them."
            autosize
            minRows={5}
            maxRows={16}
            maxLength={20_000}
            {...notes}
          />
          <Button
            className={classes.delete}
            leftSection={<IconTrash size={16} stroke={1.75} />}
            disabled={deck.slides.length === 1}
            onClick={() => commands.deleteSlide(slide.id)}
          >
            Delete slide
          </Button>
        </>
      ) : (
        <dl className={classes.read}>
          <dt>Title</dt>
          <dd>{slide.title || 'Untitled slide'}</dd>
          {slide.keyMessage && (
            <>
              <dt>Key message</dt>
              <dd>{slide.keyMessage}</dd>
            </>
          )}
          <dt>Speaker notes</dt>
          <dd className={classes.notes}>{slide.notes ?? 'No notes.'}</dd>
        </dl>
      )}
    </aside>
  )
}
