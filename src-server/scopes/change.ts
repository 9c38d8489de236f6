/** One change of one record, who makes it, and the words in which a rule answers. */
import type { Account } from '#shared/accounts/account.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import type { RefusalCode } from '#shared/sync/contract.ts'
import type { ReportingLine } from './people.ts'

export interface Writer {
  personId: string
  line: ReportingLine
}

/** One change of one record. `before` is null for a new one (also for one that was deleted and comes back as new). */
export interface Change<K extends Kind> {
  writer: Writer
  before: Records[K] | null
  /** Null deletes. */
  after: Records[K] | null
  /** The account on which the record hangs, where there is one. */
  account: Account | null
}

export type Denial = { code: RefusalCode; field?: string } | null
export type Rule<K extends Kind> = (change: Change<K>) => Denial

export const deny = (field?: string): Denial => ({
  code: 'not-allowed',
  ...(field === undefined ? {} : { field }),
})
export const invalid = (field: string): Denial => ({ code: 'not-valid', field })

export const isManager = ({ personId, line }: Writer): boolean =>
  ['sales-manager', 'sales-director'].includes(line.member(personId)?.role ?? '')
export const isDirector = ({ personId, line }: Writer): boolean =>
  line.member(personId)?.role === 'sales-director'

/** The person themselves, or someone above them. */
export const isOrAbove = ({ personId, line }: Writer, whom: string): boolean =>
  personId === whom || line.isAbove(personId, whom)

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
