/** Money is an integer in the currency's minor unit; here it becomes words for people. */

/** How many digits a currency has behind the point (JPY 0, EUR 2, KWD 3), as ISO 4217 says through Intl. */
export function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

export function moneyText(money: { amount: number; currency: string }, locale?: string): string {
  const digits = digitsOf(money.currency)
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
    money.amount / 10 ** digits,
  )
}

/** The minor units that a typed amount says ("1.234,50" or "1,234.50"), or null where it says none. */
export function parseAmount(text: string, currency: string): number | null {
  const digits = digitsOf(currency)
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[^\d.,-]/g, '')
  if (!/\d/.test(bare)) return null
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  const behind = last < 0 ? '' : bare.slice(last + 1)
  // One mark with three digits behind it groups thousands, unless the currency itself has three.
  const separators = bare.match(/[.,]/g) ?? []
  const groups = behind.length === 3 && digits !== 3 && (separators.length > 1 || bare.length > 4)
  const whole = groups || last < 0 ? bare.replace(/[.,]/g, '') : bare.slice(0, last).replace(/[.,]/g, '')
  const part = groups || last < 0 ? '' : behind
  if (!/^-?\d*$/.test(whole) || !/^\d*$/.test(part)) return null
  const padded = part.slice(0, digits).padEnd(digits, '0')
  const amount = Number(`${whole === '' || whole === '-' ? `${whole}0` : whole}${padded}`)
  return Number.isSafeInteger(amount) ? amount : null
}

/** An amount as one types it: no currency, the locale's point, no grouping. */
export function plainAmount(money: { amount: number; currency: string }, locale?: string): string {
  const digits = digitsOf(money.currency)
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(money.amount / 10 ** digits)
}
