/** What an empty database gets at the first start: an administrator with a random password, or the demo company. */
import { v7 as uuidv7 } from 'uuid'
import type { Person } from '#shared/people/person.ts'
import { randomPassword } from '../auth/passwords.ts'
import type { Db } from '../database/open-database.ts'
import { demoCompany } from './demo-company.ts'
import { seedCompany } from './seed.ts'

export type FirstStart = 'administrator' | 'demo' | 'none'

export const administratorEmail = 'administrator@localhost'

/** Does nothing where there is a company already. */
export async function firstCompany(
  db: Db,
  key: Buffer,
  dataFolder: string,
  start: FirstStart,
  say: (line: string) => void,
): Promise<void> {
  if (start === 'none') return
  if (await db.selectFrom('companies').select('id').executeTakeFirst()) return
  if (start === 'demo') await demoCompany(db, key, dataFolder, say)
  else await administrator(db, key, say)
}

async function administrator(db: Db, key: Buffer, say: (line: string) => void): Promise<void> {
  const at = new Date().toISOString()
  const id = uuidv7()
  const person: Person = {
    id,
    createdAt: at,
    createdBy: id,
    updatedAt: at,
    updatedBy: id,
    name: 'Administrator',
    email: administratorEmail,
    role: 'sales-director',
    managerId: '',
    active: true,
  }
  const password = randomPassword()
  await seedCompany(db, key, {
    id: uuidv7(),
    name: 'Roadbook',
    demo: false,
    records: [{ kind: 'people', record: person }],
    passwords: { [id]: password },
  })
  say('A company was made, with one administrator. This password is shown once and kept nowhere:')
  say(`  sign in as  ${administratorEmail}`)
  say(`  password    ${password}`)
}
