/** Versions of the kinds' schemas, and the way from an older one to the present. */
import { allKinds, type Kind, kindOf } from '#shared/kinds.ts'

export interface SchemaVersions {
  [kind: string]: number
}

export function presentVersions(): SchemaVersions {
  return Object.fromEntries(allKinds.map((kind) => [kind, kindOf(kind).version]))
}

/** Whether a newer app wrote this: a kind that is not known here, or a higher version of one. */
export function isNewer(versions: SchemaVersions): boolean {
  return Object.entries(versions).some(([kind, version]) => {
    const known = allKinds.find((one) => one === kind)
    return !known || version > kindOf(known).version
  })
}

export function isOlder(versions: SchemaVersions): boolean {
  return Object.entries(versions).some(([kind, version]) => version < kindOf(kind as Kind).version)
}

/** A record's state from one version of its schema to another; a step that the kind does not name changes nothing. */
export function migrate(
  kind: Kind,
  state: Record<string, unknown>,
  from: number,
  to = kindOf(kind).version,
): Record<string, unknown> {
  let migrated = state
  for (let version = from + 1; version <= to; version++) {
    const step = kindOf(kind).migrations[version]
    if (step) migrated = step(migrated)
  }
  return migrated
}
