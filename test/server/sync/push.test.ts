/** Push as SYNC.md numbers it (P), on both databases. */
import { v7 as uuidv7 } from 'uuid'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { kinds } from '#shared/kinds.ts'
import { paths, type PushAnswer } from '#shared/sync/contract.ts'
import type { Endpoint } from '../../../src-server/open-endpoint.ts'
import { pushTogether } from '../../../src-server/sync/push.ts'
import { sealHolds } from '../../../src-server/sync/seal.ts'
import { aContact, aDeal, anAccount, anActivity, aNote, anId } from '../../builders/records.ts'
import { aCompany, type Company, pushRow } from '../support/company.ts'
import { onBothDatabases } from '../support/databases.ts'
import { anEndpoint } from '../support/endpoint.ts'

onBothDatabases('push', (ground) => {
  let endpoint: Endpoint
  let company: Company
  beforeAll(async () => {
    endpoint = await anEndpoint(ground)
    company = await aCompany(endpoint)
  })

  /** Rita with an account of her own that is at the endpoint. */
  const ritaWithAccount = async () => {
    const rita = await company.laptop('rita')
    const account = anAccount({ id: uuidv7(), ownerId: rita.person.id, createdBy: rita.person.id })
    await rita.add({ kind: 'accounts', record: account })
    return { rita, account }
  }

  test('[P3] a change on the master is taken, with a sequence and a seal', async () => {
    const { rita, account } = await ritaWithAccount()
    const result = await rita.change('accounts', account, { name: 'Другое имя' })
    expect(result).toMatchObject({ status: 'accepted', rows: [{ state: { name: 'Другое имя' }, epoch: 1 }] })
    const [row] = result.rows
    const sealed = { companyId: company.id, kind: 'accounts', id: account.id, epoch: 1 }
    expect(
      sealHolds(endpoint.key, { ...sealed, sequence: row!.sequence, state: row!.state }, row!.seal),
    ).toBe(true)
    expect(
      sealHolds(endpoint.key, { ...sealed, sequence: row!.sequence - 1, state: row!.state }, row!.seal),
    ).toBe(false)
  })

  test('[P3] a change on an older state is a conflict that writes nothing and shows the master', async () => {
    const { rita, account } = await ritaWithAccount()
    const { epoch, sequence } = await rita.look('accounts', account.id)
    await rita.change('accounts', account, { name: 'First' })
    const late = await rita.push([
      { kind: 'accounts', record: { ...account, name: 'Second' }, base: { epoch, sequence } },
    ])
    expect(late).toMatchObject({ status: 'conflict', rows: [{ state: { name: 'First' } }] })
    expect((await rita.look('accounts', account.id)).state).toMatchObject({ name: 'First' })
  })

  test('[P3] a change on this device’s earlier group is taken without its sequence being known', async () => {
    const { rita, account } = await ritaWithAccount()
    const { epoch, sequence } = await rita.look('accounts', account.id)
    const first = uuidv7()
    const rows = [
      pushRow({ kind: 'accounts', record: { ...account, name: 'One' }, base: { epoch, sequence } }),
      pushRow({ kind: 'accounts', record: { ...account, name: 'Two' }, base: { group: first } }),
    ]
    const group = (id: string, row: (typeof rows)[number]) => ({
      id,
      attempt: 1,
      label: '',
      knownClock: rita.clock,
      rows: [row],
    })
    const { body } = await rita.post<PushAnswer>(paths.push, {
      groups: [group(first, rows[0]!), group(uuidv7(), rows[1]!)],
    })
    expect(body.results.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    expect((await rita.look('accounts', account.id)).state).toMatchObject({ name: 'Two' })
  })

  test('[P2] a push received twice changes nothing and is answered the same, even when others have written since', async () => {
    const { rita, account } = await ritaWithAccount()
    const { epoch, sequence } = await rita.look('accounts', account.id)
    const group = uuidv7()
    const row = { kind: 'accounts' as const, record: { ...account, name: 'Mine' }, base: { epoch, sequence } }
    expect((await rita.push([row], { group })).status).toBe('accepted')
    const max = await company.laptop('max')
    await max.change('accounts', account, { name: 'Theirs' })
    const again = await rita.push([row], { group, attempt: 2 })
    expect(again).toMatchObject({ status: 'accepted', rows: [{ state: { name: 'Theirs' } }] })
    const history = await endpoint.database.db
      .selectFrom('history')
      .select('group_id')
      .where('id', '=', account.id)
      .where('group_id', '=', group)
      .execute()
    expect(history).toHaveLength(1)
  })

  test('[P2] a lower attempt changes nothing; a refused group stays refused', async () => {
    const { rita, account } = await ritaWithAccount()
    const rob = await company.laptop('rob')
    const conflict = { kind: 'accounts' as const, record: { ...account, name: 'x' }, base: null }
    const group = uuidv7()
    expect((await rita.push([conflict], { group, attempt: 3 })).status).toBe('conflict')
    expect((await rita.push([conflict], { group, attempt: 2 })).status).toBe('superseded')
    const { epoch, sequence } = await rita.look('accounts', account.id)
    expect(
      (await rita.push([{ ...conflict, base: { epoch, sequence } }], { group, attempt: 4 })).status,
    ).toBe('accepted')
    const note = aNote({ id: uuidv7(), authorId: rob.person.id, accountId: '', kind: 'account' })
    const refused = uuidv7()
    const bad = { kind: 'notes' as const, record: { ...note, authorId: rita.person.id } }
    expect((await rob.push([bad], { group: refused })).status).toBe('refused')
    expect((await rob.push([{ kind: 'notes', record: note }], { group: refused, attempt: 2 })).status).toBe(
      'refused',
    )
  })

  test('[P4] a group is taken whole or not at all', async () => {
    const { rita, account } = await ritaWithAccount()
    const contact = aContact({ id: uuidv7(), accountId: account.id })
    const stale = {
      kind: 'accounts' as const,
      record: { ...account, name: 'x' },
      base: { epoch: 1, sequence: 0 },
    }
    const result = await rita.push([{ kind: 'contacts', record: contact }, stale])
    expect(result.status).toBe('conflict')
    expect(await rita.sees('contacts', contact.id)).toBe(false)
  })

  test('[P4] an account and what hangs on it may come in one group', async () => {
    const rita = await company.laptop('rita')
    const account = anAccount({ id: uuidv7(), ownerId: rita.person.id })
    const contact = aContact({ id: uuidv7(), accountId: account.id })
    const deal = aDeal({ id: uuidv7(), accountId: account.id, ownerId: rita.person.id })
    await rita.add(
      { kind: 'accounts', record: account },
      { kind: 'contacts', record: contact },
      { kind: 'deals', record: deal },
    )
    expect(await rita.sees('deals', deal.id)).toBe(true)
  })

  test('[P6] what a merge did not choose is in the history, also where the merge equals the master', async () => {
    const { rita, account } = await ritaWithAccount()
    const { epoch, sequence } = await rita.look('accounts', account.id)
    const lost = { name: 'The other name' }
    const result = await rita.push([{ kind: 'accounts', record: account, base: { epoch, sequence }, lost }])
    expect(result.status).toBe('accepted')
    const history = await endpoint.database.db
      .selectFrom('history')
      .select(['operation', 'lost', 'person_id', 'device_id'])
      .where('id', '=', account.id)
      .orderBy('sequence', 'desc')
      .executeTakeFirst()
    expect(history).toEqual({
      operation: 'kept',
      lost,
      person_id: rita.person.id,
      device_id: rita.deviceId,
    })
  })

  test('[P8] a state that is not what its schema says is refused with the field named', async () => {
    const { rita, account } = await ritaWithAccount()
    const wrong = [
      [{ tier: 'Z' }, 'tier'],
      [{ employees: 1.5 }, 'employees'],
      [{ issues: [{ id: anId(), title: 'x', severity: 'low' }] }, 'issues/0/opened'],
      [{ unknownField: 1 }, 'unknownField'],
      [{ name: 'half \ud800 a pair' }, 'name'],
      [{ about: 'a \0 in it' }, 'about'],
      [{ id: anId() }, 'id'],
    ] as const
    const { epoch, sequence } = await rita.look('accounts', account.id)
    for (const [own, field] of wrong) {
      const row = pushRow({ kind: 'accounts', record: account, base: { epoch, sequence } })
      const { body } = await rita.post<PushAnswer>(paths.push, {
        groups: [
          {
            id: uuidv7(),
            attempt: 1,
            label: '',
            knownClock: rita.clock,
            rows: [{ ...row, state: { ...row.state, ...own } }],
          },
        ],
      })
      expect(body.results?.[0], field).toMatchObject({
        status: 'refused',
        rows: [{ code: 'not-valid', field }],
      })
    }
  })

  test('[P8] a state of a newer schema than the endpoint’s, and one too large, are refused as that', async () => {
    const { rita, account } = await ritaWithAccount()
    const { epoch, sequence } = await rita.look('accounts', account.id)
    const row = pushRow({ kind: 'accounts', record: account, base: { epoch, sequence } })
    const note = aNote({ id: uuidv7(), authorId: rita.person.id, body: 'ü'.repeat(2_000_000) })
    const large = pushRow({ kind: 'notes', record: { ...note, title: 'x' } })
    const captures = Array.from({ length: 600 }, () => ({
      id: anId(),
      kind: 'need',
      text: 'w'.repeat(5000),
      at: note.at,
    }))
    const group = (rows: unknown[]) => ({ id: uuidv7(), attempt: 1, label: '', knownClock: rita.clock, rows })
    const { body } = await rita.post<PushAnswer>(paths.push, {
      groups: [
        group([{ ...row, schemaVersion: kinds.accounts.version + 1 }]),
        group([{ ...large, state: { ...large.state, captures } }]),
      ],
    })
    expect(body.results.map(({ rows }) => rows[0]?.code)).toEqual(['newer-version', 'too-large'])
  })

  test('[P9] a missing parent and one that this person never could see get the same answer', async () => {
    const { account } = await ritaWithAccount()
    const eva = await company.laptop('eva')
    const contact = (accountId: string) => aContact({ id: uuidv7(), accountId })
    const unseen = await eva.push([{ kind: 'contacts', record: contact(account.id) }])
    const missing = await eva.push([{ kind: 'contacts', record: contact(uuidv7()) }])
    const shape = ({ status, rows }: typeof unseen) => [status, rows.map(({ id: _id, ...row }) => row)]
    expect(unseen.status).toBe('later')
    expect(unseen.rows[0]?.code).toBe('parent-missing')
    expect(shape(unseen)).toEqual(shape(missing))
  })

  test('[P9] a record that hangs on two keeps being editable when one of them goes out of sight', async () => {
    const { rita, account } = await ritaWithAccount()
    const elsewhere = await ritaWithAccount()
    const visit = anActivity({ id: uuidv7(), ownerId: rita.person.id, accountId: account.id, leadId: '' })
    const note = aNote({
      id: uuidv7(),
      authorId: rita.person.id,
      accountId: elsewhere.account.id,
      activityId: visit.id,
      leadId: '',
      kind: 'meeting',
    })
    await rita.add({ kind: 'activities', record: visit }, { kind: 'notes', record: note })
    const eva = await company.laptop('eva')
    await rita.change('accounts', elsewhere.account, { sharedWith: [eva.person.id] })
    expect(await eva.sees('activities', visit.id)).toBe(false)
    expect((await eva.change('notes', note, { body: 'And mine' })).status).toBe('accepted')
    expect((await eva.change('notes', note, { activityId: uuidv7() })).status).toBe('later')
  })

  test('[P9] an unknown id and one that this person never could see get the same answer', async () => {
    const { account } = await ritaWithAccount()
    const eva = await company.laptop('eva')
    const base = { epoch: 1, sequence: 2 }
    const unseen = await eva.push([{ kind: 'accounts', record: account, base }])
    const unknown = await eva.push([{ kind: 'accounts', record: { ...account, id: uuidv7() }, base }])
    expect(unseen.status).toBe('refused')
    expect(unseen.rows[0]).toMatchObject({ code: 'not-allowed', removed: 'revoked', state: null })
    const words = (row: object | undefined) => ({ ...row, id: '' })
    expect(words(unseen.rows[0])).toEqual(words(unknown.rows[0]))
  })

  test('[P10] what only adds to an account that was just lost is taken for its new owner, all else is refused whole', async () => {
    const { rita, account } = await ritaWithAccount()
    await rita.pull()
    const knownClock = rita.clock
    const max = await company.laptop('max')
    const rob = await company.laptop('rob')
    await max.change('accounts', account, { ownerId: rob.person.id })
    const note = aNote({ id: uuidv7(), authorId: rita.person.id, accountId: account.id, kind: 'account' })
    const visit = anActivity({ id: uuidv7(), ownerId: rita.person.id, accountId: account.id })
    const added = await rita.push(
      [
        { kind: 'notes', record: note },
        { kind: 'activities', record: visit },
      ],
      { knownClock },
    )
    expect(added.status).toBe('accepted')
    expect(added.rows[0]).toMatchObject({ removed: 'revoked', state: null })
    expect(await rob.sees('notes', note.id)).toBe(true)
    const contact = aContact({ id: uuidv7(), accountId: account.id })
    const mixed = await rita.push(
      [
        { kind: 'contacts', record: contact },
        { kind: 'notes', record: aNote({ id: uuidv7(), authorId: rita.person.id, accountId: account.id }) },
      ],
      { knownClock },
    )
    expect(mixed).toMatchObject({ status: 'refused', rows: [{ code: 'account-lost' }, {}] })
    const edit = await rita.push([
      {
        kind: 'accounts',
        record: { ...account, name: 'x' },
        base: { epoch: 1, sequence: knownClock.sequence },
      },
    ])
    expect(edit).toMatchObject({ status: 'refused', rows: [{ code: 'account-lost' }] })
    const afterwards = await rita.push(
      [{ kind: 'notes', record: aNote({ id: uuidv7(), authorId: rita.person.id, accountId: account.id }) }],
      { knownClock: { epoch: 1, sequence: knownClock.sequence + 1000 } },
    )
    expect(afterwards.status).toBe('refused')
  })

  test('[P11] a deletion is a tombstone, what hangs on it stays, and an edit on the tombstone brings it back', async () => {
    const { rita, account } = await ritaWithAccount()
    const contact = aContact({ id: uuidv7(), accountId: account.id })
    await rita.add({ kind: 'contacts', record: contact })
    const gone = await rita.remove('accounts', account)
    expect(gone).toMatchObject({ status: 'accepted', rows: [{ state: null, removed: 'deleted' }] })
    expect(await rita.sees('contacts', contact.id)).toBe(true)
    const edit = await rita.push([{ kind: 'accounts', record: account, base: { epoch: 1, sequence: 1 } }])
    expect(edit).toMatchObject({ status: 'conflict', rows: [{ removed: 'deleted' }] })
    const [{ sequence } = { sequence: 0 }] = edit.rows
    const back = await rita.push([{ kind: 'accounts', record: account, base: { epoch: 1, sequence } }])
    expect(back.status).toBe('accepted')
    expect(await rita.sees('accounts', account.id)).toBe(true)
  })

  test('[P11] deleting what this person may not delete is refused', async () => {
    const { rita, account } = await ritaWithAccount()
    const rob = await company.laptop('rob')
    await rita.change('accounts', account, { sharedWith: [rob.person.id] })
    expect(await rob.remove('accounts', account)).toMatchObject({
      status: 'refused',
      rows: [{ code: 'not-allowed' }],
    })
  })

  test('[C2] pushes that wait go together in few transactions', async () => {
    const { rita } = await ritaWithAccount()
    const pushes = Array.from({ length: 20 }, () =>
      rita.push([{ kind: 'accounts', record: anAccount({ id: uuidv7(), ownerId: rita.person.id }) }]),
    )
    const results = await Promise.all(pushes)
    expect(results.every(({ status }) => status === 'accepted')).toBe(true)
    const sequences = results.map(({ rows }) => rows[0]?.sequence ?? 0)
    expect(new Set(sequences).size).toBeLessThan(10)
  })

  test('[C2] where a gathered transaction fails, its pushes go one by one and only the bad one is lost', async () => {
    const { rita } = await ritaWithAccount()
    await sql`create or replace function refuse() returns trigger language plpgsql as $$
      begin raise exception 'refused by the test'; end $$`.execute(endpoint.database.db)
    await sql`create trigger refuse before insert on records for each row
      when (new.state->>'name' = 'breaks') execute function refuse()`.execute(endpoint.database.db)
    const good = Array.from({ length: 5 }, () => anAccount({ id: uuidv7(), ownerId: rita.person.id }))
    const bad = anAccount({ id: uuidv7(), ownerId: rita.person.id, name: 'breaks' })
    const answers = await Promise.allSettled(
      [...good.slice(0, 3), bad, ...good.slice(3)].map((record) => rita.push([{ kind: 'accounts', record }])),
    )
    await sql`drop trigger refuse on records`.execute(endpoint.database.db)
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, true, true])
    for (const { id } of good) expect(await rita.sees('accounts', id)).toBe(true)
    expect(await rita.sees('accounts', bad.id)).toBe(false)
  })

  test('[C1] a transaction that fails leaves no gap that a reader could miss', async () => {
    const { rita } = await ritaWithAccount()
    const before = (await rita.page()).clock.sequence
    const broken = {
      session: { ...sessionOf(rita), companyId: company.id },
      group: { id: uuidv7() } as never,
    }
    await expect(
      pushTogether(endpoint.database.db, endpoint.key, company.id, () => [broken]),
    ).rejects.toThrow()
    expect((await rita.page()).clock.sequence).toBe(before)
  })
})

const sessionOf = ({ person, deviceId }: { person: { id: string }; deviceId: string }) => ({
  personId: person.id,
  deviceId,
})
