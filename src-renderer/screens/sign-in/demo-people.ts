/** Whom one can be at the demo company, read only where the demo is served. */
import { useEffect, useState } from 'react'

export interface DemoPerson {
  name: string
  email: string
  title: string
  password: string
}

const data = import.meta.glob<{ demoPeople: readonly DemoPerson[] }>(
  '../../../resources/demo-company/people.ts',
)

/** The demo's people once they are read; none where this is no demo. */
export function useDemoPeople(demo: boolean): readonly DemoPerson[] {
  const [people, setPeople] = useState<readonly DemoPerson[]>([])
  useEffect(() => {
    const load = Object.values(data)[0]
    if (!demo || !load) return
    let here = true
    void load().then(({ demoPeople }) => {
      if (here) setPeople(demoPeople)
    })
    return () => {
      here = false
    }
  }, [demo])
  return people
}
