/** Server-sent events read from a fetch, since EventSource cannot send an Authorization header. */
import type { Clock, LiveEvent } from '#shared/sync/contract.ts'

/** Reads until the stream ends, or `silence` milliseconds pass without a byte. */
export async function readEvents(
  response: Response,
  onEvent: (event: LiveEvent) => void,
  stream: AbortController,
  silence: number,
): Promise<void> {
  if (!response.body) return
  let timer = setTimeout(() => stream.abort(), silence)
  let held = ''
  try {
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      clearTimeout(timer)
      timer = setTimeout(() => stream.abort(), silence)
      const blocks = (held + text).split(/\r?\n\r?\n/)
      held = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = eventIn(block)
        if (event) onEvent(event)
      }
    }
  } catch {
    // The line broke, or the stream was stopped: either way it has ended, which is all that the caller asks.
  } finally {
    clearTimeout(timer)
  }
}

/** One event of the stream; null for a heartbeat or words of a later version. */
function eventIn(block: string): LiveEvent | null {
  const fields = new Map(
    block.split(/\r?\n/).map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
    }),
  )
  if (fields.get('event') === 'revoked') return { type: 'revoked' }
  if (fields.get('event') !== 'clock') return null
  try {
    const clock = JSON.parse(fields.get('data') ?? '') as Clock
    return typeof clock.epoch === 'number' && typeof clock.sequence === 'number'
      ? { type: 'clock', clock }
      : null
  } catch {
    return null
  }
}
