/** What a key press is called: `mod+shift+p`, `?`, `Escape`; and how a combination is written for people. */

export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

export interface Press {
  key: string
  code?: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * The name of a press, or null for a modifier alone. Shift is named only with keys that it does not change
 * (letters with `mod`, Enter, arrows): `?` is `?` on every keyboard layout.
 */
export function nameOf(press: Press, mac = isMac): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'CapsLock', 'Dead', 'Process'].includes(press.key)) return null
  // Windows says AltGr as Ctrl and Alt together: what it makes is a character, not a combination.
  const altGr = !mac && press.ctrlKey && press.altKey && press.key.length === 1 && !/^\p{L}$/u.test(press.key)
  const mod = mac ? press.metaKey : press.ctrlKey && !altGr
  const other = mac ? press.ctrlKey : press.metaKey
  if (other) return null
  const named = press.key.length > 1 || press.key === ' '
  const letter = /^\p{L}$/u.test(press.key)
  // On a layout without Latin letters a shortcut follows the key's place.
  const latin = press.code?.match(/^Key([A-Z])$/)?.[1]
  let key = press.key === ' ' ? 'Space' : press.key
  if (letter) key = /^[a-z]$/i.test(press.key) || !latin ? press.key.toLowerCase() : latin.toLowerCase()
  const parts: string[] = []
  if (mod) parts.push('mod')
  if (press.altKey && (mod || named)) parts.push('alt')
  else if (press.altKey && !mod) return letter ? null : key
  if (press.shiftKey && (named || (mod && letter) || letter)) parts.push('shift')
  return [...parts, key].join('+')
}

const symbols: Record<string, string> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A combination or sequence as caps to show, a list for each step: `mod+k` is `[['Ctrl', 'K']]`. */
export function capsOf(keys: string, mac = isMac): string[][] {
  return keys.split(' ').map((step) =>
    // A plus that is itself the key ends the combination.
    step.split(/\+(?!$)/).map((part) => {
      if (part === 'mod') return mac ? '⌘' : 'Ctrl'
      if (part === 'shift') return mac ? '⇧' : 'Shift'
      if (part === 'alt') return mac ? '⌥' : 'Alt'
      return symbols[part] ?? (part.length === 1 ? part.toUpperCase() : part)
    }),
  )
}

/** In one line, for a title or a screen reader: `Ctrl K`, `G then A`. */
export function spoken(keys: string, mac = isMac): string {
  return capsOf(keys, mac)
    .map((caps) => caps.join(' '))
    .join(' then ')
}
