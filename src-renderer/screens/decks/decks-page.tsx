/** Decks: the library, and over it the deck that is open. The library keeps its place underneath. */
import { useParams } from 'react-router'
import { useRoadbook } from '../../app/roadbook.tsx'
import { SlideFilesProvider } from '../../presenting/slides/slide-files.ts'
import { DeckView } from './deck-view.tsx'
import classes from './decks.module.css'
import { Library } from './library.tsx'

export default function DecksPage() {
  const { database } = useRoadbook()
  const { id } = useParams()
  return (
    <SlideFilesProvider value={database.assets}>
      <div className={classes.whole} hidden={id !== undefined}>
        <Library isInFront={id === undefined} />
      </div>
      {id !== undefined && <DeckView key={id} id={id} />}
    </SlideFilesProvider>
  )
}
