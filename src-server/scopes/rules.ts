/**
 * Who may write what, as PRODUCT.md has the roles: one pure rule a kind. That the writer sees the record,
 * and every record on which it hangs, is settled before; here is what more it takes. The screens only
 * follow: whatever an app does, these decide.
 */
import type { Account } from '#shared/accounts/account.ts'
import type { Kind, Records } from '#shared/kinds.ts'
import {
  type Change,
  type Denial,
  deny,
  invalid,
  isDirector,
  isManager,
  isOrAbove,
  type Rule,
  same,
  type Writer,
} from './change.ts'
import { quoteRule } from './quote-rules.ts'

const isActive = (writer: Writer, id: string) => writer.line.member(id)?.active === true
const runsAccount = (writer: Writer, account: Account | null) =>
  account !== null && isOrAbove(writer, account.ownerId)

const peopleRule: Rule<'people'> = ({ writer, before, after }) => {
  if (!isDirector(writer)) return deny()
  if (after === null) return deny()
  if (after.managerId !== '' && !writer.line.member(after.managerId)) return invalid('managerId')
  if (after.managerId === after.id || writer.line.above(after.managerId).includes(after.id))
    return invalid('managerId')
  // Whoever could let people in again must not be able to lock everyone out.
  const leaves = before?.role === 'sales-director' && (after.role !== 'sales-director' || !after.active)
  if (leaves && writer.line.directors().length <= 1) return deny(after.active ? 'role' : 'active')
  return null
}

const accountRule: Rule<'accounts'> = ({ writer, before, after }) => {
  const owner = before?.ownerId ?? after?.ownerId ?? ''
  const runs = isOrAbove(writer, owner)
  if (before === null) {
    if (!runs) return deny('ownerId')
  } else if (after === null) {
    return runs ? null : deny()
  } else {
    if (before.ownerId !== after.ownerId && !runs) return deny('ownerId')
    if (!runs && !onlyLeaves(before.sharedWith, after.sharedWith, writer.personId)) return deny('sharedWith')
  }
  if (after && before?.ownerId !== after.ownerId && !isActive(writer, after.ownerId))
    return invalid('ownerId')
  const added = after?.sharedWith.find((id) => !before?.sharedWith.includes(id) && !writer.line.member(id))
  return added === undefined ? null : invalid('sharedWith')
}

/** Who it is shared with may leave it, and change nothing else about sharing. */
function onlyLeaves(before: readonly string[], after: readonly string[], personId: string): boolean {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== personId).toSorted()
  return same(without(before), without(after)) && (!after.includes(personId) || before.includes(personId))
}

const contactRule: Rule<'contacts'> = ({ writer, before, after }) =>
  before === null && after?.accountId === '' && after.createdBy !== writer.personId ? deny('createdBy') : null

const leadRule: Rule<'leads'> = ({ writer, before, after }) => {
  const inPool = before?.ownerId === ''
  const runs = before !== null && !inPool && isOrAbove(writer, before.ownerId)
  if (after === null) return runs || isManager(writer) ? null : deny()
  if (before && !inPool && !runs) return deny()
  if (before?.ownerId === after.ownerId || after.ownerId === '') return null
  if (!isActive(writer, after.ownerId)) return invalid('ownerId')
  // Taken from the pool for oneself, given out by a manager, or handed over by its owner.
  return runs || isOrAbove(writer, after.ownerId) ? null : deny('ownerId')
}

const dealRule: Rule<'deals'> = ({ writer, before, after, account }) => {
  const runs = runsAccount(writer, account)
  if (after === null) return runs || (before && isOrAbove(writer, before.ownerId)) ? null : deny()
  if (before?.ownerId === after.ownerId) return null
  if (!isActive(writer, after.ownerId)) return invalid('ownerId')
  // A deal lets its owner see the account, so only who may share the account gives a deal to another.
  const givesBack = before?.ownerId === writer.personId && after.ownerId === account?.ownerId
  const givesDown = before !== null && writer.line.isAbove(writer.personId, before.ownerId)
  const takes = before === null && isOrAbove(writer, after.ownerId)
  return runs || givesBack || givesDown || takes ? null : deny('ownerId')
}

