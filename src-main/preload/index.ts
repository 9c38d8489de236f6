// What the renderer is given of the desktop: one function for each call of the host contract, and `on` for its
// events. No logic here: what may be asked, and by whom, the main process decides.

import { contextBridge, ipcRenderer } from 'electron'
import { channelOf, hostEventNames } from '#shared/host/channels.ts'
import { type HostEvents, hostCallNames } from '#shared/host/contract.ts'

const calls = hostCallNames.map((name) => [
  name,
  (...values: unknown[]) => ipcRenderer.invoke(channelOf(name), ...values),
])

contextBridge.exposeInMainWorld('roadbookHost', {
  ...Object.fromEntries(calls),
  on(name: keyof HostEvents, listener: () => void) {
    if (!hostEventNames.includes(name)) throw new Error('There is no such event')
    // The event of the messaging itself, by which one could send messages, stays here.
    const hear = () => listener()
    ipcRenderer.on(channelOf(name), hear)
    return () => {
      ipcRenderer.off(channelOf(name), hear)
    }
  },
})
