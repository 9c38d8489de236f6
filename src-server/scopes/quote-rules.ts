/** What it takes to write a quote: closed versions stay as they are, approvals are a manager's, signatures stand. */
import type { Quote } from '#shared/quotes/quote.ts'
import { type Change, type Denial, deny, invalid, isManager, isOrAbove, same, type Writer } from './change.ts'

const closed: readonly Quote['status'][] = ['accepted', 'declined', 'replaced', 'expired']

export function quoteRule({ writer, before, after, account }: Change<'quotes'>): Denial {
  if (after && account && after.accountId !== account.id) return invalid('accountId')
  const isClosed = before !== null && closed.includes(before.status)
  // Reopening a closed quote, or removing one, is for those above.
  if (isClosed && !isManager(writer)) return deny('status')
  if (after === null) return before?.signature && !isManager(writer) ? deny() : null
  if (before?.signature && !same(before.signature, after.signature) && !isManager(writer))
    return deny('signature')
  return approvalsRule(writer, before?.approvals ?? [], after.approvals)
}

/**
 * Anyone may ask for an approval. It is answered by a manager above who asked, in their own name; an answer
 * that was given stands.
 */
function approvalsRule(writer: Writer, before: Quote['approvals'], after: Quote['approvals']): Denial {
  const known = new Map(before.map((approval) => [approval.id, approval]))
  for (const [index, approval] of after.entries()) {
    const old = known.get(approval.id)
    known.delete(approval.id)
    if (old && same(old, approval)) continue
    const field = `approvals/${index}`
    if (old && old.answer !== 'open') return deny(field)
    if (old && (old.askedBy !== approval.askedBy || old.discount !== approval.discount)) return deny(field)
    if (!old && approval.askedBy !== writer.personId) return deny(field)
    if (approval.answer === 'open') continue
    const answers = isManager(writer) && approval.answeredBy === writer.personId
    const mayAnswer =
      isOrAbove(writer, approval.askedBy) && (approval.askedBy !== writer.personId || isManager(writer))
    if (!answers || !mayAnswer) return deny(field)
  }
  const dropped = [...known.values()].find((approval) => approval.answer !== 'open')
  return dropped ? deny('approvals') : null
}
