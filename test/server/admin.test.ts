/** The administrator's commands, on both databases. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { paths, type PullAnswer } from '#shared/sync/contract.ts'
import { backup, restore } from '../../src-server/admin/backup.ts'
import {
  addPerson,
  listDevices,
  listPeople,
  resetPassword,
  revokeDevice,
} from '../../src-server/admin/commands.ts'
import { backupOfDay } from '../../src-server/admin/keep-backups.ts'
import { connect } from '../../src-server/database/open-database.ts'
import type { Endpoint } from '../../src-server/open-endpoint.ts'
import { anAccount } from '../builders/records.ts'
import { aCompany, ask, type Company, emailOf, password } from './support/company.ts'
import { newPostgresDatabase, onBothDatabases } from './support/databases.ts'
import { anEndpoint } from './support/endpoint.ts'

onBothDatabases('the administrator’s commands', (ground) => {
  let endpoint: Endpoint
  let company: Company
  beforeAll(async () => {
    endpoint = await anEndpoint(ground)
    company = await aCompany(endpoint)
  })
  const admin = () => ({ database: endpoint.database, key: endpoint.key, companyId: company.id })
  const signIn = (email: string, word: string, device = uuidv7()) =>
    ask<{ kind?: string; token: string }>(endpoint, 'POST', paths.signIn, {
      body: { email, password: word, device: { id: device, name: 'x' } },
    })

  test('a person who is added can sign in with the printed password, and is seen by everyone', async () => {
    const rita = await company.laptop('rita')
    await rita.pull()
    const email = `Zoë@${company.id}.example`
    const lines = await addPerson(admin(), {
      name: 'Zoë Ångström',
      email,
      role: 'account-manager',
      manager: emailOf('nina', company.id),
    })
    const printed = /password {4}(\S+)/.exec(lines.join('\n'))?.[1] ?? ''
    expect((await signIn(email.toLowerCase(), printed)).status).toBe(200)
    const [row] = await rita.pull()
    expect(row?.state).toMatchObject({ name: 'Zoë Ångström', managerId: company.people.nina.id })
    expect(await listPeople(admin())).toContainEqual(
      expect.stringMatching(/Zoë.*account-manager.*reports to nina/),
    )
    await expect(addPerson(admin(), { name: 'x', email, role: 'account-manager' })).rejects.toThrow(/already/)
    await expect(addPerson(admin(), { name: 'x', email: 'y@z.example', role: 'boss' })).rejects.toThrow(
      /--role/,
    )
  })

  test('a reset password is the only one from then on', async () => {
    const email = emailOf('rob', company.id)
    const lines = await resetPassword(admin(), { email })
    const printed = /password {4}(\S+)/.exec(lines.join('\n'))?.[1] ?? ''
    expect((await signIn(email, password)).body.kind).toBe('wrong-password')
    expect((await signIn(email, printed)).status).toBe(200)
  })

  test('a revoked device is told so by every answer and cannot sign in again', async () => {
    const eva = await company.laptop('eva')
    await revokeDevice(admin(), { device: eva.deviceId })
    const answer = await eva.post<{ kind: string }>(paths.pull, { checkpoint: eva.checkpoint, limit: 1 })
    expect([answer.status, answer.body.kind]).toEqual([403, 'device-revoked'])
    expect((await signIn(eva.person.email, password, eva.deviceId)).body.kind).toBe('device-revoked')
    expect((await signIn(eva.person.email, password)).status).toBe(200)
    const lines = await listDevices(admin(), { email: eva.person.email })
    expect(lines.find((line) => line.startsWith(eva.deviceId))).toMatch(/revoked/)
  })

  test('[E1] a backup restored elsewhere has everything, in a new epoch; laptops begin anew', async () => {
    const rita = await company.laptop('rita')
    const account = anAccount({ id: uuidv7(), ownerId: rita.person.id, name: 'Übersee 日本' })
    await rita.add({ kind: 'accounts', record: account })
    await rita.pull()
    const folder = mkdtempSync(join(tmpdir(), 'roadbook-backup-'))
    const file = join(folder, 'backup.jsonl.gz')
    const counts = await backup(endpoint.database.db, file)
    const database = await connect(ground.databaseUrl ? { url: await newPostgresDatabase() } : 'memory')
    try {
      expect(await restore(database.db, file)).toMatchObject({
        records: counts.records,
        grants: counts.grants,
      })
      const restored = await anEndpoint({ ...ground, database })
      const body = { checkpoint: rita.checkpoint, limit: 5 }
      const old = await ask<PullAnswer>(restored, 'POST', paths.pull, { token: rita.token, body })
      expect(old.body).toMatchObject({ startOver: true, clock: { epoch: 2 } })
      const found = await ask<{ rows: unknown[] }>(restored, 'POST', paths.byId, {
        token: rita.token,
        body: { records: [{ kind: 'accounts', id: account.id }] },
      })
      expect(found.body.rows).toMatchObject([{ state: { name: 'Übersee 日本' }, epoch: 1 }])
      await expect(restore(database.db, file)).rejects.toThrow(/not empty/)
    } finally {
      await database.close()
    }
  })

  test('a backup that is cut, or is something else, leaves the database empty', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roadbook-backup-'))
    const file = join(folder, 'backup.jsonl.gz')
    await backup(endpoint.database.db, file)
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
    writeFileSync(join(folder, 'cut.gz'), gzipSync(lines.slice(0, -1).join('\n')))
    writeFileSync(join(folder, 'torn.gz'), readFileSync(file).subarray(0, 2000))
    writeFileSync(join(folder, 'other.gz'), gzipSync('{"hello":1}\n'))
    writeFileSync(join(folder, 'plain.gz'), 'hello')
    const database = await connect(ground.databaseUrl ? { url: await newPostgresDatabase() } : 'memory')
    try {
      for (const name of ['cut.gz', 'torn.gz', 'other.gz', 'plain.gz'])
        await expect(restore(database.db, join(folder, name)), name).rejects.toThrow(/not whole|not a backup/)
      expect(await restore(database.db, file)).toHaveProperty('companies')
    } finally {
      await database.close()
    }
  })

  test('a backup a day is written once, and the last fourteen are kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roadbook-backups-'))
    for (let day = 1; day <= 16; day++) {
      const now = new Date(Date.UTC(2026, 10, day, 3))
      await backupOfDay(endpoint.database.db, folder, now)
      if (day === 16) await backupOfDay(endpoint.database.db, folder, now)
    }
    const files = readdirSync(folder).toSorted()
    expect(files).toHaveLength(14)
    expect([files[0], files.at(-1)]).toEqual(['roadbook-2026-11-03.jsonl.gz', 'roadbook-2026-11-16.jsonl.gz'])
  })
})
