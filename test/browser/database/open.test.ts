import { afterEach, beforeEach, expect, test } from 'vitest'
import type { HostInfo } from '#shared/host/contract.ts'
import { changeTo } from '../../../src-renderer/database/changes.ts'
import { openDatabase, type OpenedDatabase } from '../../../src-renderer/database/open-database.ts'
import { browserHost } from '../../../src-renderer/host/browser-host.ts'
import { anAccount, anId, builtBy } from '../../builders/records.ts'

const info: HostInfo = {
  kind: 'browser',
  appVersion: '0.0.0',
  platform: 'linux',
  profile: 'test',
  endpoint: 'http://127.0.0.1:1',
  demo: false,
  secretsProtected: false,
}
let host: ReturnType<typeof browserHost>
let personId: string
const opened: OpenedDatabase[] = []

beforeEach(() => {
  host = browserHost({ profile: 'test', endpoint: info.endpoint, demo: false })
  personId = anId()
})
afterEach(async () => {
  for (const one of opened.splice(0)) await one.database.close()
})

async function open(): Promise<OpenedDatabase> {
  const result = await openDatabase({ host, info, personId, companyId: builtBy })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  opened.push(result.value)
  return result.value
}

test('what was written is there after closing and opening again', async () => {
  const first = await open()
  const account = anAccount({ name: 'Grundwasser Süd' })
  expect(
    (await first.database.door.write({ label: 'Add', changes: [changeTo('accounts', account)] })).ok,
  ).toBe(true)
  await first.database.close()
  opened.pop()
  const again = await open()
  expect((await again.database.collections.accounts.findOne(account.id).exec())?.name).toBe('Grundwasser Süd')
  expect(again.office.unsent()).toHaveLength(1)
  expect(again.report).toEqual({ putBack: 0, lost: 0, rebuilt: false })
})
