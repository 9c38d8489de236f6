import { Modal } from '@mantine/core'
import { IconBolt, IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Marked } from '../../ui/marked.tsx'
import { When } from '../../ui/when.tsx'
import { keysOf } from '../actions/action.ts'
import { useActionContext } from '../actions/action-context.tsx'
import { kindWords } from './kind-words.ts'
import styles from './palette.module.css'
import { PaletteFoot } from './palette-foot.tsx'
import { usePalette } from './palette-state.ts'
import { useRecents } from './recents.ts'
import { type PaletteItem, usePaletteItems } from './use-palette-items.ts'

/** Ctrl/⌘K: finds any record and slide, and starts any action. */
export function Palette() {
  const { opened, close } = usePalette()
  useRecents()
  return (
    <Modal.Root
      opened={opened}
      onClose={close}
      size={680}
      yOffset="12vh"
      centered={false}
      padding={0}
      lockScroll={false}
      // At once: what one types right after the key belongs to the palette, not to the page.
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label="Search or do anything">
        <Modal.Body className={styles.body}>{opened && <PaletteBody close={close} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteBody({ close }: { close: () => void }) {
  const id = useId()
  const context = useActionContext()
  const [text, setText] = useState('')
  const [marked, setMarked] = useState(0)
  /** Whether the person chose the marked one by arrow or pointer: then Enter opens it, whatever it is. */
  const [chosen, setChosen] = useState(false)
  const { items, ranked, rank, searching } = usePaletteItems(text, context)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  const at = Math.min(marked, Math.max(0, items.length - 1))
  const current = items[at]
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, items])

  const open = (item: PaletteItem) => {
    close()
    if (item.type === 'action') void item.action.run(context)
    else context.go(item.path)
  }
  const opens =
    current !== undefined &&
    (chosen ||
      ranked ||
      text.trim() === '' ||
      current.type === 'action' ||
      current.hit.marks.title.length > 0)
  const move = (by: number) => {
    if (items.length === 0) return
    setMarked((at + by + items.length) % items.length)
    setChosen(true)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || (event.ctrlKey && event.key === 'n')) move(1)
    else if (event.key === 'ArrowUp' || (event.ctrlKey && event.key === 'p')) move(-1)
    else if (event.key === 'Enter') {
      if (current && opens) open(current)
      else {
        rank()
        setMarked(0)
      }
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div className={styles.input}>
        <IconSearch size={20} stroke={1.75} aria-hidden="true" />
        <input
          ref={input}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setMarked(0)
            setChosen(false)
          }}
          onKeyDown={onKeyDown}
          placeholder="Search accounts, contacts, notes, slides; or do anything"
          role="combobox"
          aria-label="Search or do anything"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label="Found">
        {items.map((item, index) => (
          <div key={item.id} role="presentation">
            {items[index - 1]?.group !== item.group && <div className={styles.group}>{item.group}</div>}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={styles.item}
              onPointerMove={() => {
                if (index === at) return
                setMarked(index)
                setChosen(true)
              }}
              onClick={() => open(item)}
              onKeyDown={onKeyDown}
            >
              <Item item={item} />
            </div>
          </div>
        ))}
        {items.length === 0 && !searching && text.trim() !== '' && (
          <p className={styles.nothing}>Nothing here has these words. Fewer or other ones may find it.</p>
        )}
      </div>
      <PaletteFoot
        does={!current ? null : !opens ? 'rank' : current.type === 'action' ? 'do' : 'open'}
        order={
          text.trim() === '' || !items.some(({ type }) => type === 'record')
            ? null
            : ranked
              ? 'best'
              : 'newest'
        }
      />
    </>
  )
}

function Item({ item }: { item: PaletteItem }) {
  if (item.type === 'action') {
    const key = keysOf(item.action)[0]
    return (
      <>
        <IconBolt size={16} stroke={1.75} aria-hidden="true" />
        <span className={styles.title}>{item.action.label}</span>
        {key && <KeyHint keys={key} />}
      </>
    )
  }
  const { hit } = item
  const Icon = kindWords[hit.kind].icon
  return (
    <>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={hit.title} ranges={hit.marks.title} />
        </span>
        {hit.snippet !== '' && hit.snippet !== hit.title && (
          <span className={styles.snippet}>
            <Marked text={hit.snippet} ranges={hit.marks.snippet} />
          </span>
        )}
      </span>
      <span className={styles.aside}>
        {item.group === 'Opened last' ? kindWords[hit.kind].one : hit.at && <When at={hit.at} dayOnly />}
      </span>
    </>
  )
}
