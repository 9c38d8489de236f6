/**
 * Notices that the network may be back: the system says so, the person looks at the app again, the laptop woke
 * up, or a small question to the endpoint is answered while the next try is still far off.
 */
import type { Line } from './line.ts'
import type { Transport } from './transport/transport.ts'

/** Milliseconds between two looks at the clock. */
const tick = 10_000
/** A look that comes this late (milliseconds) means that the laptop slept. */
const slept = 30_000

/** Starts noticing. Gives what stops it. */
export function startWaker(line: Line, transport: () => Transport | null, onWoken: () => void): () => void {
  let lastTick = Date.now()
  let asking = false

  const woken = () => {
    line.wake()
    onWoken()
  }
  const seen = () => {
    if (document.visibilityState === 'visible') woken()
  }
  const ask = async () => {
    const to = transport()
    if (!to || asking) return
    asking = true
    const answer = await to.about(line.closed)
    asking = false
    if (answer.ok && line.state === 'down') woken()
  }
  const timer = setInterval(() => {
    const now = Date.now()
    if (now - lastTick > slept) woken()
    else if (line.state === 'down' && (line.nextTryAt ?? 0) - now > tick) void ask()
    lastTick = now
  }, tick)

  const inWindow = typeof window !== 'undefined'
  if (inWindow) {
    window.addEventListener('online', woken)
    document.addEventListener('visibilitychange', seen)
  }
  return () => {
    clearInterval(timer)
    if (!inWindow) return
    window.removeEventListener('online', woken)
    document.removeEventListener('visibilitychange', seen)
  }
}
