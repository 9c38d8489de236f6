import Type from 'typebox'

const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'

/** A record's id: a UUID (version 7 where Roadbook makes it), made on the laptop. */
export const Id = Type.String({ pattern: uuid, maxLength: 36 })
export type Id = Type.Static<typeof Id>

/** An id or the empty string for none: an indexed field may be neither absent nor null. */
export const IdOrNone = Type.String({ pattern: `^$|${uuid}`, maxLength: 36 })

/** Names an asset: the SHA-256 of its bytes in lower-case hex. */
export const AssetId = Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 })
export type AssetId = Type.Static<typeof AssetId>
