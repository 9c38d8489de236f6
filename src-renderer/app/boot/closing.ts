/** Leaving: what was typed reaches the disk first. */
import type { Host } from '#shared/host/contract.ts'
import type { Door } from '../../database/contract.ts'
import { flushUnsaved, hasUnsaved } from '../../ui/unsaved.ts'

/** Writes what is typed and waits until all that was begun is on the disk. */
export async function settle(door: Door | null): Promise<void> {
  await flushUnsaved()
  await door?.idle()
}

/**
 * The desktop asks before it closes the window and is answered once all is on the disk. A browser cannot be
 * held: there the person is asked to stay, and only while something is unsaved.
 * @param door the door of the open database, if one is open
 */
export function watchClosing(host: Host, door: () => Door | null): () => void {
  const stop = host.on('close-asked', () => {
    void settle(door()).finally(() => void host['window.mayClose']())
  })
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (!hasUnsaved()) return
    event.preventDefault()
    void settle(door())
  }
  const hidden = () => {
    if (document.hidden) void flushUnsaved()
  }
  window.addEventListener('beforeunload', beforeUnload)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    stop()
    window.removeEventListener('beforeunload', beforeUnload)
    document.removeEventListener('visibilitychange', hidden)
  }
}
