/** The assets that a record names: every file reference in it, wherever it stands. */
import type { Kind } from '#shared/kinds.ts'

export interface NamedAsset {
  id: string
  type: string
  size: number
}

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
