/** The transport over HTTP: `fetch`, the contract's header, a time limit a call, problems as values. */
import { failed, ok } from '#shared/fields/result.ts'
import {
  type AboutAnswer,
  contractHeader,
  contractVersion,
  paths,
  type ProblemAnswer,
  problemKinds,
} from '#shared/sync/contract.ts'
import { readEvents } from './live-stream.ts'
import type { Address, Answer, Transport, TransportProblem } from './transport.ts'

/** Milliseconds that an answer may take: generous, for a page over a slow line. */
const usualTime = 60_000
/** Milliseconds for questions whose answer is small. */
const shortTime = 10_000

export interface HttpOptions {
  fetch?: typeof fetch
  /** Milliseconds without a byte after which a live stream counts as dead; the endpoint sends one every 25 s. */
  silence?: number
}

interface Call {
  method?: string
  body?: BodyInit
  headers?: Record<string, string>
  time?: number
  signal?: AbortSignal | undefined
}

export function httpTransport({ endpoint, token }: Address, options: HttpOptions = {}): Transport {
  const fetchIt = options.fetch ?? ((...request) => fetch(...request))
  const base = endpoint.replace(/\/+$/, '')

  /** Whatever the endpoint says, or why nothing came. */
  async function reach(
    path: string,
    { method = 'POST', body, headers = {}, time = usualTime, signal }: Call,
  ) {
    const limit = AbortSignal.timeout(time)
    try {
      const response = await fetchIt(base + path, {
        method,
        headers: {
          [contractHeader]: String(contractVersion),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
      })
      return ok(response)
    } catch {
      return failed(awayBecause(signal, limit))
    }
  }

  /**
   * Whether anything at all answers. A browser hides the answer of a server that does not know Roadbook's
   * origin; that there was one tells a stranger from an office that is away.
   */
  async function someoneAnswers(): Promise<boolean> {
    const opaque: RequestInit = { mode: 'no-cors', cache: 'no-store', credentials: 'omit' }
    const answer = await fetchIt(base, { ...opaque, signal: AbortSignal.timeout(shortTime) }).catch(
      () => null,
    )
    return answer !== null
  }

  async function call(path: string, how: Call): Answer<Response> {
    const answer = await reach(path, how)
    return answer.ok && !answer.value.ok ? failed(await problemIn(answer.value)) : answer
  }

  /** Sends JSON (or nothing) and reads JSON; a body that breaks off is the office being away. */
  async function ask<Value>(path: string, request: unknown, more: Call = {}): Answer<Value> {
    const json: Call =
      request === undefined
        ? {}
        : { body: JSON.stringify(request), headers: { 'content-type': 'application/json' } }
    const answer = await call(path, { ...json, ...more })
    if (!answer.ok) return answer
    const text = await answer.value.text().catch(() => null)
    if (text === null) return failed({ kind: 'away', why: more.signal?.aborted ? 'stopped' : 'network' })
    try {
      return ok((text === '' ? null : JSON.parse(text)) as Value)
    } catch {
      return failed({ kind: 'not-roadbook' })
    }
  }

  return {
    about: async (signal) => {
      const how = { method: 'GET', time: shortTime, signal }
      let answer = await ask<AboutAnswer>(paths.about, undefined, how)
      if (
        !answer.ok &&
        answer.problem.kind === 'away' &&
        answer.problem.why === 'network' &&
        (await someoneAnswers())
      ) {
        // Asked once more, for it may only have been lost on its way.
        answer = await ask<AboutAnswer>(paths.about, undefined, how)
        if (!answer.ok && answer.problem.kind === 'away') return failed({ kind: 'not-roadbook' })
      }
      if (answer.ok && answer.value?.product !== 'roadbook') return failed({ kind: 'not-roadbook' })
      return answer
    },
    signIn: (request, signal) => ask(paths.signIn, request, { time: 30_000, signal }),
    signOut: (signal) => ask(paths.signOut, {}, { time: shortTime, signal }),
    pull: (request, signal) => ask(paths.pull, request, { signal }),
    firstLoad: (request, signal) => ask(paths.firstLoad, request, { signal }),
    byId: (request, signal) => ask(paths.byId, request, { signal }),
    push: (request, signal) => ask(paths.push, request, { signal }),
    live: async (onEvent, signal) => {
      const ended = new AbortController()
      const either = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal
      const timer = setTimeout(() => ended.abort(), shortTime * 2)
      const answer = await call(paths.live, {
        method: 'GET',
        headers: { accept: 'text/event-stream' },
        time: 24 * 3_600_000,
        signal: either,
      })
      clearTimeout(timer)
      if (!answer.ok) return answer.problem
      await readEvents(answer.value, onEvent, ended, options.silence ?? 70_000)
      return { kind: 'away', why: signal?.aborted ? 'stopped' : 'network' }
    },
    assetState: async (id, signal) => {
      const answer = await reach(paths.asset(id), { method: 'HEAD', time: shortTime, signal })
      if (!answer.ok) return answer
      if (answer.value.ok)
        return ok({ have: Number(answer.value.headers.get('content-length')), complete: true })
      return await unlessOffset(answer.value)
    },
    putAsset: async (id, { bytes, offset, size, type }, signal) => {
      const range = `bytes ${offset}-${offset + bytes.size - 1}/${size}`
      const answer = await reach(paths.asset(id), {
        method: 'PUT',
        body: bytes,
        headers: {
          'content-type': type || 'application/octet-stream',
          // An empty file has no range.
          ...(size === 0 ? {} : { 'content-range': range }),
        },
        signal,
      })
      if (!answer.ok) return answer
      if (answer.value.ok && answer.value.status !== 202) return ok({ have: size, complete: true })
      return await unlessOffset(answer.value)
    },
    getAsset: async (id, offset, length, signal) => {
      const range = `bytes=${offset}-${offset + length - 1}`
      const answer = await call(paths.asset(id), { method: 'GET', headers: { range }, signal })
      if (!answer.ok) return answer
      try {
        const bytes = new Uint8Array(await answer.value.arrayBuffer())
        const size = Number(
          /\/(\d+)$/.exec(answer.value.headers.get('content-range') ?? '')?.[1] ?? Number.NaN,
        )
        if (answer.value.status === 206) return ok({ bytes, done: offset + bytes.length >= size })
        return ok({ bytes: bytes.subarray(offset), done: true })
      } catch {
        return failed({ kind: 'away', why: signal?.aborted ? 'stopped' : 'network' })
      }
    },
  }
}

/** How far an upload is, where the endpoint says so; else its problem. */
async function unlessOffset(response: Response): Answer<{ have: number; complete: boolean }> {
  const offset = response.headers.get('upload-offset')
  if (offset === null) return failed(await problemIn(response))
  return ok({ have: Number(offset), complete: false })
}

function awayBecause(signal: AbortSignal | undefined, limit: AbortSignal): TransportProblem {
  if (signal?.aborted) return { kind: 'away', why: 'stopped' }
  return { kind: 'away', why: limit.aborted ? 'timeout' : 'network' }
}

/** A problem of the contract; a proxy's page with a server's fault is the office being away, others are not Roadbook. */
async function problemIn(response: Response): Promise<TransportProblem> {
  const said = (await response.json().catch(() => null)) as Partial<ProblemAnswer> | null
  if (said && typeof said.kind === 'string' && Object.hasOwn(problemKinds, said.kind)) {
    return {
      kind: 'refused',
      problem: { title: '', type: '', status: response.status, ...said } as ProblemAnswer,
    }
  }
  const kind = kindWithoutBody[response.status]
  if (kind && response.headers.has(contractHeader)) {
    return {
      kind: 'refused',
      problem: { kind, type: `urn:roadbook:problem:${kind}`, title: '', status: response.status },
    }
  }
  return response.status >= 500 ? { kind: 'away', why: 'fault' } : { kind: 'not-roadbook' }
}

/** An answer to HEAD has no body: what its status says. */
const kindWithoutBody: Record<number, keyof typeof problemKinds> = {
  401: 'not-signed-in',
  403: 'device-revoked',
  404: 'asset-missing',
  416: 'range-wrong',
  429: 'too-many-requests',
}
