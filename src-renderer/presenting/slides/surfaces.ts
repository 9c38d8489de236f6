/**
 * Drawn slides, kept so that the next one is on screen in the same frame. Bounded by bytes: what was used longest
 * ago goes first. A surface is copied when it is shown, so that one may go while its copy is on screen.
 */

export interface Surface {
  image: ImageBitmap
  width: number
  height: number
}

/** Bytes that all kept surfaces may take together: about eight slides at 4K, or several hundred thumbnails. */
export const SURFACE_BYTES = 256 * 1024 * 1024

const bytesOf = (surface: Surface) => surface.width * surface.height * 4

export class SurfaceCache {
  /** By slide, then by width in pixels; the outer map's order is the order of use. */
  readonly #kept = new Map<string, Surface>()
  readonly #limit: number
  #bytes = 0

  constructor(limit = SURFACE_BYTES) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  /** The slide drawn at just this width, which is thereby the one used last. */
  exact(slideKey: string, width: number): Surface | undefined {
    const key = `${slideKey}@${width}`
    const surface = this.#kept.get(key)
    if (surface) {
      this.#kept.delete(key)
      this.#kept.set(key, surface)
    }
    return surface
  }

  /** The slide at the width that is nearest to the one wanted: something to show until the exact one is there. */
  nearest(slideKey: string, width: number): Surface | undefined {
    let best: Surface | undefined
    for (const [key, surface] of this.#kept) {
      if (!key.startsWith(`${slideKey}@`)) continue
      if (!best || Math.abs(surface.width - width) < Math.abs(best.width - width)) best = surface
    }
    return best
  }

  put(slideKey: string, width: number, surface: Surface): void {
    const key = `${slideKey}@${width}`
    const before = this.#kept.get(key)
    if (before) this.#drop(key, before)
    this.#kept.set(key, surface)
    this.#bytes += bytesOf(surface)
    for (const [oldest, dropped] of this.#kept) {
      if (this.#bytes <= this.#limit || oldest === key) break
      this.#drop(oldest, dropped)
    }
  }

  #drop(key: string, surface: Surface): void {
    this.#kept.delete(key)
    this.#bytes -= bytesOf(surface)
    surface.image.close()
  }
}
