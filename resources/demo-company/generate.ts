/** The demo company: its records and the files that they name. Entry for the endpoint's first start, for tests and for benchmarks. */
import { readFileSync } from 'node:fs'
import type { KindedRecord } from '#shared/kinds.ts'
import { files } from './decks/files.ts'
import { type DemoOptions, demoRecords } from './make/records.ts'
import { companyName, demoPeople } from './people.ts'

export { type DemoOptions, demoRecords } from './make/records.ts'
export { companyName, demoPeople } from './people.ts'

export interface DemoAsset {
  /** SHA-256 of the bytes, in lower-case hex. */
  id: string
  type: string
  name: string
  bytes: Uint8Array
}

export interface DemoCompany {
  companyName: string
  /** Parents before what hangs on them. */
  records: KindedRecord[]
  /** By the person's id. */
  passwords: Record<string, string>
  assets: DemoAsset[]
}

export function makeDemoCompany(options: DemoOptions): DemoCompany {
  const records = [...demoRecords(options)]
  const passwords: Record<string, string> = {}
  for (const { kind, record } of records) {
    if (kind !== 'people') continue
    const known = demoPeople.find((each) => each.email === record.email)
    if (known) passwords[record.id] = known.password
  }
  const assets = Object.entries(files).map(([name, { assetId, type }]) => ({
    id: assetId,
    type,
    name,
    bytes: new Uint8Array(readFileSync(new URL(`./decks/files/${name}`, import.meta.url))),
  }))
  return { companyName, records, passwords, assets }
}
