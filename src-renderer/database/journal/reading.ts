/** Which of the two files is in use, what of it is whole, and what was lost. Pure: bytes in, a state out. */
import type { JournalSlot } from '#shared/host/contract.ts'
import { allKinds, type Kind } from '#shared/kinds.ts'
import type { Entry, RecordName } from './entries.ts'
import { appended, type Frame, type ParsedSlot, parseSlot } from './frames.ts'
import { JournalState } from './state.ts'

export interface Reading {
  state: JournalState
  slot: JournalSlot
  generation: number
  nextNumber: number
  size: number
  /** Acknowledged entries that cannot be read. */
  lost: number
  damaged: RecordName[]
  /** Something was lost that does not say whose it was. */
  unnamed: boolean
  /** There is something that is no entry of this generation: to be written anew into the other file. */
  untidy: boolean
}

interface Generation {
  slot: JournalSlot
  generation: number
  /** By number; of two with the same number the later counts, for the earlier was never acknowledged. */
  frames: Map<number, Frame>
  named: Map<number, readonly string[]>
  highest: number
  /** Written whole: nothing of the other file is needed. */
  complete: boolean
  size: number
}

export function readSlots(slots: readonly [Uint8Array, Uint8Array]): Reading {
  const parsed = [parseSlot(slots[0]), parseSlot(slots[1])] as const
  const generations = ([0, 1] as const)
    .map((slot) => generationIn(slot, parsed[slot], slots[slot].length))
    .filter((one) => one !== null)
    .sort((one, other) => other.generation - one.generation)
  const used = generations.find(({ complete }) => complete) ?? generations[0]
  if (!used) {
    const strays = slots.some((bytes) => bytes.length > 0)
    return {
      state: new JournalState(),
      slot: 1,
      generation: 0,
      nextNumber: 0,
      size: 0,
      lost: strays ? 1 : 0,
      damaged: [],
      unnamed: strays,
      untidy: strays,
    }
  }
  return read(used, newerIsGone(parsed, slots, used), parsed[used.slot].strayBytes)
}

function generationIn(slot: JournalSlot, { frames, broken }: ParsedSlot, size: number): Generation | null {
  const generation = Math.max(-1, ...frames.map((frame) => frame.generation))
  if (generation < 0) return null
  const found: Generation = {
    slot,
    generation,
    frames: new Map(),
    named: new Map(),
    highest: -1,
    complete: false,
    size,
  }
  for (const frame of frames) {
    if (frame.generation !== generation) continue
    for (let number = frame.number; number <= found.highest; number++) found.frames.delete(number)
    found.frames.set(frame.number, frame)
    found.highest = frame.number
    if (frame.flags & appended) found.complete = true
  }
  for (const { generation: of, number, names } of broken) {
    if (of !== generation) continue
    found.named.set(number, [...(found.named.get(number) ?? []), ...names])
  }
  return found
}

/** Whether the other file held something that may have been newer, and is unreadable as a whole. */
function newerIsGone(parsed: readonly ParsedSlot[], slots: readonly Uint8Array[], used: Generation): boolean {
  const other = used.slot === 0 ? 1 : 0
  const { frames, broken } = parsed[other]!
  return frames.length === 0 && broken.length === 0 && slots[other]!.length > 0
}

function read(used: Generation, unnamedBefore: boolean, strays: number): Reading {
  const state = new JournalState()
  const damaged = new Map<string, RecordName>()
  let lost = 0
  let unnamed = unnamedBefore
  const last = Math.max(used.highest, ...used.named.keys())
  for (let number = 0; number <= last; number++) {
    const frame = used.frames.get(number)
    if (frame) {
      state.apply(JSON.parse(decoder.decode(frame.body)) as Entry)
      continue
    }
    const names = used.named.get(number)
    for (const name of names ?? []) {
      const record = nameIn(name)
      if (record) damaged.set(name, record)
    }
    // The last may be an append that a crash cut short: nobody was told that it was saved.
    if (number < last) {
      lost += 1
      if (!names) unnamed = true
    }
  }
  return {
    state,
    slot: used.slot,
    generation: used.generation,
    // The rest of an append that failed is numbered anew, so that it is not taken for damage.
    nextNumber: used.highest + 1,
    size: used.size,
    lost,
    damaged: [...damaged.values()],
    unnamed,
    untidy: unnamed || lost > 0 || strays > 0,
  }
}

const decoder = new TextDecoder()

function nameIn(name: string): RecordName | null {
  const slash = name.indexOf('/')
  const kind = name.slice(0, slash) as Kind
  return allKinds.includes(kind) ? { kind, id: name.slice(slash + 1) } : null
}
