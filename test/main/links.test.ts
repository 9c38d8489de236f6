import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openableAddress } from '../../src-main/security/links.ts'

const schemes = ['https:', 'http:', 'mailto:', 'tel:']

describe('what is handed to the system to be opened', () => {
  test.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['HTTPS://Example.COM', 'https://example.com/'],
    [
      'mailto:anna@example.com?subject=Łódź "9 bar"',
      'mailto:anna@example.com?subject=%C5%81%C3%B3d%C5%BA%20%229%20bar%22',
    ],
    ['tel:+49 151 234', 'tel:+49%20151%20234'],
  ])('%s is opened as %s', (typed, opened) => {
    expect(openableAddress(typed)).toEqual({ ok: true, value: opened })
  })

  test.each([
    ['file:///etc/passwd', 'scheme-refused'],
    ['javascript:alert(1)', 'scheme-refused'],
    ['ms-msdt:/id', 'scheme-refused'],
    ['smb://host/share', 'scheme-refused'],
    ['app://roadbook/', 'scheme-refused'],
    ['data:text/html,x', 'scheme-refused'],
    ['\\\\host\\share', 'not-an-address'],
    ['C:\\Windows\\calc.exe', 'scheme-refused'],
    ['example.com', 'not-an-address'],
    ['https://bank.example@evil.example/', 'names-a-password'],
    ['', 'not-an-address'],
    [`https://example.com/${'x'.repeat(5000)}`, 'not-an-address'],
  ])('%s is refused', (typed, kind) => {
    expect(openableAddress(typed)).toEqual({ ok: false, problem: { kind } })
  })

  /** Whatever comes in: noise, and noise behind a scheme. */
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.constantFrom(...schemes, 'file:', 'javascript:', ' https:', 'ht\ntps:'),
        fc.string({ unit: 'binary' }),
      )
      .map(([scheme, rest]) => scheme + rest),
    fc.tuple(fc.constantFrom('https://', 'http://'), fc.string({ unit: 'binary' })).map(([a, b]) => a + b),
  )

  test('what is opened has a scheme of the list, is plain, and cannot leave a quotation', () => {
    let opened = 0
    fc.assert(
      fc.property(anything, (typed) => {
        const answer = openableAddress(typed)
        if (!answer.ok) return
        opened += 1
        expect(schemes).toContain(new URL(answer.value).protocol)
        expect(answer.value).toMatch(/^[\x21-\x7e]+$/)
        expect(answer.value).not.toMatch(/["'`<>\\^{|}]/)
        expect(new URL(answer.value).username).toBe('')
      }),
      { numRuns: 2000 },
    )
    // Were nothing ever opened, the property would say nothing.
    expect(opened).toBeGreaterThan(100)
  })

  test('what was made openable once stays as it is', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const once = openableAddress(typed)
        if (once.ok && once.value.length <= 4000) expect(openableAddress(once.value)).toEqual(once)
      }),
      { numRuns: 1000 },
    )
  })
})
