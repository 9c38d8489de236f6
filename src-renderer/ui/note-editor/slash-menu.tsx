/** The menu that opens on / at a word's beginning: arrows and Enter, or a click; Escape leaves the slash. */
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion'
import { createPortal } from 'react-dom'
import { fittingItems, type SlashItem } from './slash-items.ts'
import classes from './note-editor.module.css'

export interface SlashState {
  items: readonly SlashItem[]
  at: number
  rect: DOMRect
  choose: (item: SlashItem) => void
}

const key = new PluginKey('slash')

/** @param show hears of every change of the menu; null closes it */
export function slashExtension(
  items: () => readonly SlashItem[],
  show: (state: SlashState | null) => void,
): Extension {
  return Extension.create({
    name: 'slash',
    addProseMirrorPlugins() {
      let now: SlashState | null = null
      const set = (state: SlashState | null) => {
        now = state
        show(state)
      }
      const draw = (props: SuggestionProps<SlashItem, SlashItem>) => {
        const rect = props.clientRect?.()
        set(
          rect && props.items.length > 0
            ? { items: props.items, at: 0, rect, choose: (item) => props.command(item) }
            : null,
        )
      }
      return [
        Suggestion<SlashItem, SlashItem>({
          editor: this.editor,
          pluginKey: key,
          char: '/',
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          items: ({ query }) => fittingItems(items(), query),
          command: ({ editor, range, props }) => props.run(editor, range),
          render: () => ({
            onStart: draw,
            onUpdate: draw,
            onExit: () => set(null),
            onKeyDown: ({ event }) => {
              if (!now) return false
              const { items: all, at } = now
              if (event.key === 'ArrowDown') set({ ...now, at: (at + 1) % all.length })
              else if (event.key === 'ArrowUp') set({ ...now, at: (at - 1 + all.length) % all.length })
              else if (event.key === 'Enter' || event.key === 'Tab') {
                const item = all[at]
                if (item) now.choose(item)
              } else if (event.key === 'Escape') set(null)
              else return false
              return true
            },
          }),
        }),
      ]
    },
  })
}

/** Room that the menu needs under the line, in pixels; else it opens above. */
const height = 320

export function SlashMenu({ state }: { state: SlashState }) {
  const above = state.rect.bottom + height > window.innerHeight
  return createPortal(
    <div
      className={classes.slash}
      role="listbox"
      aria-label="Insert"
      style={{
        left: Math.min(state.rect.left, window.innerWidth - 256),
        ...(above ? { bottom: window.innerHeight - state.rect.top + 4 } : { top: state.rect.bottom + 4 }),
      }}
    >
      {state.items.map((item, index) => (
        <button
          key={item.id}
          type="button"
          role="option"
          aria-selected={index === state.at}
          ref={index === state.at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onMouseDown={(event) => {
            event.preventDefault()
            state.choose(item)
          }}
        >
          <item.icon size={16} stroke={1.75} aria-hidden="true" />
          <span>{item.label}</span>
          <kbd>{item.hint}</kbd>
        </button>
      ))}
    </div>,
    document.body,
  )
}
