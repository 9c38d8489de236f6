import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsOf, moneyText, parseAmount, plainAmount } from '../../../src-renderer/ui/money-text.ts'

describe('money', () => {
  test('has its currency’s own digits', () => {
    expect([digitsOf('EUR'), digitsOf('JPY'), digitsOf('KWD')]).toEqual([2, 0, 3])
    expect(moneyText({ amount: 125_050, currency: 'EUR' }, 'en-GB')).toBe('€1,250.50')
    expect(moneyText({ amount: 125_050, currency: 'JPY' }, 'en-GB')).toBe('JP¥125,050')
  })

  test.each([
    ['1250', 'EUR', 125_000],
    ['1,250.50', 'EUR', 125_050],
    ['1.250,50', 'EUR', 125_050],
    ['1 250,5', 'EUR', 125_050],
    ["1'250.50 CHF", 'CHF', 125_050],
    ['1.250', 'EUR', 125_000],
    ['1.25', 'EUR', 125],
    ['1,234,567', 'EUR', 123_456_700],
    ['0,5', 'EUR', 50],
    ['-12,30', 'EUR', -1230],
    ['12.345', 'KWD', 12_345],
    ['1250', 'JPY', 1250],
  ])('is understood as people write it: %s %s', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount)
  })

  test('is not guessed from what is no amount', () => {
    expect(parseAmount('soon', 'EUR')).toBeNull()
    expect(parseAmount('', 'EUR')).toBeNull()
    expect(parseAmount('9'.repeat(30), 'EUR')).toBeNull()
  })

  test('reads back what it writes, in any of these languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        fc.constantFrom('en-GB', 'de', 'fr', 'de-CH', 'pl'),
        (amount, currency, locale) => {
          expect(parseAmount(plainAmount({ amount, currency }, locale), currency)).toBe(amount)
        },
      ),
    )
  })
})
