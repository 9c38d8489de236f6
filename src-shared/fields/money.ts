import Type from 'typebox'

/** An amount in the currency's minor unit (cents, yen, fils): an integer, never a float. */
export const MinorUnits = Type.Integer({ minimum: -1e15, maximum: 1e15 })

/** A currency by its ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 })

export const Money = Type.Object({ amount: MinorUnits, currency: Currency }, { additionalProperties: false })
export type Money = Type.Static<typeof Money>
