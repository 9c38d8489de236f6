/** A laptop in the test's own browser: the real database, with a journal in memory and nothing to sync with. */
import type { Deck } from '#shared/decks/deck.ts'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { Roadbook } from '../../../src-renderer/app/roadbook.tsx'
import { changeTo } from '../../../src-renderer/database/changes.ts'
import { openDatabase } from '../../../src-renderer/database/open-database.ts'
import { keepDeck } from '../../../src-renderer/presenting/import/keep-deck.ts'
import { readFiles } from '../../../src-renderer/presenting/import/read-files.ts'
import { aPerson } from '../../builders/records.ts'
import { fixture, reading } from './fixtures.ts'

const info: HostInfo = {
  kind: 'browser',
  appVersion: '0',
  platform: 'other',
  profile: 'presenting-test',
  endpoint: '',
  demo: false,
  secretsProtected: false,
}

function memoryHost(calls: string[]): Host {
  const slots = new Map<string, Uint8Array>()
  const at = (name: string, slot: number) => `${name}/${slot}`
  const host: Partial<Host> = {
    'app.info': async () => info,
    'journal.read': async (name, slot) => slots.get(at(name, slot)) ?? new Uint8Array(),
    'journal.append': async (name, slot, bytes) => {
      const before = slots.get(at(name, slot)) ?? new Uint8Array()
      const next = new Uint8Array(before.length + bytes.length)
      next.set(before)
      next.set(bytes, before.length)
      slots.set(at(name, slot), next)
    },
    'journal.rewrite': async (name, slot, bytes) => void slots.set(at(name, slot), bytes.slice()),
    'window.fullScreen': async (on) => void calls.push(`fullScreen ${on}`),
    'power.keepAwake': async (on) => void calls.push(`keepAwake ${on}`),
    on: () => () => {},
  }
  return host as Host
}

export interface Laptop {
  roadbook: Roadbook
  /** What the host was asked for. */
  calls: string[]
  put: <K extends Kind>(kind: K, record: Records[K]) => Promise<void>
  importDeck: (...fixtures: string[]) => Promise<Deck>
  close: () => Promise<void>
}

export async function aLaptop(role: Parameters<typeof aPerson>[0] = {}): Promise<Laptop> {
  const me = aPerson({ id: crypto.randomUUID(), ...role })
  const calls: string[] = []
  const host = memoryHost(calls)
  const opened = await openDatabase({ host, info, personId: me.id, companyId: 'test' })
  if (!opened.ok) throw new Error(`The database did not open: ${JSON.stringify(opened.problem)}`)
  const { database } = opened.value
  const put: Laptop['put'] = async (kind, record) => {
    const written = await database.door.write({ label: 'Put', changes: [changeTo(kind, record)] })
    if (!written.ok) throw new Error(JSON.stringify(written.problem))
  }
  await put('people', me)
  const signedIn = { personId: me.id, companyId: 'test', companyName: 'Test', endpoint: '' }
  const away = () => {
    throw new Error('There is nothing to sync with here.')
  }
  const roadbook: Roadbook = {
    host,
    info,
    database,
    session: { current: () => signedIn, signIn: away, signOut: away, onChange: () => () => {} },
    sync: {
      status: () => ({ light: 'offline', waiting: 0, needsYou: 0 }),
      onStatus: () => () => {},
      now: () => {},
      needsYou: () => [],
      onNeedsYou: () => () => {},
      settle: away,
      notices: () => [],
      onNotices: () => () => {},
      dismissNotice: away,
      stop: async () => {},
    },
    me: signedIn,
    unsent: () => opened.value.office.unsent(),
  }
  return {
    roadbook,
    calls,
    put,
    importDeck: async (...names) => {
      const preview = await readFiles(await Promise.all(names.map(fixture)), reading())
      const into = { door: database.door, assets: database.assets, personId: me.id, now: Date.now() }
      const kept = await keepDeck(preview, into)
      if (!kept.ok) throw new Error(JSON.stringify(kept.problem))
      return kept.value
    },
    close: () => database.close(),
  }
}
