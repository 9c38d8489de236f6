import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, ungarble } from '../../../src-renderer/importing/decode.ts'
import { draftsOf } from '../../../src-renderer/importing/drafts.ts'
import { recognise } from '../../../src-renderer/importing/recognise.ts'
import { readTable } from '../../../src-renderer/importing/table.ts'

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../files/import', name)))

/** Reads a fixture as the import page does, failing where it would say that it cannot. */
function read(name: string) {
  const decoded = decode(bytesOf(name))
  if (!decoded.ok) throw new Error(decoded.problem.kind)
  const table = readTable(decoded.value.text)
  if (!table.ok) throw new Error(table.problem.kind)
  const recognised = recognise(table.value.headings)
  return {
    ...decoded.value,
    table: table.value,
    ...recognised,
    ...draftsOf(table.value, recognised.kind, recognised.mapping, 'EUR'),
  }
}

describe('a file of Salesforce Data Loader', () => {
  for (const [file, encoding] of [
    ['salesforce-accounts.csv', 'utf-8'],
    ['salesforce-accounts-utf16.csv', 'utf-16le'],
    ['salesforce-accounts-utf32.csv', 'utf-32le'],
  ] as const) {
    it(`is read from ${encoding}`, () => {
      const { encoding: found, system, kind, drafts, remarks } = read(file)
      expect({ found, system, kind }).toEqual({ found: encoding, system: 'salesforce', kind: 'accounts' })
      expect(drafts.map(({ title }) => title)).toEqual([
        'Brauerei Hügelsheim GmbH',
        `O'Brien & Sons "Dairy"`,
        'Wodociągi Łódź Sp. z o.o.',
        '東京浄水株式会社',
      ])
      expect(drafts[0]).toMatchObject({
        line: 2,
        key: '001Qz00000AbCdEIAV',
        account: {
          kind: 'customer',
          employees: 140,
          revenue: { amount: 1_850_000_000, currency: 'EUR' },
          website: 'www.hügelsheimer.example',
        },
        address: { street: 'Mühlgasse 7, Hinterhaus', city: 'Hügelsheim', country: 'DE' },
      })
      expect(remarks).toEqual([{ line: 6, reason: 'There is no company name in this row.', skipped: true }])
    })
  }

  it('gives contacts that know their account, and says which address it cannot read', () => {
    const { kind, drafts, remarks } = read('salesforce-contacts.csv')
    expect(kind).toBe('contacts')
    expect(drafts[0]).toMatchObject({
      company: { key: '001Qz00000AbCdEIAV' },
      contact: {
        name: 'Jörg Weißhaupt',
        title: 'Braumeister',
        phones: [
          { use: 'work', number: '+49 7229 555 011' },
          { use: 'mobile', number: '+49 171 555 0111' },
        ],
      },
    })
    expect(drafts[2]?.contact.email).toBeUndefined()
    expect(drafts[2]?.contact.about).toContain('not an address')
    expect(remarks).toEqual([
      {
        line: 4,
        reason: 'E-mail “not an address” could not be read; it is kept in the notes.',
        skipped: false,
      },
    ])
  })
})

describe('files of other systems', () => {
  it('a Salesforce report in Windows-1252, without its footer', () => {
    const { encoding, system, drafts, table, remarks } = read('salesforce-report.csv')
    expect({ encoding, system }).toEqual({ encoding: 'windows-1252', system: 'salesforce-report' })
    expect(drafts.map(({ title }) => title)).toEqual(['Papeterie du Rhône SA', 'Hotel Alpenblick AG'])
    expect(table.footers[0]).toMatch(/^Confidential/)
    expect(remarks).toEqual([])
  })

  it('HubSpot contacts with several companies joined by semicolons', () => {
    const { system, kind, drafts } = read('hubspot-contacts.csv')
    expect({ system, kind }).toEqual({ system: 'hubspot', kind: 'contacts' })
    expect(drafts[0]).toMatchObject({
      key: '50251',
      company: { key: '9901', name: 'Aguas del Sur' },
      contact: { name: 'Sofía Peña Núñez' },
    })
  })

  it('HubSpot companies', () => {
    const { kind, drafts } = read('hubspot-companies.csv')
    expect(kind).toBe('accounts')
    expect(drafts.map(({ address }) => address.country)).toEqual(['ES', 'IT'])
  })

  it('Google contacts, with several values in one cell, labels, and a birthday without a year', () => {
    const { system, drafts } = read('google-contacts.csv')
    expect(system).toBe('google')
    expect(drafts[0]).toMatchObject({
      company: { name: 'Delta Desalination' },
      contact: {
        email: 'nadia@delta.example',
        otherEmails: ['n.elmasri@delta.example'],
        tags: ['Desalination'],
        birthday: '--04-12',
        phones: [{ number: '+971 50 555 0101' }, { number: '+971 4 555 0102' }],
      },
    })
    expect(drafts[1]?.contact.name).toBe('Prince')
  })

  it('Google contacts as they were written before, in UTF-16 and Cyrillic', () => {
    const { system, drafts } = read('google-contacts-before.csv')
    expect(system).toBe('google')
    expect(drafts[0]).toMatchObject({ title: 'Иван Петренко', company: { name: 'Водоканал Полтава' } })
  })

  it('Outlook in Windows-1252, with a German date and one that means none', () => {
    const { encoding, system, drafts, remarks } = read('outlook-contacts.csv')
    expect({ encoding, system }).toEqual({ encoding: 'windows-1252', system: 'outlook' })
    expect(drafts[0]?.contact).toMatchObject({
      birthday: '1971-12-24',
      title: 'Leiterin Technik',
      department: 'Technik',
    })
    expect(drafts[1]?.contact.birthday).toBeUndefined()
    expect(remarks).toEqual([])
  })

  it('Thunderbird, with birthdays in three columns and a comma at the end of each line', () => {
    const { system, drafts, remarks } = read('thunderbird-contacts.csv')
    expect(system).toBe('thunderbird')
    expect(drafts.map(({ contact }) => contact.birthday)).toEqual(['1980-02-29', '--07-04'])
    expect(remarks).toEqual([])
  })

  it('what Excel writes in much of Europe', () => {
    const { encoding, table, kind, drafts } = read('excel-europe.csv')
    expect({ encoding, separator: table.separator, kind }).toEqual({
      encoding: 'windows-1252',
      separator: ';',
      kind: 'accounts',
    })
    expect(drafts[0]).toMatchObject({
      line: 3,
      account: { employees: 3100, revenue: { amount: 123_456_750 } },
      address: { city: 'Köln', country: 'DE' },
    })
  })
})

describe('what cannot be read', () => {
  it('is said: noise is not text, and nothing is empty', () => {
    expect(decode(bytesOf('not-a-table.csv'))).toMatchObject({ ok: false, problem: { kind: 'not-text' } })
    expect(decode(new Uint8Array())).toMatchObject({ ok: false, problem: { kind: 'empty' } })
    expect(readTable('only one heading')).toMatchObject({ ok: false, problem: { kind: 'no-rows' } })
  })

  it('shows words that were read in a wrong encoding before, and can put them right', () => {
    const { garbled, text } = read('garbled.csv')
    expect(garbled).toContain('MÃ¼ller')
    expect(ungarble(text)).toContain('Müller AG,Zürich')
  })

  it('a chosen encoding that does not fit', () => {
    expect(decode(Uint8Array.of(0x4d, 0xfc, 0x6c), 'utf-8')).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-encoding' },
    })
  })
})
