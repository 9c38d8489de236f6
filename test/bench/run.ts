/**
 * Measures, side by side in one browser and one run, what Roadbook claims to be fast at; prints ratios and
 * writes all to a JSON file.
 *
 *   npm run bench -- [--only load,open,lists,search] [--accounts 10000] [--notes 50000] [--out FILE]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { heapOf, newProfile, servePage, type Profile } from './browser.ts'
import { median, quantile, short } from './figures.ts'
import type { Way } from './page/loading.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'load,open,lists,search' },
    accounts: { type: 'string', default: '10000' },
    notes: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    out: { type: 'string', default: 'node_modules/.cache/bench.json' },
  },
})
const parts = new Set(values.only.split(','))
const size = { accounts: Number(values.accounts), notes: Number(values.notes) }
const rounds = Number(values.rounds)
const results: Record<string, unknown> = {
  at: new Date().toISOString(),
  machine: { cores: cpus().length, node: process.version },
  size,
}
const say = (line: string) => console.log(line)

const served = await servePage()
const app = await newProfile(served.address)
try {
  say(`${size.accounts.toLocaleString('en')} accounts, ${size.notes.toLocaleString('en')} notes`)
  results.load = await loading(app)
  if (parts.has('open')) results.open = await opening(app)
  if (parts.has('lists') || parts.has('search')) Object.assign(results, await reading(app))
} finally {
  await app.remove()
  await served.close()
}
const file = resolve(values.out)
await mkdir(dirname(file), { recursive: true })
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`)
say(`\nWritten to ${values.out}`)

/** The app's load is always done, since the rest reads what it stored; the others only where they are asked for. */
async function loading(profile: Profile) {
  const ways: Way[] = parts.has('load') ? ['dexie', 'app', 'pouchdb', 'rxdb-replication'] : ['app']
  const taken: Partial<Record<Way, { milliseconds: number; searchReady?: number }>> = {}
  for (const way of ways) {
    const own = way === 'app' ? profile : await newProfile(served.address)
    const page = await own.page()
    taken[way] = await page.evaluate(([name, what]) => window.bench.load(name, what), [way, size] as const)
    await page.close()
    await (way === 'app' ? own.restart() : own.remove())
    const bare = taken.dexie?.milliseconds
    const ratio = bare ? `   ${short(taken[way].milliseconds / bare)} × bare Dexie` : ''
    say(`load   ${way.padEnd(18)} ${short(taken[way].milliseconds / 1000).padStart(7)} s${ratio}`)
  }
  return { milliseconds: taken, ratioToDexie: ratioOf(taken.app?.milliseconds, taken.dexie?.milliseconds) }
}

async function opening(full: Profile) {
  const empty = await newProfile(served.address)
  const times: { full: number[]; empty: number[] } = { full: [], empty: [] }
  const heap: { full: number; empty: number } = { full: 0, empty: 0 }
  // The first round makes the empty database and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, profile] of [
      ['empty', empty],
      ['full', full],
    ] as const) {
      const page = await profile.page()
      const taken = await page.evaluate(() => window.bench.open())
      if (round > 0) times[name].push(taken)
      await page.evaluate(() => window.bench.searchReady())
      heap[name] = await heapOf(page)
      await page.evaluate(() => window.bench.close())
      await page.close()
      await profile.restart()
    }
  }
  await empty.remove()
  const ratio = median(times.full) / median(times.empty)
  say(
    `open   empty ${short(median(times.empty))} ms, full ${short(median(times.full))} ms   ${short(ratio)} × empty`,
  )
  say(
    `memory empty ${short(heap.empty / 1e6)} MB, full ${short(heap.full / 1e6)} MB (JavaScript of the window)`,
  )
  return { medians: { full: median(times.full), empty: median(times.empty) }, ratio, heap }
}

async function reading(full: Profile) {
  const page = await full.page()
  await page.evaluate(() => window.bench.open())
  await page.evaluate(() => window.bench.searchReady())
  const frames = await page.evaluate(() => window.bench.emptyFrames(200))
  const frame = 1000 / 60
  const found: Record<string, unknown> = { emptyPage: figuresOf(frames) }
  say(`frame  empty page p50 ${short(median(frames))} ms, p95 ${short(quantile(frames, 0.95))} ms`)
  const measure = async (name: string, taken: number[]) => {
    const figures = figuresOf(taken)
    const beyond = (figures.p95 - quantile(frames, 0.95)) / frame
    found[name] = { ...figures, framesBeyondEmptyPage: beyond }
    say(
      `${name.padEnd(14)} p50 ${short(figures.p50)} ms, p95 ${short(figures.p95)} ms   ${beyond <= 0 ? 'within the empty page’s frame' : `${short(beyond)} frames beyond the empty page`}`,
    )
  }
  if (parts.has('lists')) {
    await measure('first page', await page.evaluate(() => window.bench.firstPages(200)))
    await measure('indexed query', await page.evaluate(() => window.bench.indexedQueries(200)))
  }
  if (parts.has('search')) await measure('search', await page.evaluate(() => window.bench.searches(300)))
  await page.close()
  return found
}

function figuresOf(values: readonly number[]) {
  return { p50: median(values), p95: quantile(values, 0.95), most: Math.max(...values) }
}

function ratioOf(one: number | undefined, other: number | undefined): number | null {
  return one && other ? one / other : null
}
