import { useEffect, useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import type { OpeningReport } from '../database/open-database.ts'
import { applyDensity } from '../ui/density.ts'
import { toast } from '../ui/toast.ts'
import { makeRouter } from './app-routes.tsx'
import { type Roadbook, RoadbookProvider } from './roadbook.tsx'

/** The app of one signed-in person, below the front door. */
export function App({ roadbook, report }: { roadbook: Roadbook; report: OpeningReport }) {
  const [router] = useState(makeRouter)
  useEffect(() => applyDensity(), [roadbook])
  useEffect(() => {
    const said = openingWords(report)
    if (said) toast.say(said)
  }, [report])
  return (
    <RoadbookProvider value={roadbook}>
      <RouterProvider router={router} />
    </RoadbookProvider>
  )
}

/** What opening found that the person must know, in a sentence. */
export function openingWords(report: OpeningReport): string | undefined {
  if (report.lost > 0)
    return 'A part of what was written last was damaged. What could be saved was; the rest is fetched from the office.'
  if (report.rebuilt)
    return 'The database on this laptop was damaged and is made anew. Your own changes are safe.'
  if (report.putBack > 0)
    return `Roadbook was closed in the middle of something: ${report.putBack.toLocaleString()} ${report.putBack === 1 ? 'change was' : 'changes were'} put back. Nothing is lost.`
  return undefined
}
