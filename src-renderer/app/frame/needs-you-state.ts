import { create } from 'zustand'

interface NeedsYouPanel {
  opened: boolean
  open: () => void
  close: () => void
}

/** Whether the panel of what needs the person is open. */
export const useNeedsYouPanel = create<NeedsYouPanel>((set) => ({
  opened: false,
  open: () => set({ opened: true }),
  close: () => set({ opened: false }),
}))
