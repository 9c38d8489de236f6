import Type from 'typebox'
import { IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { RecordObject } from '../fields/record.ts'
import { Line, NamedLine } from '../fields/text.ts'

export const roles = [
  'sales-representative',
  'business-development',
  'account-executive',
  'account-manager',
  'sales-manager',
  'sales-director',
] as const

/** A user of the company. The reporting line (`managerId`) is the team. */
export const Person = RecordObject({
  name: NamedLine,
  email: Type.String({ minLength: 3, maxLength: 320 }),
  role: OneOf(roles),
  managerId: IdOrNone,
  active: Type.Boolean(),
  title: Type.Optional(Line),
  phone: Type.Optional(Line),
  region: Type.Optional(Line),
  language: Type.Optional(Line),
})
export type Person = Type.Static<typeof Person>
export type Role = Person['role']
