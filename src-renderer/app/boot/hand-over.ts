/**
 * One window asks the other for the profile before it takes it: what was typed there a moment ago reaches the
 * disk first. A window that does not answer (it hangs, it is gone) is not waited for long.
 */

/** Milliseconds that the other window has to write what it holds. */
const patience = 2000

const channelOf = (profile: string) => new BroadcastChannel(`roadbook-hand-over-${profile}`)

/** Answers the window that asks, once `settle` has brought all to the disk. Gives the way to stop. */
export function answerHandOver(profile: string, settle: () => Promise<void>): () => void {
  const channel = channelOf(profile)
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.data !== 'please') return
    // Also where something could not be written: the other window must not wait for that.
    void settle().finally(() => channel.postMessage('done'))
  })
  return () => channel.close()
}

/** Resolves when the other window has written everything, or has not answered in time. */
export function askHandOver(profile: string): Promise<void> {
  const channel = channelOf(profile)
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      channel.close()
      resolve()
    }
    const timer = setTimeout(end, patience)
    channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.data === 'done') end()
    })
    channel.postMessage('please')
  })
}