const activityRule: Rule<'activities'> = ({ writer, before, after, account }) => {
  const mine = (ownerId: string) => isOrAbove(writer, ownerId) || runsAccount(writer, account)
  if (after === null) return before && mine(before.ownerId) ? null : deny()
  if (before?.ownerId === after.ownerId) return null
  if (!writer.line.member(after.ownerId)) return invalid('ownerId')
  const hangs = after.accountId !== '' || after.leadId !== ''
  return hangs || isOrAbove(writer, after.ownerId) ? null : deny('ownerId')
}

const noteRule: Rule<'notes'> = ({ writer, before, after, account }) => {
  const { personId, line } = writer
  if (before && after && before.authorId !== after.authorId) return deny('authorId')
  if (before === null && after?.authorId !== personId) return deny('authorId')
  if (before && after && (before.kind === 'coaching') !== (after.kind === 'coaching')) return deny('kind')
  const coaching = (before ?? after)?.kind === 'coaching'
  if (coaching) {
    if (before && before.authorId !== personId) return deny()
    if (before && after && before.aboutPersonId !== after.aboutPersonId) return deny('aboutPersonId')
    if (before === null && after && !line.member(after.aboutPersonId)) return invalid('aboutPersonId')
    return before === null && after && !line.isAbove(personId, after.aboutPersonId)
      ? deny('aboutPersonId')
      : null
  }
  if (after !== null || before === null) return null
  return isOrAbove(writer, before.authorId) || runsAccount(writer, account) ? null : deny()
}

const productRule: Rule<'products'> = ({ writer }) => (isManager(writer) ? null : deny())

const deckRule: Rule<'decks'> = ({ writer, before, after }) => {
  const touchesPublished = (before ?? after)?.status !== 'draft' || (after && after.status !== 'draft')
  if (touchesPublished && !isManager(writer)) return deny('status')
  if (before && before.status === 'draft' && !isOrAbove(writer, before.ownerId)) return deny()
  if (after && before?.ownerId !== after.ownerId) {
    if (!writer.line.member(after.ownerId)) return invalid('ownerId')
    if (!isOrAbove(writer, after.ownerId)) return deny('ownerId')
  }
  return null
}

const intelRule: Rule<'intel'> = ({ writer, before, after }) => {
  if (isManager(writer)) return null
  if (before && before.seenBy !== writer.personId) return deny()
  if (after && after.seenBy !== writer.personId) return deny('seenBy')
  return after && before?.checkedBy !== after.checkedBy ? deny('checkedBy') : null
}

const settingRule: Rule<'settings'> = ({ writer, before, after }) => {
  const mayWrite = (personId: string) => (personId === '' ? isDirector(writer) : personId === writer.personId)
  if (before && !mayWrite(before.personId)) return deny()
  return after && !mayWrite(after.personId) ? deny('personId') : null
}

const planRule: Rule<'plans'> = ({ writer, before, after }) => {
  const { personId, line } = writer
  const mayWrite = (plan: Records['plans']) => {
    if (isDirector(writer)) return true
    if (!isManager(writer)) return false
    if (plan.personId !== '') return line.isAbove(personId, plan.personId)
    return plan.teamOfId !== '' && isOrAbove(writer, plan.teamOfId)
  }
  if (before && !mayWrite(before)) return deny()
  if (!after) return null
  if (!mayWrite(after)) return deny()
  if (after.personId !== '' && !line.member(after.personId)) return invalid('personId')
  return after.teamOfId !== '' && !line.member(after.teamOfId) ? invalid('teamOfId') : null
}

const rules: { [K in Kind]: Rule<K> } = {
  people: peopleRule,
  accounts: accountRule,
  contacts: contactRule,
  leads: leadRule,
  deals: dealRule,
  quotes: quoteRule,
  activities: activityRule,
  notes: noteRule,
  products: productRule,
  decks: deckRule,
  intel: intelRule,
  settings: settingRule,
  plans: planRule,
}

/** Null where the change is allowed; else the code and, where one field is to blame, its name. */
export function mayWrite<K extends Kind>(kind: K, change: Change<K>): Denial {
  const { before, after } = change
  // Who made a record, and when, is never rewritten: scopes rest on it.
  if (before && after && before.createdBy !== after.createdBy) return deny('createdBy')
  if (before && after && before.createdAt !== after.createdAt) return deny('createdAt')
  const rule: Rule<K> = rules[kind]
  return rule(change)
}
