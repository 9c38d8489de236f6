/** The library of decks: search, filter, the grid, and the place where files are dropped to become a deck. */
import { Select, SegmentedControl, TextInput } from '@mantine/core'
import { IconPresentation, IconSearch } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { LibraryFilter } from '#shared/decks/library.ts'
import type { Action } from '../../app/actions/action.ts'
import { useActions } from '../../app/actions/use-actions.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLoading } from '../../ui/page-loading.tsx'
import { DeckCard } from './deck-card.tsx'
import classes from './decks.module.css'
import { DropArea } from './drop-area.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { useImport } from './use-import.ts'
import { type LibraryState, MOST_DECKS, useLibrary } from './use-library.ts'
import { useReadiness } from './use-readiness.ts'

export function Library({ isInFront }: { isInFront: boolean }) {
  const library = useLibrary()
  const readiness = useReadiness(library.decks)
  const importing = useImport()
  useImportFromAddress(importing.pick, isInFront)
  useKeptScroll(isInFront && library.decks !== undefined)
  const importAction: Action = {
    id: 'decks.import',
    label: 'Import deck',
    keys: 'n',
    group: 'Decks',
    also: 'PDF Markdown pictures new add',
    isEnabled: () => isInFront,
    run: importing.pick,
  }
  return (
    <DropArea onFiles={importing.read} isOn={isInFront}>
      {isInFront ? (
        <Page title="Decks" primary={importAction} tools={<Tools library={library} />}>
          <Decks library={library} readiness={readiness} importAction={importAction} />
        </Page>
      ) : null}
      <ImportDialog importing={importing} />
    </DropArea>
  )
}

function Decks({
  library,
  readiness,
  importAction,
}: {
  library: LibraryState
  readiness: ReturnType<typeof useReadiness>
  importAction: Action
}) {
  const grid = useRef<HTMLDivElement>(null)
  useGridKeys(grid)
  const { decks, total, filter, setFilter } = library
  if (!decks) return <PageLoading words="Opening the library" />
  if (total === 0) {
    return (
      <EmptyState
        icon={<IconPresentation size={28} stroke={1.5} />}
        title="No decks yet"
        action={importAction}
      >
        A deck is what you show a customer. Import a PDF, a Markdown deck or a set of pictures, or drop them
        here.
      </EmptyState>
    )
  }
  if (decks.length === 0) {
    const all: Action = { id: 'decks.all', label: 'Show all decks', run: () => setFilter({}) }
    return (
      <EmptyState title="No deck is like this" action={all}>
        {filter.text
          ? `None has “${filter.text}” in its title, its slides or its notes.`
          : 'Nothing fits this filter.'}
      </EmptyState>
    )
  }
  return (
    <>
      <div ref={grid} className={classes.grid}>
        {decks.map((deck) => (
          <DeckCard
            key={deck.id}
            deck={deck}
            readiness={readiness.get(deck.id)}
            productNames={library.productNames}
          />
        ))}
      </div>
      {total >= MOST_DECKS && (
        <p className={classes.more}>The first {MOST_DECKS} decks are shown. Search finds the others.</p>
      )}
    </>
  )
}

function Tools({ library }: { library: LibraryState }) {
  const search = useRef<HTMLInputElement>(null)
  const { filter, setFilter, tags, products } = library
  useActions([
    {
      id: 'decks.search',
      label: 'Search in decks',
      keys: '/',
      group: 'Decks',
      run: () => search.current?.focus(),
    },
  ])
  const change = (part: LibraryFilter) => setFilter({ ...filter, ...part })
  return (
    <>
      <TextInput
        ref={search}
        className={classes.search}
        placeholder="Search titles, slides and notes"
        aria-label="Search decks"
        leftSection={<IconSearch size={16} stroke={1.75} />}
        value={filter.text ?? ''}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          change({ text: '' })
          event.currentTarget.blur()
        }}
      />
      <SegmentedControl
        aria-label="State"
        value={filter.status ?? ''}
        onChange={(status) => change({ status: status as LibraryFilter['status'] & string })}
        data={[
          { value: '', label: 'All' },
          { value: 'published', label: 'Published' },
          { value: 'draft', label: 'Drafts' },
          { value: 'withdrawn', label: 'Withdrawn' },
        ]}
      />
      {products.length > 0 && (
        <Select
          aria-label="Product"
          placeholder="Any product"
          clearable
          searchable
          data={products.map(({ id, name }) => ({ value: id, label: name }))}
          value={filter.productId ?? null}
          onChange={(productId) => change({ productId: productId ?? '' })}
        />
      )}
      {tags.length > 0 && (
        <Select
          aria-label="Tag"
          placeholder="Any tag"
          clearable
          searchable
          data={tags}
          value={filter.tag || null}
          onChange={(tag) => change({ tag: tag ?? '' })}
        />
      )}
    </>
  )
}

/** `/decks?import` opens the file dialog: the palette's way from anywhere. */
function useImportFromAddress(pick: () => void, isInFront: boolean) {
  const [query, setQuery] = useSearchParams()
  const asked = isInFront && query.has('import')
  useEffect(() => {
    if (!asked) return
    setQuery({}, { replace: true })
    pick()
  }, [asked, pick, setQuery])
}

/** The library is gone while a deck is open; coming back, it is where it was. */
let scrolledTo = 0
function useKeptScroll(isInFront: boolean) {
  useLayoutEffect(() => {
    const scroller = document.getElementById('page')
    if (!isInFront || !scroller) return
    scroller.scrollTop = scrolledTo
    const moved = () => {
      scrolledTo = scroller.scrollTop
    }
    scroller.addEventListener('scroll', moved, { passive: true })
    return () => scroller.removeEventListener('scroll', moved)
  }, [isInFront])
}
