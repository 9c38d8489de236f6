/** Runs the built preload in a page, before the page's own scripts: what a sandboxed preload may require, and no more. */
import { readFileSync } from 'node:fs'

/** What the page calls to send a message, and what is called in it to hear one. */
export const SEND = '__standInSend'
export const HEAR = '__standInHear'

/** @param path of the built preload, index.cjs */
export function preloadScript(path: string): string {
  return `(${bridge.toString()})(${JSON.stringify({ SEND, HEAR })}, (require, module, exports) => {${readFileSync(path, 'utf8')}\n})`
}

/** Runs in the page: it may refer to nothing of this module. */
function bridge(
  names: { SEND: string; HEAR: string },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  // As electron does without nodeIntegrationInSubFrames.
  if (window !== window.top) return
  type Named = Record<string, (...values: string[]) => Promise<string>>
  const send = (window as unknown as Named)[names.SEND]
  const listeners = new Map<string, Set<() => void>>()
  const toText = (value: unknown) =>
    JSON.stringify(value, (_key, one: unknown) => {
      if (!(one instanceof Uint8Array)) return one
      let text = ''
      for (let at = 0; at < one.length; at += 8192)
        text += String.fromCharCode(...one.subarray(at, at + 8192))
      return { $bytes: btoa(text) }
    })
  const fromText = (text: string): unknown =>
    JSON.parse(text, (_key, one: { $bytes?: string } | null) =>
      typeof one?.$bytes === 'string'
        ? Uint8Array.from(atob(one.$bytes), (character) => character.charCodeAt(0))
        : one,
    )
  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]) {
      if (!send) throw new Error('The stand-in has gone')
      const answer = fromText(await send(channel, toText(values))) as { value?: unknown; problem?: string }
      if (answer.problem !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${answer.problem}`)
      }
      return answer.value
    },
    on(channel: string, listener: () => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off(channel: string, listener: () => void) {
      listeners.get(channel)?.delete(listener)
    },
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true })
    },
  }
  Object.defineProperty(window, names.HEAR, {
    value: (channel: string) => {
      for (const listener of listeners.get(channel) ?? []) listener()
    },
  })
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`)
      return { contextBridge, ipcRenderer }
    },
    { exports: {} },
    {},
  )
}
