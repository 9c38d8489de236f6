/**
 * Marp, loaded when the first Markdown deck is met. HTML in a deck stays text, no script is made, and what comes out
 * is cleaned again before it is shown: a deck comes from anywhere.
 */
import type { Marp } from '@marp-team/marp-core'
import createDOMPurify from 'dompurify'

/** One slide as Marp draws it: safe to put into a shadow root, styles apart. */
export interface DrawnMarkdown {
  /**
   * Markup whose `style` and `src` attributes are named `data-style` and `data-src`: the page's policy allows styles
   * only by script, and no address may be asked for before it is known to be one on this laptop.
   */
  fragment: DocumentFragment
  css: string
  /** Width ÷ height. */
  ratio: number
}

let loading: Promise<Marp> | undefined

/** One Marp for all decks; it keeps nothing of a deck between two renderings. */
export function marp(): Promise<Marp> {
  loading ??= import('@marp-team/marp-core').then(
    (library) =>
      new library.Marp({
        script: false,
        html: false,
        // Else it writes addresses of pictures that lie on the internet.
        emoji: { unicode: false, shortcode: false },
        math: false,
        minifyCSS: false,
        slug: false,
      }),
  )
  return loading
}

const KEPT = 60
const drawn = new Map<string, Promise<DrawnMarkdown>>()

/**
 * Draws one slide.
 * @param place index from 0 and number of slides, for page numbers
 */
export function drawMarkdown(
  markdown: string,
  theme: string,
  place: { index: number; total: number },
): Promise<DrawnMarkdown> {
  const key = `${place.index}/${place.total}\n${theme}\n${markdown}`
  const known = drawn.get(key)
  if (known) return known
  const drawing = draw(markdown, theme, place)
  drawn.set(key, drawing)
  const oldest = drawn.keys().next().value
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest)
  return drawing
}

async function draw(
  markdown: string,
  theme: string,
  { index, total }: { index: number; total: number },
): Promise<DrawnMarkdown> {
  const engine = await marp()
  const { html, css } = engine.render(`${theme}\n\n${markdown}`, { htmlAsArray: true })
  const fragment = clean(html[0] ?? '')
  for (const section of fragment.querySelectorAll('section[data-marpit-pagination]')) {
    section.setAttribute('data-marpit-pagination', String(index + 1))
    section.setAttribute('data-marpit-pagination-total', String(total))
  }
  return { fragment, css, ratio: ratioOf(html[0] ?? '') }
}

function ratioOf(html: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(html) ?? []
  return width && height && Number(height) > 0 ? Number(width) / Number(height) : 16 / 9
}

const purify = createDOMPurify(window)

/** Only what slides are made of; no script, form, frame or remote address comes through. */
function clean(html: string): DocumentFragment {
  // Marp escapes quotes in text and values, so that this finds attributes only.
  const renamed = html.replaceAll(' style="', ' data-style="').replaceAll(' src="', ' data-src="')
  return purify.sanitize(renamed, {
    RETURN_DOM_FRAGMENT: true,
    ADD_TAGS: ['foreignobject'],
    HTML_INTEGRATION_POINTS: { foreignobject: true },
    FORBID_TAGS: [
      'style',
      'script',
      'form',
      'input',
      'button',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
      'a',
      'image',
      'use',
    ],
    FORBID_ATTR: ['id', 'name', 'srcset', 'href', 'xlink:href'],
  })
}

/** The pictures that a text names, each once. */
export function picturesNamed(text: string): string[] {
  const names = text.matchAll(/\b(?:asset:([0-9a-f]{64})|(found:f\d+))/g)
  return [...new Set([...names].map(([, asset, found]) => asset ?? found ?? ''))]
}

/**
 * A style text with its pictures from the laptop; every other address is taken out.
 * @param addresses blob addresses by asset or found file
 */
export function withPictures(css: string, addresses: ReadonlyMap<string, string>): string {
  return css.replace(/url\(\s*(["']?)([^)]*?)\1\s*\)/gi, (_all, _quote, address: string) => {
    const plain = address.replace(/&quot;/g, '').replace(/^["']|["']$/g, '')
    if (/^data:(image|font)\//i.test(plain)) return `url("${plain}")`
    const own = addresses.get(plain.replace(/^asset:/, ''))
    return own ? `url("${own}")` : 'url("data:,")'
  })
}
