import type { Action } from './action.ts'

const modules = import.meta.glob<{ actions: readonly Action[] }>('../../screens/*/actions.{ts,tsx}', {
  eager: true,
})

/** What every screen that is built lets one do from anywhere. */
export const screenActions: readonly Action[] = Object.values(modules).flatMap((module) => module.actions)
