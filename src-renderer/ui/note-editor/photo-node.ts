/**
 * A photo in the text: `![name](asset:<sha-256>)`, drawn from the files that are on this laptop. One that is not
 * here yet shows its place and is asked for; an address on the web is shown as its words and never fetched.
 */
import { Node } from '@tiptap/core'
import type { NoteFiles } from './note-files.ts'

export interface PhotoOptions {
  files: () => NoteFiles | null
}

const assetOf = (src: string) => /^asset:([0-9a-f]{64})$/.exec(src)?.[1]

export const PhotoNode = Node.create<PhotoOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions() {
    return { files: () => null }
  },
  addAttributes() {
    return { src: { default: '' }, alt: { default: '' } }
  },
  // For the clipboard: no img, which a browser would try to load from an address that only the note knows.
  parseHTML() {
    return [
      {
        tag: 'figure[data-photo]',
        getAttrs: (element) => {
          const src = element.getAttribute('data-photo') ?? ''
          return assetOf(src) ? { src, alt: element.textContent } : false
        },
      },
    ]
  },
  renderHTML({ node }) {
    return ['figure', { 'data-photo': String(node.attrs.src) }, String(node.attrs.alt)]
  },
  renderText({ node }) {
    return String(node.attrs.alt)
  },

  addNodeView() {
    return ({ node }) => {
      const files = this.options.files()
      const dom = document.createElement('figure')
      dom.className = 'note-photo'
      const words = dom.appendChild(document.createElement('span'))
      const name = String(node.attrs.alt || 'Photo')
      const assetId = assetOf(String(node.attrs.src))
      let address: string | undefined
      let gone = false
      let stop = () => {}
      const say = (state: string, text: string) => {
        dom.dataset.state = state
        words.textContent = text
      }
      const show = async () => {
        if (!assetId || !files) return say('elsewhere', `${name} (on the web, not kept here)`)
        const blob = await files.read(assetId)
        if (gone) return
        if (!blob) {
          say('missing', `${name} is not on this laptop yet. It comes with the next sync.`)
          files.want([assetId])
          return
        }
        stop()
        address = URL.createObjectURL(blob)
        const image = document.createElement('img')
        image.alt = name
        image.addEventListener('load', () => say('shown', name))
        image.addEventListener('error', () => say('broken', `${name} cannot be shown: the file is damaged.`))
        image.src = address
        dom.prepend(image)
      }
      say('coming', name)
      if (assetId && files) stop = files.onArrived((id) => id === assetId && void show())
      void show()
      return {
        dom,
        destroy: () => {
          gone = true
          stop()
          if (address) URL.revokeObjectURL(address)
        },
      }
    }
  },
})
