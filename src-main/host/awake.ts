import type { PowerSaveBlocker } from 'electron'

/** Keeps the display on while something is shown. Asked for twice, it is held once. */
export function keeperOfWake(blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>): (on: boolean) => void {
  let held: number | undefined
  return (on) => {
    if (on) held ??= blocker.start('prevent-display-sleep')
    else if (held !== undefined) {
      blocker.stop(held)
      held = undefined
    }
  }
}
