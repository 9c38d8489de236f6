/** Whether the form for a new meeting is open, and with which account. */
import { create } from 'zustand'

interface Planning {
  open: boolean
  accountId: string
  show: (accountId?: string) => void
  hide: () => void
}

export const usePlanning = create<Planning>((set) => ({
  open: false,
  accountId: '',
  show: (accountId = '') => set({ open: true, accountId }),
  hide: () => set({ open: false }),
}))
