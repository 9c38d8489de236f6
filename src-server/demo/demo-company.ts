/** The demo company of `resources/demo-company`, written into an empty database in bulk. */
import { v7 as uuidv7 } from 'uuid'
import type { KindedRecord } from '#shared/kinds.ts'
import { keepAsset } from '../assets/store.ts'
import type { Db } from '../database/open-database.ts'
import { seedCompany } from './seed.ts'

/** What `makeDemoCompany` gives. */
export interface DemoCompany {
  companyName: string
  /** Parents before what hangs on them. */
  records: KindedRecord[]
  /** By the person's id. */
  passwords: Record<string, string>
  assets: { id: string; type: string; bytes: Uint8Array }[]
}

interface Generator {
  makeDemoCompany: (options: {
    seed: number
    today: string
    accounts?: number
  }) => DemoCompany | Promise<DemoCompany>
}

/** Loaded only where it is wanted: a company's own endpoint never reads it. */
const generatorFile: string = new URL('../../resources/demo-company/generate.ts', import.meta.url).href

/** The same seed every time: only its dates move with today. */
const seed = 20_261_124

export async function demoCompany(
  db: Db,
  key: Buffer,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  say('Making the demo company…')
  const generator = (await import(generatorFile)) as Generator
  const today = new Date().toISOString().slice(0, 10)
  const company = await generator.makeDemoCompany({ seed, today })
  await writeDemo(db, key, dataFolder, company, say)
}

export async function writeDemo(
  db: Db,
  key: Buffer,
  dataFolder: string,
  { companyName, records, passwords, assets }: DemoCompany,
  say: (line: string) => void,
): Promise<void> {
  const id = uuidv7()
  for (const asset of assets) await keepAsset(dataFolder, id, asset.id, asset.bytes)
  let told = 0
  await seedCompany(db, key, { id, name: companyName, demo: true, records, passwords }, (done, total) => {
    const tenth = Math.floor((done * 10) / total)
    if (tenth > told) say(`  ${done} of ${total} records`)
    told = tenth
  })
  say(`The demo company ${companyName} is there: ${records.length} records, ${assets.length} files.`)
}
