/** The assets that a record names: every file reference in it, wherever it stands. */
import type { Kind } from '#shared/kinds.ts'

export interface NamedAsset {
  id: string
  type: string
  size: number
}

/** What is fetched first where no screen waits: between 0 and 1, below every wish of a screen. */
const ranks: Partial<Record<Kind, number>> = { decks: 0.9, products: 0.7, quotes: 0.5, notes: 0.4 }

export const rankOf = (kind: Kind): number => ranks[kind] ?? 0.1

/** Kinds whose schema has no file reference: not looked through. */
const without: ReadonlySet<Kind> = new Set(['people', 'accounts', 'deals', 'activities', 'settings', 'plans'])

export function assetsIn(kind: Kind, record: unknown): NamedAsset[] {
  const found: NamedAsset[] = []
  if (!without.has(kind)) look(record, found)
  return found
}

function look(value: unknown, found: NamedAsset[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) look(item, found)
    return
  }
  const { assetId, type, size } = value as Record<string, unknown>
  if (typeof assetId === 'string')
    found.push({ id: assetId, type: String(type ?? ''), size: Number(size ?? 0) })
  for (const inner of Object.values(value)) look(inner, found)
}
