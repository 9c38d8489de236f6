/**
 * `GET`, `HEAD`, `PUT /v1/assets/<sha-256>` (A1), streamed both ways and never held in memory.
 *
 * Down: `Range: bytes=<from>-` answers 206 with `Content-Range`, so that a download goes on where it stopped.
 * Up: `PUT` with all bytes, or with `Content-Range: bytes <from>-<to>/<total>`. Parts come in order: `from` is what
 * the endpoint has. 201: the asset is whole and checked. 202: a part was taken, `Upload-Offset` says how many bytes
 * there are. 416 `range-wrong`: `from` is not what is there, `Upload-Offset` says what is. 422 `asset-mismatch`:
 * whole, but not the bytes of that name; they are gone, begin at 0. 200: it was there already.
 * `HEAD`: 200 with `Content-Length` where the person may have it; else 404 `asset-missing`, whose `Upload-Offset`
 * says how much of this person's own upload is there. A broken connection keeps what had arrived.
 */
import { createReadStream } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Readable } from 'node:stream'
import { paths } from '#shared/sync/contract.ts'
import { sessionOf } from '../auth/tokens.ts'
import type { Office } from '../http/office.ts'
import { Problem } from '../http/problems.ts'
import type { Session } from '../sync/judge.ts'
import { rangeAsked, rangeSent } from './ranges.ts'
import { mayBeServed } from './references.ts'
import { appendUpload, assetFile, partialFile, sizeOf, takeUpload } from './store.ts'

type AssetRequest = FastifyRequest<{ Params: { id: string } }>

export async function assetRoutes(app: FastifyInstance, office: Office): Promise<void> {
  const { database, dataFolder, limits } = office
  const { db } = database
  const url = paths.asset(':id(^[0-9a-f]{64}$)')
  /** Uploads under way: two at once of one file by one person would write over each other. */
  const busy = new Set<string>()

  // The body stays a stream, whatever its type is said to be.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  const serve = async (request: AssetRequest, reply: FastifyReply) => {
    const session = await sessionOf(db, request.headers.authorization)
    const { id } = request.params
    const size = (await mayBeServed(db, session, [id])).has(id)
      ? await sizeOf(assetFile(dataFolder, session.companyId, id))
      : null
    if (size === null) throw await missing(session, id)
    const range = rangeAsked(request.headers.range, size)
    if (range === 'unsatisfiable')
      throw new Problem('range-wrong', {}, { 'content-range': `bytes */${size}` })
    reply.headers({
      'accept-ranges': 'bytes',
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      etag: `"${id}"`,
    })
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range
    if (range !== 'whole') reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
    reply.header('content-length', String(end - start + 1))
    if (request.method === 'HEAD' || size === 0) return reply.send('')
    return reply.send(createReadStream(assetFile(dataFolder, session.companyId, id), { start, end }))
  }

  const missing = async ({ companyId, personId }: Session, id: string) => {
    const have = await sizeOf(partialFile(dataFolder, companyId, personId, id))
    return new Problem('asset-missing', {}, { 'upload-offset': String(have ?? 0) })
  }

  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url,
    exposeHeadRoute: false,
    // Parts of a file would no longer be its bytes.
    compress: false,
    handler: serve,
  })
  app.route<{ Params: { id: string } }>({ method: 'HEAD', url, compress: false, handler: serve })

  app.put<{ Params: { id: string } }>(url, async (request, reply) => {
    const session = await sessionOf(db, request.headers.authorization)
    const { companyId, personId } = session
    const { id } = request.params
    const sent = sentBy(request, limits.asset)
    const file = assetFile(dataFolder, companyId, id)
    if ((await mayBeServed(db, session, [id])).has(id) && (await sizeOf(file)) !== null)
      return reply.code(200).send({ size: sent.total })
    const upload = partialFile(dataFolder, companyId, personId, id)
    if (busy.has(upload)) throw new Problem('unavailable', { detail: 'It is being uploaded.', retryAfter: 2 })
    busy.add(upload)
    try {
      const have = (await sizeOf(upload)) ?? 0
      if (sent.start !== 0 && sent.start !== have)
        throw new Problem('range-wrong', {}, { 'upload-offset': String(have) })
      const length = sent.end - sent.start + 1
      const body = (request.body as Readable | null | undefined) ?? Readable.from([])
      const size = await appendUpload(upload, sent.start, body, length)
      if (size === null) throw new Problem('range-wrong', { detail: 'More came than was said.' })
      if (size < sent.total) return await reply.code(202).header('upload-offset', String(size)).send({ size })
      if (!(await takeUpload(upload, file, id))) throw new Problem('asset-mismatch')
      await db
        .insertInto('assets')
        .values({ company_id: companyId, id, person_id: personId, size, uploaded_at: new Date() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return await reply.code(201).send({ size })
    } finally {
      busy.delete(upload)
    }
  })
}

/** The part that a `PUT` says it sends; the whole where it says nothing. */
function sentBy(request: AssetRequest, most: number) {
  const header = request.headers['content-range']
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  const sent =
    header === undefined
      ? Number.isInteger(length) && { start: 0, end: length - 1, total: length }
      : rangeSent(header)
  if (!sent) {
    const detail =
      'An upload says its length (Content-Length), or which part of how much it is (Content-Range).'
    throw new Problem('range-wrong', { detail })
  }
  if (sent.total > most) throw new Problem('too-large', { detail: `A file may have ${most} bytes.` })
  return sent
}
