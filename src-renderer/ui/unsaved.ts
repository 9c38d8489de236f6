/**
 * What was typed and is not written yet. Fields and editors hold it here until it is on the disk, so that the
 * window can be held while it closes, and is not held when there is nothing.
 */
const held = new Map<object, () => void | Promise<void>>()

/** @param flush writes it now; resolves when it is on the disk, or cannot be */
export function holdUnsaved(owner: object, flush: () => void | Promise<void>): void {
  held.set(owner, flush)
}

export function releaseUnsaved(owner: object): void {
  held.delete(owner)
}

export function hasUnsaved(): boolean {
  return held.size > 0
}

/** Writes all of it now. */
export async function flushUnsaved(): Promise<void> {
  await Promise.allSettled([...held.values()].map(async (flush) => flush()))
}
