/**
 * A day in the field, by seeded luck: two laptops of Rita's and one of her manager's, who write, merge, delete,
 * undo, reassign, lose their network, crash and restart with wrong clocks; and in the evening what SYNC.md says
 * must hold. The seed fixes what people do and which faults there are; threads and timers are the machine's.
 */
import type { Change } from '../../../src-renderer/database/contract.ts'
import type { Account } from '#shared/accounts/account.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Note } from '#shared/notes/note.ts'
import { same } from '#shared/sync/merge/values.ts'
import { anAccount, anId, aNote } from '../../builders/records.ts'
import { seeded } from './faulty-fetch.ts'
import type { Laptop } from './laptop.ts'
import { aDepartment, type Department, type Ground } from './office.ts'
import type { PlantedBug } from './planted-bugs.ts'

const to = <K extends Kind>(kind: K, next: Records[K]) => ({ kind, id: next.id, next }) as Change
const loadedKinds = ['people', 'accounts', 'notes'] as const

interface Written {
  kind: Kind
  id: string
  word: string
}

interface Day {
  office: Department
  laptops: { name: 'rita' | 'max'; laptop: Laptop; on: boolean }[]
  random: () => number
  /** Words whose write was acknowledged. */
  written: Written[]
  issues: { account: string; id: string }[]
  deletedIssues: Set<string>
}

/** Lives through the day. Gives what did not hold in the evening; an empty list is a good day. */
export async function fieldDay(
  ground: Ground,
  seed: number,
  options: { steps?: number; bug?: PlantedBug } = {},
): Promise<string[]> {
  const accounts = [anAccount({ about: 'First line.\n\nSecond line.' }), anAccount(), anAccount()]
  const notes = accounts.map((account) =>
    aNote({ accountId: account.id, body: 'Asked for a price.\n\nWants a trial in May.\n\nCall again.' }),
  )
  const office = await aDepartment(ground, ({ rita }) => [
    ...accounts.map((account) => ({ kind: 'accounts' as const, record: { ...account, ownerId: rita.id } })),
    ...notes.map((note) => ({ kind: 'notes' as const, record: { ...note, authorId: rita.id } })),
  ])
  try {
    const names = ['rita', 'rita', 'max'] as const
    const laptops = await Promise.all(
      names.map(async (name, index) => ({
        name,
        on: true,
        laptop: await office.laptop(name, {
          seed: seed * 10 + index,
          ...(options.bug && index === 1 ? { bug: options.bug } : {}),
        }),
      })),
    )
    const day: Day = {
      office,
      laptops,
      random: seeded(seed),
      written: [],
      issues: [],
      deletedIssues: new Set(),
    }
    for (const { laptop } of laptops) {
      await laptop.network({ lostRequest: 0.1, lostReply: 0.1, twice: 0.1, cut: 0.1, delay: 20 })
    }
    for (let step = 0; step < (options.steps ?? 40); step += 1) await aStep(day)
    return await evening(day)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    await office.end()
  }
}

const pick = <Item>(day: Day, items: readonly Item[]): Item | undefined =>
  items[Math.floor(day.random() * items.length)]

async function aStep(day: Day): Promise<void> {
  const person = pick(day, day.laptops)
  if (!person) return
  const { laptop } = person
  if (!person.on) {
    await laptop.open()
    person.on = true
  }
  const luck = day.random()
  if (luck < 0.1) await laptop.network({ online: day.random() < 0.6 })
  else if (luck < 0.15) await crash(day, person)
  else if (luck < 0.18) await laptop.undo()
  else if (luck < 0.24 && person.name === 'max') await reassign(day, laptop)
  else if (luck < 0.28) await deleteNote(day, laptop)
  else if (luck < 0.4) await addNote(day, laptop)
  else if (luck < 0.7) await editNote(day, laptop)
  else await editAccount(day, laptop)
  if (day.random() < 0.3) await new Promise((resolve) => setTimeout(resolve, day.random() * 80))
}

