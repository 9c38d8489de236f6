/** Every refusal at the HTTP edge is an RFC 9457 problem with one of the contract's kinds. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemAnswer, type ProblemKind, problemKinds } from '#shared/sync/contract.ts'

const titles: Record<ProblemKind, string> = {
  'wrong-password': 'The password is wrong.',
  'unknown-person': 'Nobody with this e-mail address works here.',
  'not-signed-in': 'This laptop is not signed in.',
  'device-revoked': 'This laptop has been signed out by an administrator.',
  'person-inactive': 'This person is no longer active.',
  'too-many-tries': 'Too many tries. Wait a while before the next one.',
  'too-many-requests': 'Too many requests. Wait a moment.',
  'too-large': 'That is more than the endpoint takes at once.',
  'not-valid': 'The request is not understood.',
  'not-found': 'There is nothing at this address.',
  'update-needed': 'This version of Roadbook is not understood here. Update it.',
  'asset-mismatch': 'The bytes are not those that the name promises.',
  'asset-missing': 'There is no such file, or it is not for this person.',
  'range-wrong': 'The range does not fit what is there.',
  'method-not-allowed': 'This address does not answer to that method.',
  'unsupported-type': 'This type of content is not understood here.',
  'timed-out': 'It took too long.',
  unavailable: 'The endpoint cannot answer just now. Try again.',
  internal: 'Something went wrong in the endpoint. It has been written to its log.',
}

/** A problem on its way to the answer. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly more: Pick<ProblemAnswer, 'detail' | 'at' | 'retryAfter'>
  readonly headers: Record<string, string>

  constructor(
    kind: ProblemKind,
    more: Pick<ProblemAnswer, 'detail' | 'at' | 'retryAfter'> = {},
    headers: Record<string, string> = {},
  ) {
    super(more.detail ?? titles[kind])
    this.kind = kind
    this.more = more
    this.headers = headers
  }
}

export function problemAnswer(kind: ProblemKind, more: Problem['more'] = {}): ProblemAnswer {
  return {
    type: `urn:roadbook:problem:${kind}`,
    kind,
    title: titles[kind],
    status: problemKinds[kind],
    ...more,
  }
}

/** What an error of ours, of Fastify's or of nobody's says to the laptop. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode, validation, message, validationContext } = error as Partial<FastifyError>
  if (validation) {
    const at = validation[0]?.instancePath ?? ''
    return new Problem('not-valid', { detail: `${validationContext ?? 'body'}${message ?? ''}`, at })
  }
  const kind = fastifyCodes[code ?? '']
  if (kind) return new Problem(kind, message ? { detail: message } : {})
  if (code && unavailableCodes.test(code)) return new Problem('unavailable', { retryAfter: 5 })
  if (statusCode === 429) return new Problem('too-many-requests', { retryAfter: 10 })
  if (statusCode === 413) return new Problem('too-large')
  if (statusCode === 415) return new Problem('unsupported-type')
  if (statusCode === 408) return new Problem('timed-out')
  if (statusCode === 404) return new Problem('not-found')
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return new Problem('not-valid', message ? { detail: message } : {})
  return new Problem('internal')
}

const fastifyCodes: Record<string, ProblemKind> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-valid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-valid',
  FST_ERR_BAD_URL: 'not-valid',
  FST_ERR_MAX_LIMIT: 'not-valid',
  FST_ERR_HANDLER_TIMEOUT: 'timed-out',
  FST_ERR_NOT_FOUND: 'not-found',
}

/** The database is away, restarting, or out of connections or disk. */
const unavailableCodes = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOSPC|08|40|53|57P|25P03)/

export function sendProblem(reply: FastifyReply, request: FastifyRequest, error: unknown): FastifyReply {
  const problem = problemOf(error)
  if (problem.kind === 'internal') request.log.error(error)
  const answer = problemAnswer(problem.kind, problem.more)
  if (problem.more.retryAfter !== undefined) reply.header('retry-after', String(problem.more.retryAfter))
  return reply.code(answer.status).headers(problem.headers).type('application/problem+json').send(answer)
}
