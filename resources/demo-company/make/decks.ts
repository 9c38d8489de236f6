/** The decks as records: slides from what is written beside each deck, files from what was made of it. */
import type { Deck, Slide } from '#shared/decks/deck.ts'
import { decks as written } from '../decks/written.ts'
import type { DeckIds } from './attachments.ts'
import { reference } from './attachments.ts'
import { common, idAt } from './ids.ts'
import { type Random, randomFrom } from './random.ts'
import type { World } from './world.ts'

export function makeDecks(world: World): { decks: Deck[]; ids: DeckIds } {
  const ids: DeckIds = { hygienic: '', waterworks: '', lifecycle: '', service: '' }
  const decks = written.map((each) => {
    const random = randomFrom(world.seed, 'deck', each.key)
    const at = world.calendar.at(each.madeDaysAgo * -1, 13)
    const owner = world.person(each.owner)
    const named = each.pictures.flatMap((name) => reference(name, random, at) ?? [])
    const deck: Deck = {
      ...common(random, at, owner.id),
      title: each.title,
      summary: each.summary,
      ownerId: owner.id,
      status: 'published',
      version: each.version,
      slides: each.slides.map((slide, index) => slideOf(slide, index, each.file, random, at)),
      ...(each.theme ? { theme: each.theme } : {}),
      productIds: each.products.map((key) => world.product(key).id),
      tags: [...each.tags],
      firstDay: world.calendar.day(-each.madeDaysAgo),
      files: named,
      replacesId: '',
    }
    ids[each.key] = deck.id
    return deck
  })
  return { decks, ids }
}

function slideOf(
  slide: (typeof written)[number]['slides'][number],
  index: number,
  file: string,
  random: Random,
  at: string,
): Slide {
  const pdf = file ? reference(file, random, at) : null
  return {
    id: idAt(random, at),
    kind: pdf ? 'pdf-page' : 'markdown',
    title: slide.title,
    text: slide.text,
    notes: slide.notes,
    keyMessage: slide.keyMessage,
    ...(pdf
      ? { file: pdf, page: index + 1 }
      : { markdown: slide.markdown ?? `# ${slide.title}\n\n${slide.text}` }),
    ratio: 1778,
    ...(slide.mandatory ? { mandatory: true } : {}),
  }
}
