/** Keeps the screen on while presenting. The browser drops the lock when the page is hidden: it is asked for again. */
export function keeperOfWake(): (on: boolean) => Promise<void> {
  let wanted = false
  let sentinel: WakeLockSentinel | null = null
  const ask = async () => {
    if (!wanted || document.visibilityState !== 'visible' || !navigator.wakeLock) return
    // Refused on a low battery, for example: the presentation goes on all the same.
    sentinel = await navigator.wakeLock.request('screen').catch(() => null)
  }
  document.addEventListener('visibilitychange', () => void ask())
  return async (on) => {
    wanted = on
    if (on) await ask()
    else {
      await sentinel?.release()
      sentinel = null
    }
  }
}
