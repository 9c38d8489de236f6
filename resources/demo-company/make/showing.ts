/** What was on screen in a meeting: which slides, how long, how the customer reacted, and where in the talk the note was written. */
import type { Activity } from '#shared/activities/activity.ts'
import type { Deck } from '#shared/decks/deck.ts'
import type { Note } from '#shared/notes/note.ts'
import { idAt } from './ids.ts'
import type { Random } from './random.ts'

/** What was said at a slide, by the reaction that was noted. */
const said = {
  liked: [
    '“That is our curve.”',
    'Asked for this page on paper',
    'Took a photograph of it',
    'Nodded, called the shift leader in',
  ],
  doubtful: ['“With our water?”', 'Compared it with their own sheet', 'Looked at the colleague first'],
  objection: ['“The others say the same.”', '“Not at our tariff.”', '“We tried that in 2016.”'],
  question: [
    'What happens on a power failure',
    'Who changes the seal at night',
    'How long the trial takes',
    'Which figure is guaranteed',
  ],
} as const

/** Seconds into the talk at which the deck is opened: first one talks. */
const talkBefore = 420

/**
 * A showing as people do it: from the front, some slides passed over, one or two shown again, most of them under a minute.
 * @param at when the meeting began
 */
export function showingOf(deck: Deck, at: string, random: Random): Activity['shown'] {
  const count = deck.slides.length
  const until = random.int(Math.ceil(count / 2), count)
  const order: number[] = []
  for (let place = 0; place < until; place++) {
    if (place > 0 && place < until - 1 && random.chance(0.14)) continue
    order.push(place)
    if (place > 2 && random.chance(0.09)) order.push(random.int(1, place - 1))
  }
  let moment = Date.parse(at) + (talkBefore + random.int(-200, 500)) * 1000
  return order.flatMap((place) => {
    const slide = deck.slides[place]
    if (!slide) return []
    const seconds = Math.round(8 + 190 * random.next() ** 2.6)
    const start = new Date(moment).toISOString()
    moment += (seconds + random.int(0, 3)) * 1000
    const view: Activity['shown'][number] = {
      id: idAt(random, start),
      deckId: deck.id,
      deckVersion: deck.version,
      slideId: slide.id,
      at: start,
      seconds,
    }
    if (place > 0 && seconds > 20 && random.chance(0.2)) {
      view.reaction = random.pick([
        'liked',
        'liked',
        'question',
        'question',
        'doubtful',
        'objection',
      ] as const)
      if (random.chance(0.5)) view.words = random.pick(said[view.reaction])
    }
    return [view]
  })
}

/** Marks where the note was written while a slide was on screen: at those that held the room longest. */
export function stampSlides(
  note: Note,
  shown: Activity['shown'],
  deck: Deck,
  personId: string,
  random: Random,
): void {
  const longest = shown
    .filter((view) => view.seconds > 45 || view.reaction)
    .slice(0, 4)
    .filter(() => random.chance(0.7))
  for (const view of longest) {
    const place = deck.slides.findIndex((slide) => slide.id === view.slideId)
    const at = new Date(Date.parse(view.at) + 1000 * Math.min(view.seconds, random.int(4, 40))).toISOString()
    note.stamps.push({
      id: idAt(random, at),
      at,
      personId,
      deckId: deck.id,
      slideId: view.slideId,
      slide: `${place + 1} ${deck.slides[place]?.title ?? ''}`.trim(),
    })
  }
}
