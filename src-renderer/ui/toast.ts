/** Short words that come and go at the foot of the page, with Undo where something can be undone. */
import { create } from 'zustand'

export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'problem'
  /** Offered as a button: its label and what it does. */
  action?: { label: string; run: () => void | Promise<void> }
}

interface Toasts {
  toasts: readonly Toast[]
  show: (toast: Omit<Toast, 'id'>) => number
  close: (id: number) => void
}

let last = 0

export const useToasts = create<Toasts>((set) => ({
  toasts: [],
  show: (toast) => {
    last += 1
    const id = last
    // Three at most: older ones give way.
    set(({ toasts }) => ({ toasts: [...toasts.slice(-2), { ...toast, id }] }))
    return id
  },
  close: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

export const toast = {
  /** Says that something was done. */
  say: (text: string) => useToasts.getState().show({ text, tone: 'plain' }),
  /** Says that something was done, and offers to undo it. */
  undoable: (text: string, undo: () => void | Promise<void>) =>
    useToasts.getState().show({ text, tone: 'plain', action: { label: 'Undo', run: undo } }),
  /** Says what did not work; stays until it is closed. */
  problem: (text: string) => useToasts.getState().show({ text, tone: 'problem' }),
}
