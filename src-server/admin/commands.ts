/** What an administrator can do from the command line. Each gives the lines to print. */
import { v7 as uuidv7 } from 'uuid'
import { type Person, type Role, roles } from '#shared/people/person.ts'
import { emailTaken, setPassword } from '../auth/credentials.ts'
import { emailKey, randomPassword } from '../auth/passwords.ts'
import type { Database } from '../database/open-database.ts'
import { purge } from '../sync/retention.ts'
import { backup } from './backup.ts'
import { writePerson } from './write.ts'

export interface Admin {
  database: Database
  key: Buffer
  companyId: string
}

export type Values = Partial<
  Record<'name' | 'email' | 'role' | 'manager' | 'device' | 'to' | 'company', string>
>

/** Something that the person at the command line can put right. */
export class Mistake extends Error {}

/** The company that is meant: the only one, or the one that is named. */
export async function companyOf({ db }: Database, named: string | undefined): Promise<string> {
  const companies = await db.selectFrom('companies').select(['id', 'name']).execute()
  const [first] = companies
  if (!first) throw new Mistake('There is no company yet. The endpoint makes one when it starts.')
  if (named === undefined && companies.length === 1) return first.id
  const found = companies.find(({ id, name }) => id === named || name === named)
  const names = companies.map(({ name }) => name).join(', ')
  if (!found) throw new Mistake(`Say which company with --company; there are: ${names}.`)
  return found.id
}

async function everyone({ database, companyId }: Admin): Promise<Person[]> {
  const rows = await database.db
    .selectFrom('records')
    .select('state')
    .where('company_id', '=', companyId)
    .where('kind', '=', 'people')
    .where('deleted', '=', false)
    .execute()
  return rows.map(({ state }) => state as unknown as Person).toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function byEmail(admin: Admin, email: string | undefined): Promise<Person> {
  if (!email) throw new Mistake('Say whose it is with --email.')
  const found = (await everyone(admin)).find((person) => emailKey(person.email) === emailKey(email))
  if (!found) throw new Mistake(`Nobody here has the address ${email}.`)
  return found
}

export async function listPeople(admin: Admin): Promise<string[]> {
  const people = await everyone(admin)
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return people.map((person) =>
    [
      person.name,
      person.email,
      person.role,
      person.managerId === ''
        ? 'reports to nobody'
        : `reports to ${nameOf.get(person.managerId) ?? 'someone unknown'}`,
      ...(person.active ? [] : ['inactive']),
    ].join('  ·  '),
  )
}

export async function addPerson(admin: Admin, { name, email, role, manager }: Values): Promise<string[]> {
  if (!name || !email) throw new Mistake('Say --name, --email and --role.')
  const found = roles.find((each) => each === role)
  if (!found) throw new Mistake(`--role is one of ${roles.join(', ')}.`)
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new Mistake(`${email} is not an e-mail address.`)
  const { database, key, companyId } = admin
  const id = uuidv7()
  const people = await everyone(admin)
  const taken = people.some((person) => emailKey(person.email) === emailKey(email))
  if (taken || (await emailTaken(database.db, companyId, id, email)))
    throw new Mistake(`${email} is someone else’s already.`)
  const managerId = manager ? (await byEmail(admin, manager)).id : ''
  await writePerson(database, key, companyId, newPerson(id, name, email, found, managerId), 'Added a person')
  return await givePassword(admin, { id, email })
}

function newPerson(id: string, name: string, email: string, role: Role, managerId: string): Person {
  const at = new Date().toISOString()
  const stamps = { createdAt: at, createdBy: id, updatedAt: at, updatedBy: id }
  return { id, ...stamps, name, email, role, managerId, active: true }
}

export async function resetPassword(admin: Admin, { email }: Values): Promise<string[]> {
  return await givePassword(admin, await byEmail(admin, email))
}

async function givePassword(admin: Admin, person: { id: string; email: string }): Promise<string[]> {
  const password = randomPassword()
  await setPassword(admin.database.db, admin.companyId, person, password)
  return [
    'The password is shown once and kept nowhere:',
    `  sign in as  ${person.email}`,
    `  password    ${password}`,
  ]
}

export async function listDevices(admin: Admin, { email }: Values): Promise<string[]> {
  const people = email ? [await byEmail(admin, email)] : await everyone(admin)
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  const devices = await admin.database.db
    .selectFrom('devices')
    .selectAll()
    .where('company_id', '=', admin.companyId)
    .orderBy('seen_at', 'desc')
    .execute()
  const shown = devices.filter(({ person_id }) => nameOf.has(person_id))
  if (shown.length === 0) return ['No device has signed in yet.']
  return shown.map((device) =>
    [
      device.id,
      nameOf.get(device.person_id) ?? '',
      device.name,
      `last seen ${device.seen_at.toISOString()}`,
      device.revoked_at
        ? `revoked ${device.revoked_at.toISOString()}`
        : device.token_hash
          ? 'signed in'
          : 'signed out',
    ].join('  ·  '),
  )
}

export async function revokeDevice(admin: Admin, { device }: Values): Promise<string[]> {
  if (!device) throw new Mistake('Say which device with --device; `admin devices` lists them.')
  const { database, companyId } = admin
  const revoked = await database.db
    .updateTable('devices')
    .set({ revoked_at: new Date() })
    .where('company_id', '=', companyId)
    .where('id', '=', device)
    .where('revoked_at', 'is', null)
    .returning(['person_id', 'id'])
    .execute()
  if (revoked.length === 0) throw new Mistake(`There is no device ${device}, or it is revoked already.`)
  for (const { person_id, id } of revoked)
    await database.tell({ companyId, revoked: { personId: person_id, deviceId: id } })
  return ['The device is revoked: it is told so at its next contact.']
}

export async function writeBackup({ database }: Admin, { to }: Values): Promise<string[]> {
  if (!to) throw new Mistake('Say where the backup goes with --to FILE.')
  const counts = await backup(database.db, to)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return [
    `${to} has ${rows} rows, ${counts.records ?? 0} of them records.`,
    'Copy the folders assets and keys too.',
  ]
}

export async function purgeOld({ database, companyId }: Admin): Promise<string[]> {
  const yearAgo = new Date(Date.now() - 365 * 24 * 60 * 60_000)
  const count = await purge(database.db, companyId, yearAgo)
  return [`${count} records that were deleted more than a year ago are gone for good.`]
}
