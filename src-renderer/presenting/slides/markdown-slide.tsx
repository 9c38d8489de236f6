/** A Markdown slide, in a shadow root so that a deck's styles touch nothing else and nothing touches them. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Slide } from '#shared/decks/deck.ts'
import { type DrawnMarkdown, drawMarkdown, picturesNamed, withPictures } from './markdown-engine.ts'
import { useSlideFiles } from './slide-files.ts'

interface Ready {
  drawn: DrawnMarkdown
  addresses: Map<string, string>
}

const FRAME = `:host { all: initial; display: block; width: 100%; height: 100%; overflow: hidden; contain: strict; color-scheme: light }
div.marpit, div.marpit > svg { display: block; width: 100%; height: 100% }
img:not([src]) { visibility: hidden }`

export function MarkdownSlide({
  slide,
  theme,
  index,
  total,
  onMissing,
}: {
  slide: Slide
  theme: string
  index: number
  total: number
  /** Told of pictures that are not on this laptop, and with none when all are. */
  onMissing: (assetIds: string[]) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const ready = useMarkdown(slide.markdown ?? '', theme, index, total, onMissing)

  useLayoutEffect(() => {
    const host = place.current
    if (!host || !ready) return
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(withPictures(ready.drawn.css, ready.addresses))
    const frame = new CSSStyleSheet()
    frame.replaceSync(FRAME)
    root.adoptedStyleSheets = [sheet, frame]
    const marpit = document.createElement('div')
    marpit.className = 'marpit'
    marpit.append(ready.drawn.fragment.cloneNode(true))
    fill(marpit, ready.addresses)
    root.replaceChildren(marpit)
  }, [ready])

  return <div ref={place} />
}

/** Gives the markup its styles and pictures, by script as the page's policy asks. */
function fill(marpit: HTMLElement, addresses: ReadonlyMap<string, string>): void {
  for (const element of marpit.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = withPictures(element.getAttribute('data-style') ?? '', addresses)
    element.removeAttribute('data-style')
  }
  for (const picture of marpit.querySelectorAll('img')) {
    const source = picture.getAttribute('data-src') ?? ''
    const own = /^data:image\//i.test(source) ? source : addresses.get(source.replace(/^asset:/, ''))
    if (own) picture.src = own
  }
}

/** The drawn slide once its pictures are decoded, so that nothing pops in after it is on screen. */
function useMarkdown(
  markdown: string,
  theme: string,
  index: number,
  total: number,
  onMissing: (assetIds: string[]) => void,
): Ready | null {
  const files = useSlideFiles()
  const [ready, setReady] = useState<Ready | null>(null)
  useEffect(() => {
    let ended = false
    const addresses = new Map<string, string>()
    const named = picturesNamed(`${theme}\n${markdown}`)
    const load = async () => {
      const drawing = drawMarkdown(markdown, theme, { index, total })
      const missing = await addPictures(named, (name) => files.read(name), addresses)
      const drawn = await drawing
      if (ended) return
      setReady({ drawn, addresses: new Map(addresses) })
      onMissing(missing)
      if (missing.length > 0) files.want(missing)
    }
    load().catch((error: unknown) => console.warn('A Markdown slide could not be drawn.', error))
    const unlisten = files.onArrived((assetId) => {
      if (named.includes(assetId)) load().catch(() => {})
    })
    return () => {
      ended = true
      unlisten()
      for (const address of addresses.values()) URL.revokeObjectURL(address)
    }
  }, [markdown, theme, index, total, files, onMissing])
  return ready
}

async function addPictures(
  named: readonly string[],
  read: (name: string) => Promise<Blob | null>,
  addresses: Map<string, string>,
): Promise<string[]> {
  const missing: string[] = []
  await Promise.all(
    named.map(async (name) => {
      if (addresses.has(name)) return
      const file = await read(name)
      if (!file) return void missing.push(name)
      const address = URL.createObjectURL(file)
      addresses.set(name, address)
      const picture = new Image()
      picture.src = address
      await picture.decode().catch(() => {})
    }),
  )
  return missing
}
