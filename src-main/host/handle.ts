/**
 * The one way by which messages of a renderer reach the main process. Each is refused unless it comes from the
 * top frame of our own pages and its arguments are what the contract says.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { Compile } from 'typebox/compile'
import { hostArguments } from '#shared/host/arguments.ts'
import { APP_ORIGIN, channelOf } from '#shared/host/channels.ts'
import { type HostCalls, hostCallNames } from '#shared/host/contract.ts'

/** An answer for every call: forgetting one does not compile. */
export type HostAnswers = {
  [Name in keyof HostCalls]: (
    ...values: Parameters<HostCalls[Name]>
  ) => ReturnType<HostCalls[Name]> | Promise<ReturnType<HostCalls[Name]>>
}

/** A message that is not answered. Only the message crosses to the renderer, so it begins with the kind. */
export class HostRefusal extends Error {
  readonly kind: 'foreign-sender' | 'bad-arguments' | 'refused'

  constructor(kind: HostRefusal['kind'], words: string) {
    super(`${kind}: ${words}`)
    this.name = 'HostRefusal'
    this.kind = kind
  }
}

/** What of a frame says whose it is; null where it has gone before its message was read. */
export type Sender = Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'origin' | 'parent'> | null

/** Whether a message comes from the top frame of one of our own pages. */
export function isOurs(sender: Sender): boolean {
  return sender?.origin === APP_ORIGIN && sender.parent === null
}

/** Registers every call's answer behind the checks. */
export function answerHost(ipc: Pick<IpcMain, 'handle'>, answers: HostAnswers): void {
  for (const name of hostCallNames) ipc.handle(channelOf(name), answerTo(name, answers[name]))
}

function answerTo(name: keyof HostCalls, answer: HostAnswers[keyof HostCalls]) {
  const schema = Compile(hostArguments[name])
  return async (event: { senderFrame: Sender }, ...values: unknown[]): Promise<unknown> => {
    if (!isOurs(event.senderFrame)) throw new HostRefusal('foreign-sender', name)
    if (!schema.Check(values)) throw new HostRefusal('bad-arguments', name)
    return await (answer as (...values: unknown[]) => unknown)(...values)
  }
}
