/** The PDFs that are open: each file once, however many slides draw from it, and few at a time. */
import { type OpenPdf, openPdf } from './pdf-engine.ts'

/** How many stay open while nobody draws from them. */
const KEPT_OPEN = 3

interface Entry {
  opening: Promise<OpenPdf | null>
  users: number
  usedAt: number
}

const entries = new Map<string, Entry>()
let uses = 0

/**
 * Lends an open PDF for as long as `work` runs.
 * @param name of the file, the same for the same bytes
 * @param read gives the file; called only where it is not open yet
 * @returns what `work` gave, or null where the file is not there or cannot be opened
 */
export async function withPdf<T>(
  name: string,
  read: () => Promise<Blob | null>,
  work: (pdf: OpenPdf) => Promise<T>,
): Promise<T | null> {
  const entry = entries.get(name) ?? open(name, read)
  entry.users += 1
  entry.usedAt = ++uses
  try {
    const pdf = await entry.opening
    if (!pdf) {
      // Not kept: the file may arrive, or be read again without damage.
      if (entries.get(name) === entry) entries.delete(name)
      return null
    }
    return await work(pdf)
  } finally {
    entry.users -= 1
    closeIdle()
  }
}

function open(name: string, read: () => Promise<Blob | null>): Entry {
  const opening = read().then(async (file) => {
    const opened = file && (await openPdf(file))
    return opened?.ok ? opened.value : null
  })
  const entry: Entry = { opening, users: 0, usedAt: ++uses }
  entries.set(name, entry)
  return entry
}

function closeIdle(): void {
  const idle = [...entries]
    .filter(([, entry]) => entry.users === 0)
    .sort(([, a], [, b]) => b.usedAt - a.usedAt)
  for (const [name, entry] of idle.slice(KEPT_OPEN)) {
    entries.delete(name)
    entry.opening.then((pdf) => pdf?.close()).catch(() => {})
  }
}
