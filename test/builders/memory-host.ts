/** The host's journal in memory, for tests in Node: what was flushed outlives a crash, what was not may not. */
import type { JournalSlot } from '#shared/host/contract.ts'
import type { JournalHost } from '../../src-renderer/database/journal/journal.ts'

export interface MemoryJournal extends JournalHost {
  /** The files as they are on the disk; a test may damage them. */
  files: Map<string, [Uint8Array, Uint8Array]>
  /** Fails the next calls with this message, after having written so many bytes of it. */
  failNext(message: string, writtenBytes?: number, times?: number): void
  /** Flushes so far. */
  flushes(): number
  /** From the n-th next write on (1 is the next) nothing is answered; that one is on the disk, or not. */
  dieAt(write: number, onDisk: boolean): void
  die(): void
  dead(): boolean
}

export function memoryJournal(files = new Map<string, [Uint8Array, Uint8Array]>()): MemoryJournal {
  let failures: { message: string; writtenBytes: number; times: number } | null = null
  let flushed = 0
  let lives = Number.POSITIVE_INFINITY
  let lastIsKept = true
  const never = () => new Promise<never>(() => undefined)
  const filesOf = (name: string) => {
    const found = files.get(name) ?? [new Uint8Array(), new Uint8Array()]
    files.set(name, found)
    return found
  }
  const put = (name: string, slot: JournalSlot, before: Uint8Array, bytes: Uint8Array) => {
    const failure = failures
    const part = failure ? bytes.subarray(0, failure.writtenBytes) : bytes
    const whole = new Uint8Array(before.length + part.length)
    whole.set(before)
    whole.set(part, before.length)
    filesOf(name)[slot] = whole
    if (failure) {
      failure.times -= 1
      if (failure.times === 0) failures = null
      throw new Error(failure.message)
    }
    flushed += 1
  }
  const write = async (name: string, slot: JournalSlot, before: Uint8Array, bytes: Uint8Array) => {
    lives -= 1
    if (lives < 0) return never()
    if (lives === 0) {
      if (lastIsKept) put(name, slot, before, bytes)
      return never()
    }
    put(name, slot, before, bytes)
  }
  return {
    files,
    failNext(message, writtenBytes = 0, times = 1) {
      failures = { message, writtenBytes, times }
    },
    flushes: () => flushed,
    dieAt(write, onDisk) {
      lives = write
      lastIsKept = onDisk
    },
    die() {
      lives = 0
    },
    dead: () => lives <= 0,
    'journal.read': async (name, slot) => filesOf(name)[slot].slice(),
    'journal.append': (name, slot, bytes) => write(name, slot, filesOf(name)[slot], bytes),
    'journal.rewrite': (name, slot, bytes) => write(name, slot, new Uint8Array(), bytes),
  }
}
