import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failed, ok } from '#shared/fields/result.ts'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import { type FrontDoorParts, makeFrontDoor } from '../../../src-renderer/app/boot/front-door.ts'
import type { OpenedDatabase, OpenProblem } from '../../../src-renderer/database/open-database.ts'
import type { SignedIn, Sync, SyncStatus } from '../../../src-renderer/sync/contract.ts'
import type { OpenSession } from '../../../src-renderer/sync/session.ts'
import { holdUnsaved, releaseUnsaved } from '../../../src-renderer/ui/unsaved.ts'

const rita: SignedIn = { personId: 'rita', companyId: 'c', companyName: 'Pumps', endpoint: 'https://office' }
const max: SignedIn = { ...rita, personId: 'max' }

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }))
})
afterEach(() => vi.unstubAllGlobals())

/** A front door on fakes that write down what is opened and closed. */
function aFrontDoor({ signedIn = null as SignedIn | null, problem = null as OpenProblem | null } = {}) {
  const log: string[] = []
  const change = new Set<(signedIn: SignedIn | null) => void>()
  const status = new Set<(status: SyncStatus) => void>()
  const hostEvents = new Map<string, () => void>()
  let lost: (reason: 'another-window') => void = () => {}
  const at = { signedIn, problem }
  const host = {
    'window.mayClose': async () => void log.push('may close'),
    on: (name: string, listener: () => void) => {
      hostEvents.set(name, listener)
      return () => hostEvents.delete(name)
    },
  } as unknown as Host
  const parts: FrontDoorParts = {
    openHost: async () => {
      log.push('host')
      return { host, info: { profile: 'default' } as HostInfo }
    },
    openSession: async () => {
      log.push('session')
      return {
        current: () => at.signedIn,
        onChange: (listener: (signedIn: SignedIn | null) => void) => {
          change.add(listener)
          return () => change.delete(listener)
        },
      } as unknown as OpenSession
    },
    openDatabase: async ({ personId }) => {
      if (at.problem) return failed(at.problem)
      log.push(`database of ${personId}`)
      return ok({
        database: {
          preferences: { get: () => undefined, set: async () => {}, onChange: () => () => {} },
          door: { idle: async () => void log.push('idle') },
          close: async () => void log.push(`close database of ${personId}`),
        },
        office: { unsent: () => [] },
        report: { putBack: 0, lost: 0, rebuilt: false },
        onLost: (listener: typeof lost) => {
          lost = listener
          return () => {}
        },
      } as unknown as OpenedDatabase)
    },
    openSync: () => {
      log.push('sync')
      return {
        onStatus: (listener: (status: SyncStatus) => void) => {
          status.add(listener)
          return () => status.delete(listener)
        },
        stop: async () => void log.push('stop sync'),
      } as unknown as Sync
    },
  }
  const door = makeFrontDoor(parts)
  return {
    door,
    log,
    at,
    state: () => door.store.getState().kind,
    signIn: async (next: SignedIn | null) => {
      at.signedIn = next
      for (const listener of change) listener(next)
      await vi.waitFor(() => expect(door.store.getState().kind).toBe(next ? 'open' : 'sign-in'))
    },
    says: (light: SyncStatus['light']) => {
      for (const listener of status) listener({ light, waiting: 0, needsYou: 0 })
    },
    lose: () => lost('another-window'),
    askToClose: () => hostEvents.get('close-asked')?.(),
  }
}

describe('the front door', () => {
  test('opens host, session, database and sync once each, in this order', async () => {
    const { door, log, state } = aFrontDoor({ signedIn: rita })
    await door.open()
    expect(log).toEqual(['host', 'session', 'database of rita', 'sync'])
    expect(state()).toBe('open')
  })

  test('shows the sign-in page where nobody is signed in, and opens once somebody is', async () => {
    const { door, state, signIn, log } = aFrontDoor()
    await door.open()
    expect(state()).toBe('sign-in')
    await signIn(rita)
    expect(log.slice(-2)).toEqual(['database of rita', 'sync'])
  })

  test('stops sync and then closes the database when one signs out', async () => {
    const { door, log, signIn } = aFrontDoor({ signedIn: rita })
    await door.open()
    await signIn(null)
    expect(log.slice(-2)).toEqual(['stop sync', 'close database of rita'])
  })

  test('never has two people’s databases open', async () => {
    const { door, log, at } = aFrontDoor({ signedIn: rita })
    await door.open()
    at.signedIn = max
    await door.open()
    expect(log.slice(-4)).toEqual(['stop sync', 'close database of rita', 'database of max', 'sync'])
  })

  test('does not open anew when the same person signs in again', async () => {
    const { door, log, signIn } = aFrontDoor({ signedIn: rita })
    await door.open()
    const before = [...log]
    await signIn({ ...rita })
    expect(log).toEqual(before)
  })

  test('takes a profile over from another window, and then opens it', async () => {
    const fake = aFrontDoor({ signedIn: rita })
    const takeOver = vi.fn(async () => {
      fake.at.problem = null
    })
    fake.at.problem = { kind: 'another-window', takeOver }
    await fake.door.open()
    expect(fake.state()).toBe('cannot-open')
    await fake.door.takeOver()
    expect(takeOver).toHaveBeenCalledOnce()
    expect(fake.state()).toBe('open')
  })

  test('lets go of everything when another window takes over', async () => {
    const { door, log, state, lose } = aFrontDoor({ signedIn: rita })
    await door.open()
    lose()
    expect(state()).toBe('taken-over')
    await vi.waitFor(() => expect(log.slice(-2)).toEqual(['stop sync', 'close database of rita']))
  })

  test('leaves the app as soon as the office withdraws the laptop, and closes nothing under sync’s hands', async () => {
    const { door, log, state, says } = aFrontDoor({ signedIn: rita })
    await door.open()
    says('revoked')
    expect(state()).toBe('revoked')
    expect(log).not.toContain('close database of rita')
  })

  test('says what broke instead of showing nothing', async () => {
    const door = makeFrontDoor({
      openHost: async () => {
        throw new Error('no host')
      },
    } as unknown as FrontDoorParts)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await door.open()
    expect(door.store.getState()).toEqual({ kind: 'broken', reason: 'no host' })
  })
})

describe('closing the window', () => {
  test('waits until what was typed is on the disk', async () => {
    const { door, log, askToClose } = aFrontDoor({ signedIn: rita })
    await door.open()
    const owner = {}
    holdUnsaved(owner, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      log.push('written')
      releaseUnsaved(owner)
    })
    askToClose()
    await vi.waitFor(() => expect(log).toContain('may close'))
    expect(log.slice(-3)).toEqual(['written', 'idle', 'may close'])
  })

  test('in a browser asks the person to stay only while something is unsaved', async () => {
    const { door } = aFrontDoor({ signedIn: rita })
    await door.open()
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).toBe(false)
    const owner = {}
    holdUnsaved(owner, () => {})
    expect(leave()).toBe(true)
    releaseUnsaved(owner)
    expect(leave()).toBe(false)
  })
})
