/** A network that loses requests and replies, delays, sends twice, and cuts what it carries; by seeded luck. */

export interface Faults {
  online: boolean
  /** Chances from 0 to 1, for each request. */
  lostRequest: number
  lostReply: number
  twice: number
  cut: number
  /** Milliseconds at most. */
  delay: number
  /** So many further requests of a first load are let through. */
  loads: number
  /** One fault each for the next requests whose address ends so. */
  next: { path: string; fault: 'lost-request' | 'lost-reply' | 'twice' | 'cut' }[]
}

export const goodNetwork: Faults = {
  online: true,
  lostRequest: 0,
  lostReply: 0,
  twice: 0,
  cut: 0,
  delay: 0,
  loads: Number.POSITIVE_INFINITY,
  next: [],
}

export interface Sent {
  path: string
  body: string
  method: string
  /** `Range` or `Content-Range`. */
  range: string
}

/** `sent` gets every request that reached the endpoint. */
export function faultyFetch(faults: Faults, random: () => number, sent: Sent[]): typeof fetch {
  const lost = () => new TypeError('fetch failed: the network lost it')
  return async (input, init) => {
    const path = new URL(String(input)).pathname
    const planned = faults.next.findIndex((fault) => path.includes(fault.path))
    const fault = planned >= 0 ? faults.next.splice(planned, 1)[0]?.fault : luck(faults, random)
    if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, random() * faults.delay))
    if (!faults.online || fault === 'lost-request') throw lost()
    if (path === '/v1/first-load' && (faults.loads -= 1) < 0) throw lost()
    const send = async () => {
      const headers = (init?.headers ?? {}) as Record<string, string>
      sent.push({
        path,
        body: typeof init?.body === 'string' ? init.body : '',
        method: init?.method ?? 'GET',
        range: headers.range ?? headers['content-range'] ?? '',
      })
      return await fetch(input, init)
    }
    if (fault === 'twice' && path !== '/v1/live') await (await send()).arrayBuffer()
    const response = await send()
    if (path === '/v1/live') return response
    if (fault === 'lost-reply' || !faults.online) {
      await response.arrayBuffer()
      throw lost()
    }
    if (fault !== 'cut' || !response.body) return response
    const bytes = new Uint8Array(await response.arrayBuffer())
    return new Response(brokenAfter(bytes.subarray(0, Math.floor(bytes.length / 2))), response)
  }
}

function luck(faults: Faults, random: () => number) {
  const [request, reply, twice, cut] = [random(), random(), random(), random()]
  if (request < faults.lostRequest) return 'lost-request'
  if (reply < faults.lostReply) return 'lost-reply'
  if (twice < faults.twice) return 'twice'
  return cut < faults.cut ? 'cut' : undefined
}

function brokenAfter(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(stream) {
      stream.enqueue(bytes)
      stream.error(new TypeError('terminated: the network cut it'))
    },
  })
}

/** Luck that a seed fixes (mulberry32), from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
