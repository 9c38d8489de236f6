import { openDatabase } from '../../../src-renderer/database/open-database.ts'
import { openHost } from '../../../src-renderer/host/open-host.ts'

/** The app's own database, opened as the front door does. */
export async function openTheApp() {
  const { host, info } = await openHost()
  const opened = await openDatabase({
    host,
    info,
    personId: '01930000-0000-7000-8000-00000000beef',
    companyId: '01930000-0000-7000-8000-00000000cafe',
  })
  if (!opened.ok) throw new Error(`The database could not be opened: ${opened.problem.kind}`)
  return opened.value
}
