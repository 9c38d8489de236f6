/**
 * How a screen plugs in what a person can do. A screen folder may have an `actions.ts` (or `.tsx`) that
 * exports `actions: Action[]`; they are found by their file name (`all-actions.ts`) and stand in the palette
 * and under their keys everywhere. What belongs to what is in front (this account, this list) is registered
 * by `useActions` while its component is there. Menu, button, shortcut and palette all take the same object.
 *
 * Keys: `n`, `?`, `mod+k` (⌘ on a Mac, Ctrl elsewhere), `mod+shift+p`, or a sequence, `g a`. A key without
 * `mod` never fires while one types in a field, Escape excepted; neither do mod+Z and its like, which the
 * field has for itself.
 */
import type { Roadbook } from '../roadbook.tsx'

export interface ActionContext {
  roadbook: Roadbook
  /** Goes to an address of the app (`/accounts/…`). */
  go: (to: string) => void
  /** The path in front. */
  path: string
  now: () => Date
}

export interface Action {
  /** `accounts.add`: unique; one registered later with the same id takes the earlier one's place. */
  id: string
  /** A verb first: "Add contact". */
  label: string
  /** One or several key combinations, the first being the one that is shown. */
  keys?: string | readonly string[]
  /** Heading in the palette and in the list of keys. */
  group?: string
  /** Other words by which one may look for it. */
  also?: string
  /** Left out of the palette: moving about, which only a key does. */
  hidden?: boolean
  /** Also while one types in a field (mod+Enter). Default: only keys with `mod`. */
  inFields?: boolean
  isEnabled?: (context: ActionContext) => boolean
  run: (context: ActionContext) => void | Promise<void>
}

export function isEnabled(action: Action, context: ActionContext): boolean {
  return action.isEnabled?.(context) ?? true
}

/** The key combinations of an action, none where it has none. */
export function keysOf(action: Action): readonly string[] {
  if (action.keys === undefined) return []
  return typeof action.keys === 'string' ? [action.keys] : action.keys
}
