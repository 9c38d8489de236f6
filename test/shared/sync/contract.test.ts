/**
 * Pins what laptops and endpoints of different ages rely on (SYNC.md, V1). Where this test fails, something on the
 * wire or in a record's schema changed: raise the version beside it, write the migration that takes the older form
 * to the new one, and only then write the new pin here.
 */
import * as contract from '#shared/sync/contract.ts'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { allKinds, kindOf } from '#shared/kinds.ts'

const pinOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

test('[V1] the contract is the one of its version', () => {
  const { paths, problemKinds, refusalCodes, contractHeader, contractVersion } = contract
  const requests = [
    contract.PullRequest,
    contract.FirstLoadRequest,
    contract.ByIdRequest,
    contract.PushRequest,
    contract.SignInRequest,
    contract.MasterRow,
  ]
  const all = [{ ...paths, asset: paths.asset('<id>') }, problemKinds, refusalCodes, contractHeader, requests]
  expect([contractVersion, pinOf(all)]).toEqual([1, 'cbdab74528a3'])
})

test('[V1] each kind’s schema is the one of its version', () => {
  const pins = Object.fromEntries(
    allKinds.map((kind) => [kind, [kindOf(kind).version, pinOf(kindOf(kind).schema)]]),
  )
  expect(pins).toEqual({
    people: [0, 'e24702758760'],
    accounts: [0, 'a63e83eca1bc'],
    contacts: [0, '4566552b2cbd'],
    leads: [0, '8d0f4339c08e'],
    deals: [0, '1019147b553f'],
    quotes: [0, 'ebe022cb7ec5'],
    activities: [0, '79ac0c8751c6'],
    notes: [0, '17ecdeb738fb'],
    products: [0, '78f98897ee23'],
    decks: [0, 'a23c2cabe83f'],
    intel: [0, 'c787936b23d7'],
    settings: [0, '943551af6a78'],
    plans: [0, 'f25a93a01517'],
  })
})

test('[V1] a kind has a migration for each version after the first', () => {
  for (const kind of allKinds) {
    const { version, migrations } = kindOf(kind)
    const steps = Array.from({ length: version }, (_, step) => String(step + 1))
    expect(Object.keys(migrations), kind).toEqual(steps)
  }
})