async function crash(day: Day, person: Day['laptops'][number]): Promise<void> {
  if (day.random() < 0.5) {
    await person.laptop.cutAfterAppends(1 + Math.floor(day.random() * 4))
    await editNote(day, person.laptop)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await person.laptop.crash()
  await person.laptop.turnClockBack(Math.floor(day.random() * 2) * 86_400_000)
  person.on = false
}

let words = 0
const aWord = () => `word${(words += 1)}x`

/** Writes, and remembers the words of what was acknowledged. */
async function write(
  day: Day,
  laptop: Laptop,
  label: string,
  changes: Change[],
  word?: string,
): Promise<boolean> {
  const done = await laptop.write(label, changes)
  const first = changes[0]
  if (done.ok && word && first) day.written.push({ kind: first.kind, id: first.id, word })
  return done.ok
}

async function addNote(day: Day, laptop: Laptop): Promise<void> {
  const account = pick(day, (await laptop.records('accounts')) as unknown as Account[])
  if (!account) return
  const word = aWord()
  const note = aNote({ accountId: account.id, authorId: day.office.people.rita.id, body: `New ${word}.` })
  await write(day, laptop, 'Add note', [to('notes', note)], word)
}

async function editNote(day: Day, laptop: Laptop): Promise<void> {
  const note = pick(day, (await laptop.records('notes')) as unknown as Note[])
  if (!note) return
  const word = aWord()
  const parts = note.body.split(' ')
  const at = Math.floor(day.random() * (parts.length + 1))
  // Sometimes a word is replaced, so that two laptops change the same one.
  parts.splice(at, day.random() < 0.3 ? 1 : 0, word)
  await write(day, laptop, 'Edit note', [to('notes', { ...note, body: parts.join(' ') })], word)
}

async function deleteNote(day: Day, laptop: Laptop): Promise<void> {
  const note = pick(day, await laptop.records('notes'))
  if (note) await write(day, laptop, 'Delete note', [{ kind: 'notes', id: String(note.id), next: null }])
}

async function editAccount(day: Day, laptop: Laptop): Promise<void> {
  const account = pick(day, (await laptop.records('accounts')) as unknown as Account[])
  if (!account) return
  const word = aWord()
  const luck = day.random()
  if (luck < 0.35)
    await write(day, laptop, 'Set industry', [to('accounts', { ...account, industry: word })], word)
  else if (luck < 0.6) {
    const about = `${account.about ?? ''} ${word}`
    await write(day, laptop, 'Say more', [to('accounts', { ...account, about })], word)
  } else if (luck < 0.85 || account.issues.length === 0) {
    const issue = { id: anId(), title: word, severity: 'low' as const, opened: '2026-11-24' }
    const next = { ...account, issues: [...account.issues, issue] }
    if (await write(day, laptop, 'Add issue', [to('accounts', next)], word)) {
      day.issues.push({ account: account.id, id: issue.id })
    }
  } else {
    const gone = pick(day, account.issues)
    if (!gone) return
    day.deletedIssues.add(gone.id)
    const next = { ...account, issues: account.issues.filter(({ id }) => id !== gone.id) }
    await write(day, laptop, 'Remove issue', [to('accounts', next)])
  }
}

async function reassign(day: Day, laptop: Laptop): Promise<void> {
  const account = pick(day, (await laptop.records('accounts')) as unknown as Account[])
  if (!account) return
  const { rita, rob } = day.office.people
  const ownerId = account.ownerId === rita.id ? rob.id : rita.id
  await write(day, laptop, 'Reassign', [to('accounts', { ...account, ownerId })])
}

/** Everyone is back at the office, the network is good, and all is sent and fetched. */
async function evening(day: Day): Promise<string[]> {
  const { office, laptops } = day
  for (const person of laptops) {
    await person.laptop.network({ online: true, lostRequest: 0, lostReply: 0, twice: 0, cut: 0, delay: 0 })
    if (!person.on || (await person.laptop.isCut())) {
      await person.laptop.crash()
      await person.laptop.open()
      person.on = true
    }
  }
  // Twice: what one sends last another fetches.
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(laptops.map(({ laptop }) => laptop.inStep(office.clock)))
  }
  const before = await office.clock()
  await Promise.all(laptops.map(({ laptop }) => laptop.now()))
  await Promise.all(laptops.map(({ laptop }) => laptop.inStep(office.clock)))
  const wrong: string[] = []
  if (!same(before, await office.clock())) wrong.push('A second sync changed something.')
  wrong.push(...(await allAgree(day)), ...(await nothingLost(day)), ...(await nothingTwice(day)))
  for (const { laptop } of laptops)
    for (const bug of await laptop.bugs()) wrong.push(`A loop stumbled: ${bug}`)
  return wrong
}

async function allAgree({ office, laptops }: Day): Promise<string[]> {
  const wrong: string[] = []
  for (const [index, { name, laptop }] of laptops.entries()) {
    const seen = await office.visibleTo(name)
    const here = new Map<string, unknown>()
    for (const kind of loadedKinds) {
      for (const record of await laptop.records(kind)) here.set(`${kind}/${String(record.id)}`, record)
    }
    for (const [key, state] of seen) {
      if (!here.has(key)) wrong.push(`Laptop ${index} lacks ${key}.`)
      else if (!same(here.get(key), state)) wrong.push(`Laptop ${index} has another ${key}.`)
    }
    for (const key of here.keys()) if (!seen.has(key)) wrong.push(`Laptop ${index} still has ${key}.`)
  }
  return wrong
}

async function nothingLost({ office, laptops, written, issues, deletedIssues }: Day): Promise<string[]> {
  const history = await office.wholeHistory()
  const kept = JSON.stringify(history)
  const needs = JSON.stringify(
    await Promise.all(laptops.map(async ({ laptop }) => (await laptop.state()).needsYou)),
  )
  const wrong = written
    .filter(({ word }) => !kept.includes(word) && !needs.includes(word))
    .map(({ kind, id, word }) => `${word}, acknowledged on ${kind}/${id}, is nowhere.`)
  for (const { account, id } of issues) {
    if (deletedIssues.has(id) || !kept.includes(id)) continue
    const now = JSON.stringify((await office.atOffice('accounts', account))?.state ?? null)
    // Undo takes an element out too, and says so in the history as a state without it.
    const undone = history.some(
      ({ id: of, state }) => of === account && state && !JSON.stringify(state).includes(id),
    )
    if (!now.includes(id) && !undone) wrong.push(`Issue ${id} was accepted, deleted by nobody, and is gone.`)
  }
  return wrong
}

async function nothingTwice({ office }: Day): Promise<string[]> {
  const seen = new Set<string>()
  const wrong: string[] = []
  for (const { kind, id, group_id: group } of await office.wholeHistory()) {
    const key = `${group} ${kind}/${id}`
    if (seen.has(key)) wrong.push(`Group ${group} was applied twice to ${kind}/${id}.`)
    seen.add(key)
  }
  return wrong
}
