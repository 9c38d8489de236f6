import { useMemo } from 'react'
import type { Person } from '#shared/people/person.ts'
import type { Option } from '../ui/auto-field.tsx'
import { useRoadbook } from './roadbook.tsx'
import { useRecords } from './use-records.ts'

const everyone = { selector: {}, sort: [{ nameKey: 'asc' as const }], limit: 2000 }

export interface People {
  list: readonly Person[]
  byId: ReadonlyMap<string, Person>
  me: Person | undefined
  /** A name, also of one who has left; "Someone" for one who is not known here. */
  nameOf: (id: string) => string
  /** Those who are active, for a choice. */
  options: readonly Option<string>[]
}

/** The company's people: few enough to have them all. */
export function usePeople(): People {
  const { me } = useRoadbook()
  const found = useRecords('people', everyone)
  return useMemo(() => {
    const list = found ?? []
    const byId = new Map(list.map((person) => [person.id, person]))
    return {
      list,
      byId,
      me: byId.get(me.personId),
      nameOf: (id) => byId.get(id)?.name ?? 'Someone',
      options: list.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
    }
  }, [found, me.personId])
}
