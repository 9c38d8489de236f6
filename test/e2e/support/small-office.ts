/**
 * A small office for the frame's specs: an endpoint of its own in a folder of its own, with a manager, a
 * representative and a day's work, and the built app served to a browser. Closed with the spec.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import type { KindedRecord } from '#shared/kinds.ts'
import type { Person } from '#shared/people/person.ts'
import { serveApp } from '../../../scripts/serve-app.mjs'
import { seedCompany } from '../../../src-server/demo/seed.ts'
import { type Endpoint, openEndpoint } from '../../../src-server/open-endpoint.ts'
import { aContact, anAccount, anActivity, aNote, aPerson } from '../../builders/records.ts'

export const password = 'correct horse battery staple'

export interface SmallOffice {
  endpoint: Endpoint
  /** Where the app is served. */
  address: string
  manager: Person
  representative: Person
  close: () => Promise<void>
}

/** @param accounts how many accounts the representative has besides the two that the day is about */
export async function openSmallOffice({
  accounts = 0,
  root,
}: {
  accounts?: number
  root?: string
} = {}): Promise<SmallOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-office-'))
  const endpoint = await openEndpoint({ dataFolder: folder, port: 0, firstStart: 'none' })
  const manager = aPerson({
    id: newId(),
    name: 'Max Öller',
    email: 'max@pumps.example',
    role: 'sales-manager',
  })
  const representative = aPerson({
    id: newId(),
    name: 'Rita Nyström',
    email: 'rita@pumps.example',
    managerId: manager.id,
  })
  await seedCompany(endpoint.database.db, endpoint.key, {
    id: newId(),
    name: 'Pumps & Water',
    demo: false,
    records: [
      { kind: 'people', record: manager },
      { kind: 'people', record: representative },
      ...aDay(representative.id),
      ...more(accounts, representative.id),
    ],
    passwords: { [manager.id]: password, [representative.id]: password },
  })
  const app = await serveApp({
    config: { endpoint: endpoint.url, profile: 'default', demo: false },
    ...(root ? { root } : {}),
  })
  return {
    endpoint,
    address: app.address,
    manager,
    representative,
    close: async () => {
      await app.close()
      await endpoint.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Today at an hour of this machine's clock, some days on. */
function at(hour: number, days = 0, minute = 0): string {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute).toISOString()
}

function aDay(ownerId: string): KindedRecord[] {
  const brewery = anAccount({
    id: newId(),
    name: 'Brauerei Grünthal',
    ownerId,
    tier: 'A',
    industry: 'Brewing',
  })
  const works = anAccount({ id: newId(), name: 'Wodociągi Łódź', ownerId })
  const anna = aContact({
    id: newId(),
    accountId: brewery.id,
    name: 'Anna Weiß',
    title: 'Head of production',
  })
  const jan = aContact({ id: newId(), accountId: brewery.id, name: 'Jan Ostrowski', title: 'Buyer' })
  const own = { ownerId, createdBy: ownerId, updatedBy: ownerId }
  const due = new Date()
  due.setDate(due.getDate() + 1)
  return [
    { kind: 'accounts', record: brewery },
    { kind: 'accounts', record: works },
    { kind: 'contacts', record: anna },
    { kind: 'contacts', record: jan },
    {
      kind: 'activities',
      record: anActivity({
        ...own,
        id: newId(),
        subject: 'Walk through the pump hall',
        at: at(22, 0, 30),
        endsAt: at(23, 0, 30),
        accountId: brewery.id,
        contactIds: [anna.id, jan.id],
        place: 'Grünthal, gate 3',
      }),
    },
    {
      kind: 'activities',
      record: anActivity({
        ...own,
        id: newId(),
        kind: 'call',
        subject: 'Delivery dates for the dosing units',
        at: at(14, 1),
        endsAt: at(14, 1, 30),
        accountId: works.id,
      }),
    },
    {
      kind: 'activities',
      record: anActivity({
        ...own,
        id: newId(),
        kind: 'task',
        subject: 'Send the offer for two boosters',
        at: at(9, -3),
        allDay: true,
        accountId: brewery.id,
      }),
    },
    {
      kind: 'activities',
      record: anActivity({
        ...own,
        id: newId(),
        kind: 'task',
        subject: 'Ask for the water analysis',
        at: at(17, 2),
        allDay: true,
        accountId: works.id,
      }),
    },
    {
      kind: 'notes',
      record: aNote({
        id: newId(),
        authorId: ownerId,
        createdBy: ownerId,
        at: at(11, -6),
        accountId: brewery.id,
        title: 'First visit to the brewhouse',
        body: 'The old compressor overheats every August. They want a quieter one before the summer.',
        captures: [
          {
            id: newId(),
            kind: 'promise',
            text: 'Send noise figures of the booster at half load',
            at: at(11, -6),
            due: due.toISOString().slice(0, 10),
            byId: ownerId,
          },
        ],
      }),
    },
  ]
}

function more(count: number, ownerId: string): KindedRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'accounts' as const,
    record: anAccount({ id: newId(), ownerId, name: `Pumpwerk ${String(index + 1).padStart(4, '0')}` }),
  }))
}
