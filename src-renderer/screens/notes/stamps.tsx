import type { Note } from '#shared/notes/note.ts'
import { Link } from 'react-router'
import { pathTo } from '../../app/paths.ts'
import { When } from '../../ui/when.tsx'
import classes from './notes.module.css'

/** Who wrote when, and which slide was on screen. */
export function Stamps({ stamps, nameOf }: { stamps: Note['stamps']; nameOf: (id: string) => string }) {
  if (stamps.length === 0) return null
  return (
    <details className={classes.stamps}>
      <summary>Written {stamps.length === 1 ? 'at one sitting' : `at ${stamps.length} sittings`}</summary>
      <ol>
        {stamps.map((stamp) => (
          <li key={stamp.id}>
            <When at={stamp.at} />, {nameOf(stamp.personId)}
            {stamp.deckId && (
              <>
                {', with '}
                <Link to={pathTo.deck(stamp.deckId, stamp.slideId)}>
                  <bdi>{stamp.slide || 'a slide'}</bdi>
                </Link>{' '}
                on screen
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
