import { expect, test, vi } from 'vitest'
import { hostEventNames } from '#shared/host/channels.ts'
import { hostCallNames } from '#shared/host/contract.ts'

const { exposed, sent, heard } = vi.hoisted(() => ({
  exposed: {} as Record<string, Record<string, (...values: unknown[]) => unknown>>,
  sent: [] as unknown[][],
  heard: new Map<string, (event: unknown) => void>(),
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: never) => {
      exposed[name] = api
    },
  },
  ipcRenderer: {
    invoke: async (...values: unknown[]) => void sent.push(values),
    on: (channel: string, listener: () => void) => heard.set(channel, listener),
    off: (channel: string) => heard.delete(channel),
  },
}))
await import('../../src-main/preload/index.ts')

test('preload exposes the calls of the host contract and `on`: this list changes only with the contract', () => {
  expect(Object.keys(exposed)).toEqual(['roadbookHost'])
  expect(Object.keys(exposed.roadbookHost!).sort()).toEqual(
    [
      'app.info',
      'app.relaunch',
      'journal.read',
      'journal.append',
      'journal.rewrite',
      'secret.read',
      'secret.keep',
      'secret.forget',
      'file.save',
      'file.open',
      'print.pdf',
      'display.list',
      'window.fullScreen',
      'power.keepAwake',
      'notification.show',
      'link.open',
      'profile.wipe',
      'window.mayClose',
      'on',
    ].sort(),
  )
  expect(Object.values(exposed.roadbookHost!).every((one) => typeof one === 'function')).toBe(true)
  expect(hostCallNames.length).toBe(18)
})

test('a call goes out on its own channel with what it was given', async () => {
  await exposed.roadbookHost!['secret.keep']!('device', 'x')
  expect(sent.at(-1)).toEqual(['roadbook:secret.keep', 'device', 'x'])
})

test('events are told without what electron adds, until one stops listening; others cannot be heard', () => {
  expect(hostEventNames).toEqual(['close-asked', 'displays-changed'])
  const told: unknown[][] = []
  const stop = exposed.roadbookHost!.on!('close-asked', (...values: unknown[]) =>
    told.push(values),
  ) as () => void
  heard.get('roadbook:close-asked')!({ sender: 'secret' })
  expect(told).toEqual([[]])
  stop()
  expect(heard.size).toBe(0)
  expect(() => exposed.roadbookHost!.on!('anything', () => undefined)).toThrow()
})
