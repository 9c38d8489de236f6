import { create } from 'zustand'

interface Opened {
  opened: boolean
  open: () => void
  close: () => void
  toggle: () => void
}

const makeOpened = () =>
  create<Opened>((set) => ({
    opened: false,
    open: () => set({ opened: true }),
    close: () => set({ opened: false }),
    toggle: () => set(({ opened }) => ({ opened: !opened })),
  }))

/** The command palette. */
export const usePalette = makeOpened()
/** The list of all keys. */
export const useAllKeys = makeOpened()
