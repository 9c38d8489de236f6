import { useMemo } from 'react'
import type { ListQuery, ListRow } from '../database/contract.ts'
import { type ListSource, useWindowedList, type WindowedList } from '../ui/use-windowed-list.ts'
import { useRoadbook } from './roadbook.tsx'

/** A change that follows a person's own within so many milliseconds is taken for its consequence. */
const ownEcho = 2000

const idOf = (row: ListRow) => row.id

/** A list of the projection: filtered, sorted, counted, any length, live. For `VirtualList`. */
export function useProjectedList(query: Omit<ListQuery, 'offset' | 'limit'>): WindowedList<ListRow> {
  const { database } = useRoadbook()
  const key = JSON.stringify(query)
  const source = useMemo((): ListSource<ListRow> => {
    const asked = JSON.parse(key) as typeof query
    return {
      load: (offset, limit) => database.projection.list({ ...asked, offset, limit }),
      watch: (listener) => {
        let ownAt = Number.NEGATIVE_INFINITY
        const written = database.door.onWritten((_changes, from) => {
          if (from === 'person') ownAt = performance.now()
        })
        // While the list is still being made nothing is held back: it has no order yet that one could lose.
        let made = database.projection.state().kind === 'ready'
        const changed = database.projection.onChange(() => {
          const own = !made || performance.now() - ownAt < ownEcho
          made = database.projection.state().kind === 'ready'
          listener(own ? 'person' : 'office')
        })
        return () => {
          written()
          changed()
        }
      },
    }
  }, [database, key])
  return useWindowedList(key, source, idOf)
}
