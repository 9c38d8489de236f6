import { moneyText } from './money-text.ts'

/** An amount with its currency's own digits, as this person's locale writes it. */
export function Money({ amount, currency }: { amount: number; currency: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{moneyText({ amount, currency })}</span>
}
