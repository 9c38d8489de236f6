import { describe, expect, test } from 'vitest'
import { hostArguments } from '#shared/host/arguments.ts'
import { hostCallNames } from '#shared/host/contract.ts'
import { answerHost, type HostAnswers, isOurs } from '../../src-main/host/handle.ts'

type Handler = (event: { senderFrame: object | null }, ...values: unknown[]) => Promise<unknown>

/** Answers each call with its name and what it got. */
function answering() {
  const handlers = new Map<string, Handler>()
  const answers = Object.fromEntries(
    hostCallNames.map((name) => [name, (...values: unknown[]) => [name, ...values]]),
  ) as unknown as HostAnswers
  answerHost({ handle: (channel, handler) => void handlers.set(channel, handler as never) }, answers)
  return {
    handlers,
    ask: (name: string, values: unknown[], senderFrame: object | null = ours) =>
      handlers.get(`roadbook:${name}`)!({ senderFrame }, ...values),
  }
}
const ours = { origin: 'app://roadbook', parent: null }

test('there is one handler for each call of the contract, and no other', () => {
  const { handlers } = answering()
  expect([...handlers.keys()].sort()).toEqual(hostCallNames.map((name) => `roadbook:${name}`).sort())
  expect(Object.keys(hostArguments).sort()).toEqual([...hostCallNames].sort())
})

describe('who may send', () => {
  test('our own top frame is answered', async () => {
    expect(await answering().ask('secret.read', ['device'])).toEqual(['secret.read', 'device'])
  })

  test.each([
    ['a frame that has gone', null],
    ['another origin', { origin: 'https://evil.example', parent: null }],
    ['an origin that only begins like ours', { origin: 'app://roadbook.evil', parent: null }],
    ['the printing window', { origin: 'app://print', parent: null }],
    ['an origin of nobody, as a sandboxed frame has', { origin: 'null', parent: null }],
    ['a file', { origin: 'file://', parent: null }],
    ['a frame within our page', { origin: 'app://roadbook', parent: ours }],
  ])('%s is refused', async (_who, frame) => {
    expect(isOurs(frame as never)).toBe(false)
    await expect(answering().ask('app.info', [], frame)).rejects.toMatchObject({ kind: 'foreign-sender' })
  })
})

describe('what may be sent', () => {
  const bytes = new Uint8Array([1])
  test.each<[string, unknown[]]>([
    ['journal.append', ['default-0198c5f0', 1, bytes]],
    ['journal.append', ['a', 0, Buffer.from('x')]],
    ['file.save', ['Łódź 東京.csv', 'text/csv', bytes]],
    ['file.open', [['.pdf', 'image/*', 'text/csv'], true]],
    ['notification.show', ['Visit at ten', '']],
    ['window.fullScreen', [true]],
  ])('%s takes what the contract says', async (name, values) => {
    expect(await answering().ask(name, values)).toEqual([name, ...values])
  })

  test.each<[string, unknown[]]>([
    ['journal.read', ['../x', 0]],
    ['journal.read', ['a/b', 0]],
    ['journal.read', ['', 0]],
    ['journal.read', ['a', 2]],
    ['journal.read', ['a']],
    ['journal.append', ['a', 0, 'text']],
    ['journal.append', ['a', 0, [1, 2]]],
    ['journal.append', ['a', 0, { length: 1, byteLength: 1 }]],
    ['journal.append', ['a', 0, bytes, 'more']],
    ['secret.keep', ['../device', 'x']],
    ['secret.keep', ['device', 7]],
    ['file.open', [['.pdf; rm'], true]],
    ['file.open', ['.pdf', true]],
    ['window.fullScreen', ['yes']],
    ['notification.show', ['x'.repeat(201), '']],
    ['link.open', ['x'.repeat(4001)]],
    ['app.info', [undefined]],
    ['app.relaunch', ['--inspect']],
  ])('%s refuses %j', async (name, values) => {
    await expect(answering().ask(name, values)).rejects.toMatchObject({ kind: 'bad-arguments' })
  })
})
