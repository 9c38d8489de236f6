/** The list's filters, kept over restarts, what can be chosen for them, and the rows. */
import { useEffect, useMemo, useState } from 'react'
import { useRoadbook } from '../../app/roadbook.tsx'
import { usePeople } from '../../app/use-people.ts'
import { useProjectedList } from '../../app/use-projected-list.ts'
import type { ListQuery, ProjectionState } from '../../database/contract.ts'
import type { Option } from '../../ui/auto-field.tsx'
import { optionsOf } from '../../ui/options-of.ts'
import { useMemory } from '../../ui/memory.ts'
import { kindWords, tierWords } from './words.ts'

export interface AccountFilters {
  text: string
  ownerId: string[]
  kind: string[]
  tier: string[]
  tag: string[]
  sort: string
  descending: boolean
}
const unfiltered: AccountFilters = {
  text: '',
  ownerId: [],
  kind: [],
  tier: [],
  tag: [],
  sort: 'name',
  descending: false,
}

export const sorts: readonly Option<string>[] = [
  { value: 'name', label: 'Name' },
  { value: 'tier', label: 'Tier' },
  { value: 'city', label: 'City' },
  { value: 'country', label: 'Country' },
  { value: 'industry', label: 'Industry' },
  { value: 'lastContact', label: 'Last contact' },
  { value: 'created', label: 'Added' },
]

export function useAccountList() {
  const { database } = useRoadbook()
  const people = usePeople()
  const [filters, setFilters] = useMemory<AccountFilters>('accounts:filters', unfiltered)
  const { text, sort, descending } = filters
  const query = useMemo((): Omit<ListQuery, 'offset' | 'limit'> => {
    const { ownerId, kind, tier, tag } = filters
    return { kind: 'accounts', text, filter: { ownerId, kind, tier, tag }, sort: { by: sort, descending } }
  }, [filters, text, sort, descending])
  const list = useProjectedList(query)
  const [tags, setTags] = useState<Option<string>[]>([])
  const [state, setState] = useState<ProjectionState>(() => database.projection.state())
  useEffect(() => {
    // The tags that can be chosen: read anew when the page is opened and when search becomes ready.
    let last = ''
    const look = () => {
      const now = database.projection.state()
      setState(now)
      if (now.kind === last) return
      last = now.kind
      void database.projection
        .facets('accounts', 'tag')
        .then((found) =>
          setTags(
            found.map(({ value, count }) => ({ value, label: `${value} (${count.toLocaleString()})` })),
          ),
        )
    }
    look()
    return database.projection.onChange(look)
  }, [database])
  const filtered =
    filters.ownerId.length + filters.kind.length + filters.tier.length + filters.tag.length > 0 ||
    text.trim() !== ''
  return {
    list,
    state,
    filters,
    filtered,
    people,
    set: (part: Partial<AccountFilters>) => setFilters((old) => ({ ...old, ...part })),
    clear: () => setFilters((old) => ({ ...unfiltered, sort: old.sort, descending: old.descending })),
    choices: { owners: people.options, kinds: optionsOf(kindWords), tiers: optionsOf(tierWords), tags },
  }
}
