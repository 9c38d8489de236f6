/** Where the window was, to open it there again: a small file of the profile, without which it opens in the middle. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'

export interface Placement extends Partial<Rectangle> {
  width: number
  height: number
  maximized: boolean
}

const FIRST: Placement = { width: 1360, height: 880, maximized: false }
/** Of the title bar, so much has to be within a display for the window to be moved. Pixels. */
const GRIP = 80

/** @param displays where the displays are now: a projector may be gone */
export function readPlacement(path: string, displays: readonly Rectangle[]): Placement {
  let kept: Partial<Placement>
  try {
    kept = JSON.parse(readFileSync(path, 'utf8')) as Partial<Placement>
  } catch {
    return FIRST
  }
  const { x, y, width, height, maximized } = kept
  if (![x, y, width, height].every(Number.isInteger)) return FIRST
  const place = { x, y, width, height } as Rectangle
  if (place.width < 480 || place.height < 360) return FIRST
  return displays.some((display) => canBeMoved(place, display))
    ? { ...place, maximized: maximized === true }
    : { ...FIRST, maximized: maximized === true }
}

function canBeMoved(place: Rectangle, display: Rectangle): boolean {
  const across = Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x)
  return across >= GRIP && place.y >= display.y && place.y <= display.y + display.height - GRIP
}

/** Not being able to is no reason to hold the window. */
export function keepPlacement(path: string, place: Rectangle, maximized: boolean): void {
  try {
    writeFileSync(path, JSON.stringify({ ...place, maximized }))
  } catch (problem) {
    console.error('The place of the window could not be kept.', problem)
  }
}
