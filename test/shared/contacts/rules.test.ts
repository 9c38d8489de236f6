import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthdayFrom, newContact, withContactField, withPhone } from '#shared/contacts/rules.ts'
import { checkEmail, checkPhone, checkWebsite } from '#shared/fields/checks.ts'
import { aContact, anId } from '../../builders/records.ts'

const by = { personId: anId(), at: '2026-11-24T10:00:00.000Z', newId: anId }

describe('a new contact', () => {
  it('takes a name of two words apart, and keeps any other whole', () => {
    expect(newContact({ name: ' Jörg  Weiß ', accountId: '' }, by)).toMatchObject({
      givenName: 'Jörg',
      familyName: 'Weiß',
    })
    expect(newContact({ name: '山田 太郎', accountId: '' }, by).givenName).toBeUndefined()
    expect(newContact({ name: 'Maria del Carmen Ruiz', accountId: '' }, by)).not.toHaveProperty('familyName')
  })

  it('leaves out what was not typed', () => {
    const contact = newContact({ name: 'Eva', accountId: '', email: '', phone: '' }, by)
    expect(contact).not.toHaveProperty('email')
    expect(contact.phones).toEqual([])
  })
})

describe('changing a contact', () => {
  it('drops a field that was emptied', () => {
    expect(withContactField(aContact({ title: 'Buyer' }), 'title', '')).not.toHaveProperty('title')
  })

  it('changes, adds and takes away a number by its use', () => {
    const contact = withPhone(aContact({ phones: [] }), 'mobile', ' +49 171 1 ', anId)
    expect(contact.phones).toMatchObject([{ use: 'mobile', number: '+49 171 1' }])
    const changed = withPhone(contact, 'mobile', '+49 171 2', anId)
    expect(changed.phones).toEqual([{ ...contact.phones[0], number: '+49 171 2' }])
    expect(withPhone(changed, 'mobile', '', anId).phones).toEqual([])
  })
})

describe('a birthday', () => {
  it('may come without a year', () => {
    expect(birthdayFrom('4-12')).toBe('--04-12')
    expect(birthdayFrom('--04-12')).toBe('--04-12')
    expect(birthdayFrom('1979-4-12')).toBe('1979-04-12')
    expect(birthdayFrom('--02-29')).toBe('--02-29')
  })

  it('is refused where the day does not exist', () => {
    for (const text of ['1979-02-30', '13-01', 'soon', '1979']) expect(birthdayFrom(text)).toBeNull()
  })

  it('is read again as it was written', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(birthdayFrom(text)).toBe(text)
        expect(birthdayFrom(text.slice(5))).toBe(`--${text.slice(5)}`)
      }),
    )
  })
})

describe('what one types into a field', () => {
  it('is told when it cannot be an address or a number', () => {
    expect(checkEmail('anna@')).toMatch(/not an e-mail/)
    expect(checkEmail('änna@müller.example')).toBeUndefined()
    expect(checkPhone('12')).toMatch(/three digits/)
    expect(checkPhone('+81 (3) 5555-0101')).toBeUndefined()
    expect(checkWebsite('no spaces.example')).toMatch(/web address/)
    expect(checkWebsite('https://www.hügel.example/über?x=1')).toBeUndefined()
    for (const check of [checkEmail, checkPhone, checkWebsite]) expect(check('')).toBeUndefined()
  })
})
