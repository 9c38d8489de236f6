/**
 * Who is signed in on this profile, and how one signs in and out. The token is kept by the host's secrets; it
 * is known without a network. A profile keeps one person's work: another may sign in only when none is unsent.
 */
import { v7 as newId } from 'uuid'
import { failed, ok, type Result } from '#shared/fields/result.ts'
import type { Host, HostInfo } from '#shared/host/contract.ts'
import { contractVersion, type SignInAnswer } from '#shared/sync/contract.ts'
import type { Session, SignedIn, SignInProblem } from './contract.ts'
import { endpointOf } from './endpoint-address.ts'
import { httpTransport } from './transport/http-transport.ts'
import type { Address, MakeTransport, TransportProblem } from './transport/transport.ts'

/** What sync knows of the session beyond what screens may. */
export interface OpenSession extends Session {
  /** Where to and with which token; null when nobody is signed in. */
  address(): Address | null
  /** The last number of records with unsent work, kept for the next sign-in when no database is open. */
  noteWaiting(waiting: number): void
  /** The profile is about to be wiped: nothing is kept any more, and nobody is told. */
  end(): void
}

interface Kept extends SignedIn {
  token: string
}

const secrets = { session: 'session', device: 'device', last: 'last-person' } as const

export async function openSession(
  host: Host,
  info: HostInfo,
  makeTransport: MakeTransport = httpTransport,
): Promise<OpenSession> {
  const listeners = new Set<(signedIn: SignedIn | null) => void>()
  let kept = await readSecret<Kept>(host, secrets.session)
  let last = await readSecret<{ personId: string; waiting: number }>(host, secrets.last)
  let keeping: Promise<unknown> = Promise.resolve()
  let keepSoon: ReturnType<typeof setTimeout> | undefined

  const current = (): SignedIn | null => {
    if (!kept) return null
    const { personId, companyId, companyName, endpoint } = kept
    return { personId, companyId, companyName, endpoint }
  }
  const change = async (next: Kept | null) => {
    kept = next
    if (next) await host['secret.keep'](secrets.session, JSON.stringify(next))
    else await host['secret.forget'](secrets.session)
    for (const listener of listeners) listener(current())
  }
  const noteWaiting = (personId: string, waiting: number) => {
    if (last?.personId === personId && last.waiting === waiting) return
    last = { personId, waiting }
    keepSoon ??= setTimeout(() => void keepLast(), 2000)
  }
  const keepLast = () => {
    clearTimeout(keepSoon)
    keepSoon = undefined
    const value = JSON.stringify(last)
    // In order; a secret store that fails costs only the warning at the next sign-in.
    keeping = keeping.then(() => host['secret.keep'](secrets.last, value)).catch(() => undefined)
    return keeping
  }

  return {
    current,
    address: () => (kept ? { endpoint: kept.endpoint, token: kept.token } : null),
    noteWaiting: (waiting) => {
      if (kept) noteWaiting(kept.personId, waiting)
    },
    end: () => {
      clearTimeout(keepSoon)
      kept = null
      last = null
    },
    signIn: async (endpoint, email, password): Promise<Result<SignedIn, SignInProblem>> => {
      const address = endpointOf(endpoint)
      if (!address.ok) return address
      const transport = makeTransport({ endpoint: address.value, token: null })
      const about = await transport.about()
      if (!about.ok) return failed(signInProblem(about.problem))
      if (about.value.contract > contractVersion) return failed({ kind: 'update-needed' })
      const device = { id: await deviceId(host), name: deviceName(info) }
      const answer = await transport.signIn({ email: email.trim(), password, device })
      if (!answer.ok) return failed(signInProblem(answer.problem))
      const next = keptFrom(answer.value, address.value)
      if (last && last.waiting > 0 && last.personId !== next.personId) {
        await makeTransport({ endpoint: address.value, token: next.token }).signOut()
        return failed({ kind: 'other-person', waiting: last.waiting })
      }
      if (last?.personId !== next.personId) noteWaiting(next.personId, 0)
      await keepLast()
      await change(next)
      return ok(current() as SignedIn)
    },
    signOut: async (evenIfUnsent = false) => {
      const waiting = kept && last?.personId === kept.personId ? last.waiting : 0
      if (waiting > 0 && !evenIfUnsent) return failed({ kind: 'work-waiting', waiting })
      // Best effort: offline, the endpoint learns it never, and an administrator can revoke the device.
      if (kept) await makeTransport({ endpoint: kept.endpoint, token: kept.token }).signOut()
      await keepLast()
      await change(null)
      return ok(null)
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const keptFrom = (answer: SignInAnswer, endpoint: string): Kept => ({
  token: answer.token,
  personId: answer.personId,
  companyId: answer.companyId,
  companyName: answer.companyName,
  endpoint,
})

async function readSecret<Value>(host: Host, name: string): Promise<Value | null> {
  try {
    return JSON.parse((await host['secret.read'](name)) ?? 'null') as Value | null
  } catch {
    // What cannot be read (another keychain, a damaged store) is asked for again.
    return null
  }
}

/** Made once a profile. */
async function deviceId(host: Host): Promise<string> {
  const known = await host['secret.read'](secrets.device)
  if (known && /^[0-9a-f-]{36}$/.test(known)) return known
  const made = newId()
  await host['secret.keep'](secrets.device, made)
  return made
}

function deviceName(info: HostInfo): string {
  const systems = { linux: 'Linux', macos: 'macOS', windows: 'Windows', other: 'another system' }
  const where = info.kind === 'browser' ? 'Browser' : 'Laptop'
  return `${where} on ${systems[info.platform]} (${info.profile})`.slice(0, 200)
}

function signInProblem(problem: TransportProblem): SignInProblem {
  if (problem.kind === 'not-roadbook') return { kind: 'not-roadbook' }
  if (problem.kind === 'away') return { kind: 'endpoint-away' }
  const { kind, retryAfter } = problem.problem
  switch (kind) {
    case 'wrong-password':
    case 'unknown-person':
    case 'person-inactive':
    case 'device-revoked':
    case 'update-needed':
      return { kind }
    case 'too-many-tries':
    case 'too-many-requests':
      return { kind: 'too-many-tries', seconds: retryAfter ?? 60 }
    case 'not-valid':
      return { kind: 'unknown-person' }
    default:
      return { kind: 'endpoint-away' }
  }
}
