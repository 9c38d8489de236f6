import { describe, expect, it } from 'vitest'
import { addressLine, mainAddress, newAccount, withField, withMainAddress } from '#shared/accounts/rules.ts'
import { anAccount, anId } from '../../builders/records.ts'

const by = { personId: anId(), at: '2026-11-24T10:00:00.000Z', newId: anId }

describe('a new account', () => {
  it('has an address only where a place was typed', () => {
    const from = { name: ' Aqua ', kind: 'prospect' as const, ownerId: anId() }
    expect(newAccount(from, by)).toMatchObject({ name: 'Aqua', addresses: [] })
    expect(newAccount({ ...from, city: 'Ulm', country: '' }, by).addresses).toMatchObject([
      { use: 'main', city: 'Ulm' },
    ])
  })
})

describe('an address', () => {
  it('is made, changed and goes with its last part', () => {
    const made = withMainAddress(anAccount({ addresses: [] }), { city: 'Ulm' }, anId)
    expect(mainAddress(made)).toMatchObject({ use: 'main', city: 'Ulm' })
    const moved = withMainAddress(made, { street: 'Main 1' }, anId)
    expect(moved.addresses).toEqual([{ ...made.addresses[0], street: 'Main 1' }])
    const emptied = withMainAddress(withMainAddress(moved, { street: '' }, anId), { city: '' }, anId)
    expect(emptied.addresses).toEqual([])
  })

  it('leaves the other addresses where they are', () => {
    const site = { id: anId(), use: 'site' as const, city: 'Bonn' }
    const main = { id: anId(), use: 'main' as const, city: 'Ulm' }
    const account = withMainAddress(anAccount({ addresses: [site, main] }), { city: 'Linz' }, anId)
    expect(account.addresses).toEqual([site, { ...main, city: 'Linz' }])
  })

  it('is written on one line', () => {
    expect(
      addressLine({
        id: anId(),
        use: 'main',
        street: 'Main 1',
        postalCode: '89073',
        city: 'Ulm',
        country: 'DE',
      }),
    ).toBe('Main 1, 89073 Ulm, DE')
    expect(addressLine(undefined)).toBe('')
  })
})

it('an optional field that is emptied is absent', () => {
  expect(withField(anAccount({ phone: '1' }), 'phone', '')).not.toHaveProperty('phone')
  expect(withField(anAccount({}), 'employees', 12).employees).toBe(12)
})
