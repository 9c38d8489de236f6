/** What the window asks of the journal's worker, and what it answers. */
import type { JournalSlot } from '#shared/host/contract.ts'

export type JournalRequest = { number: number; name: string; slot: JournalSlot } & (
  | { call: 'read' }
  | { call: 'append' | 'rewrite'; bytes: Uint8Array }
)
export type JournalResponse = { number: number } & ({ bytes: Uint8Array | null } | { problem: string })
