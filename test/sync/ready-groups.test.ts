import { describe, expect, test } from 'vitest'
import type { GroupRow, JournalGroup } from '../../src-renderer/database/office-door.ts'
import { Pacing } from '../../src-renderer/sync/up/pacing.ts'
import { batchOf, readyGroups, waitsForParent } from '../../src-renderer/sync/up/ready-groups.ts'
import { rebaseOn } from '../../src-renderer/sync/up/rebase.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { MasterRow, State } from '#shared/sync/contract.ts'
import { aContact, anAccount, anId, aNote, aQuote } from '../builders/records.ts'

const state = (record: unknown) => record as State
function row<K extends Kind>(kind: K, next: Records[K], base: Partial<GroupRow['base']> = {}): GroupRow {
  return { kind, id: next.id, base: { state: null, clock: null, ...base }, next: state(next) }
}
function group(...rows: GroupRow[]): JournalGroup {
  const madeAt = '2026-11-24T09:00:00.000Z'
  return { id: anId(), label: 'Edit', madeAt, knownClock: { epoch: 1, sequence: 1 }, attempt: 1, rows }
}
const ids = (groups: readonly JournalGroup[]) => groups.map(({ id }) => id)
const masterOf = (kind: Kind, record: object | null, id: string, sequence: number): MasterRow => ({
  kind,
  id,
  state: record ? state(record) : null,
  ...(record ? {} : { removed: 'deleted' as const }),
  epoch: 1,
  sequence,
  seal: '',
  readAt: sequence,
})

describe('[P1] which groups may go', () => {
  const account = anAccount()
  const made = group(row('accounts', account))
  const child = group(row('contacts', aContact({ accountId: account.id })))
  const grandchild = group(row('notes', aNote({ accountId: account.id })))
  const other = group(row('accounts', anAccount()))

  test('all, in order, when none is held', () => {
    expect(ids(readyGroups([made, child, other], new Set()))).toEqual(ids([made, child, other]))
  })

  test('none behind a held one on its records or parents, and none behind those', () => {
    const unsent = [made, child, grandchild, other]
    expect(ids(readyGroups(unsent, new Set([made.id])))).toEqual(ids([other]))
    expect(ids(readyGroups(unsent, new Set([child.id])))).toEqual(ids([made, other]))
  })

  test('[P9] a parent is waited for only when an earlier group of this laptop makes it', () => {
    expect(waitsForParent(child, [made, child])).toBe(true)
    expect(waitsForParent(child, [child, made])).toBe(false)
    expect(waitsForParent(child, [child])).toBe(false)
  })

  test('a batch is bounded by count and by bytes, and never empty', () => {
    const long = Array.from({ length: 5 }, () => group(row('notes', aNote({ body: 'x'.repeat(1000) }))))
    expect(batchOf(long, { groups: 3, bytes: 1e9 })).toHaveLength(3)
    expect(batchOf(long, { groups: 50, bytes: 4000 }).length).toBeLessThan(4)
    expect(batchOf(long, { groups: 50, bytes: 10 })).toHaveLength(1)
  })
})

describe('[J4] what is being typed', () => {
  test('goes when the typing pauses, or after a quarter of a minute, whatever the laptop’s clock says', () => {
    let now = 0
    const pacing = new Pacing(() => now)
    const note = aNote()
    const typed = (body: string) => ({
      ...group(row('notes', { ...note, body })),
      id: note.id,
      session: 'editor',
      attempt: 0,
    })
    const other = group(row('accounts', anAccount()))
    let current = typed('D')
    expect(pacing.stillTyped([current, other])).toEqual({ groups: [note.id], wait: 2000 })
    now = 1900
    current = typed('De')
    expect(pacing.stillTyped([current]).wait).toBe(2000)
    now = 3900
    expect(pacing.stillTyped([current]).groups).toEqual([])
    for (now = 4000; now < 14_900; now += 1000) {
      current = typed(`Dear ${now}`)
      expect(pacing.stillTyped([current]).groups).toEqual([note.id])
    }
    now = 15_000
    expect(pacing.stillTyped([typed('Dear Sir')]).groups).toEqual([])
    expect(pacing.stillTyped([{ ...typed('x'), attempt: 1 }]).groups).toEqual([])
  })
})

describe('[P6] rebasing', () => {
  const base = anAccount({ tier: 'B', industry: 'Dairy' })
  const clock = { epoch: 1, sequence: 3 }

  test('each later group keeps what it changed itself, on the one before it', () => {
    const first = { ...base, tier: 'A' as const }
    const second = { ...first, phone: '+49 30 1' }
    const one = group(row('accounts', first, { state: state(base), clock }))
    const two = group(row('accounts', second, { state: state(first), group: one.id }))
    const office = { ...base, tier: 'C' as const, industry: 'Paper' }
    const result = rebaseOn(one, [masterOf('accounts', office, base.id, 9)], [one, two])
    if (result.kind !== 'rebased') throw new Error(result.why)
    const [newOne, newTwo] = result.rebased.groups.map(({ rows }) => rows[0])
    expect(newOne).toMatchObject({
      base: { state: office, clock: { epoch: 1, sequence: 9 } },
      lost: { tier: 'A' },
    })
    expect(newTwo).toMatchObject({
      base: { state: newOne?.next, group: one.id },
      next: { tier: 'C', industry: 'Paper', phone: '+49 30 1' },
    })
    expect(result.rebased.notices).toHaveLength(1)
  })

  test('[L3] a later reading than the answer’s is the one that is merged with', () => {
    const one = group(row('accounts', { ...base, tier: 'A' }, { state: state(base), clock }))
    const newer = masterOf('accounts', { ...base, industry: 'Newest' }, base.id, 12)
    const result = rebaseOn(
      one,
      [masterOf('accounts', { ...base, industry: 'Old' }, base.id, 9)],
      [one],
      () => newer,
    )
    if (result.kind !== 'rebased') throw new Error(result.why)
    expect(result.rebased.groups[0]?.rows[0]).toMatchObject({
      next: { industry: 'Newest', tier: 'A' },
      base: { clock: { sequence: 12 } },
    })
  })

  test('rows that stand on the master, and those that make a record, stay as they were', () => {
    const note = row('notes', aNote())
    const stands = row('accounts', { ...base, tier: 'A' }, { state: state(base), clock })
    const one = group(stands, note)
    const unknown = { ...masterOf('notes', null, note.id, 0), removed: 'revoked' as const }
    const result = rebaseOn(one, [masterOf('accounts', base, base.id, 3), unknown], [one])
    expect(result).toEqual({
      kind: 'rebased',
      rebased: { groups: [{ id: one.id, rows: [stands, note] }], notices: [] },
    })
  })

  test('[P7] what can no longer be done needs the person', () => {
    const quote = aQuote({ status: 'draft' })
    const one = group(row('quotes', { ...quote, discount: 900 }, { state: state(quote), clock }))
    const sent = masterOf('quotes', { ...quote, status: 'sent' } as Records['quotes'], quote.id, 9)
    expect(rebaseOn(one, [sent], [one])).toEqual({
      kind: 'aside',
      why: 'This quote has gone out in the meantime.',
    })
  })

  test('[P10] what this person may no longer see needs the person', () => {
    const one = group(row('accounts', { ...base, tier: 'A' }, { state: state(base), clock }))
    const gone = { ...masterOf('accounts', null, base.id, 9), removed: 'revoked' as const }
    expect(rebaseOn(one, [gone], [one]).kind).toBe('aside')
  })
})
