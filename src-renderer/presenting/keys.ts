/** What a key does while presenting. A clicker sends Page keys, a full stop for blank, and F5 or Escape for start and end. */
import type { Reaction } from '#shared/decks/views.ts'

export type PresentingCommand =
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'first' }
  | { do: 'last' }
  | { do: 'back' }
  | { do: 'blank'; colour: 'black' | 'white' }
  | { do: 'overview' }
  | { do: 'pointer' }
  | { do: 'number' }
  | { do: 'react'; reaction: Reaction }
  | { do: 'escape' }
  | { do: 'nothing' }

const reactions: Record<string, Reaction> = { 1: 'liked', 2: 'doubtful', 3: 'objection', 4: 'question' }

const named: Record<string, PresentingCommand> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  Enter: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  Backspace: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  Escape: { do: 'escape' },
  '.': { do: 'blank', colour: 'black' },
  ',': { do: 'blank', colour: 'white' },
  // Else a clicker's start key would load the page anew before the customer's eyes.
  F5: { do: 'nothing' },
}

const letters: Record<string, PresentingCommand> = {
  b: { do: 'blank', colour: 'black' },
  w: { do: 'blank', colour: 'white' },
  g: { do: 'number' },
  l: { do: 'pointer' },
  o: { do: 'overview' },
  z: { do: 'back' },
}

interface Press {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** The command of a press, or null for one that is the system's. Letters go by their place where they are not Latin. */
export function commandOf(press: Press): PresentingCommand | null {
  if (press.key === ' ' && press.shiftKey) return { do: 'previous' }
  const letter = /^[a-z]$/i.test(press.key)
    ? press.key.toLowerCase()
    : (press.code.match(/^Key([A-Z])$/)?.[1]?.toLowerCase() ?? '')
  if (press.ctrlKey || press.metaKey || press.altKey) {
    // The app's own shortcuts would put names before the audience; reloading and printing would too.
    return ['k', 'p', 'r', 'z', 'f', 's'].includes(letter) ? { do: 'nothing' } : null
  }
  const reaction = reactions[press.key]
  if (reaction) return { do: 'react', reaction }
  return named[press.key] ?? letters[letter] ?? (press.key.length === 1 ? { do: 'nothing' } : null)
}
