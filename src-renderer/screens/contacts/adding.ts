import { create } from 'zustand'

/** Whether a contact is being added; opened by the action from anywhere. */
export const useAdding = create<{ open: boolean; show: () => void; hide: () => void }>((set) => ({
  open: false,
  show: () => set({ open: true }),
  hide: () => set({ open: false }),
}))
