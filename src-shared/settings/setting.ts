import Type from 'typebox'
import { IdOrNone } from '../fields/ids.ts'
import { OneOf } from '../fields/one-of.ts'
import { RecordObject } from '../fields/record.ts'

export const settingNames = [
  'company',
  'ideal-customer',
  'stages',
  'discount-limits',
  'loss-reasons',
  'cadence',
  'working-days',
  'currencies',
  'sources',
  'saved-view',
  'absence',
  'import',
] as const

/** One setting: the company's (`personId` empty) or a person's own. What `value` holds goes by `name`. */
export const Setting = RecordObject({
  name: OneOf(settingNames),
  personId: IdOrNone,
  title: Type.String({ maxLength: 300 }),
  value: Type.Record(Type.String(), Type.Unknown()),
})
export type Setting = Type.Static<typeof Setting>
