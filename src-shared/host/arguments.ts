/**
 * What the arguments of every host call may be: the main process refuses a message that is anything else, for
 * what it receives comes from a renderer, which is not trusted with more than the contract.
 */
import Type, { type Static, type TSchema } from 'typebox'
import type { HostCalls } from './contract.ts'

/** The largest file that is opened, saved or written at once. Bytes; the renderer's own limit is the same. */
export const LARGEST_FILE = 500_000_000

/** The longest HTML page that is printed. Characters. */
const LONGEST_PAGE = 50_000_000

const Bytes = Type.Refine(
  Type.Unsafe<Uint8Array>({}),
  (value) => value instanceof Uint8Array && value.byteLength <= LARGEST_FILE,
  () => `not bytes, or over ${LARGEST_FILE} of them`,
)
/** Whose journal it is: it names a folder. */
const JournalName = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,119}$' })
const Slot = Type.Union([Type.Literal(0), Type.Literal(1)])
/** It names a file. */
const SecretName = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$' })
const FileName = Type.String({ minLength: 1, maxLength: 400 })
const MimeType = Type.String({ maxLength: 200 })
/** As an `accept` attribute has them: `.csv`, `text/csv`, `image/*`. */
const Accepted = Type.String({ pattern: '^(\\.[A-Za-z0-9]{1,12}|[a-z]+/[A-Za-z0-9.+*-]{1,80})$' })

const nothing = Type.Tuple([])

export const hostArguments = {
  'app.info': nothing,
  'app.relaunch': nothing,
  'journal.read': Type.Tuple([JournalName, Slot]),
  'journal.append': Type.Tuple([JournalName, Slot, Bytes]),
  'journal.rewrite': Type.Tuple([JournalName, Slot, Bytes]),
  'secret.read': Type.Tuple([SecretName]),
  'secret.keep': Type.Tuple([SecretName, Type.String({ maxLength: 100_000 })]),
  'secret.forget': Type.Tuple([SecretName]),
  'file.save': Type.Tuple([FileName, MimeType, Bytes]),
  'file.open': Type.Tuple([Type.Array(Accepted, { maxItems: 60 }), Type.Boolean()]),
  'print.pdf': Type.Tuple([Type.String({ maxLength: LONGEST_PAGE })]),
  'display.list': nothing,
  'window.fullScreen': Type.Tuple([Type.Boolean()]),
  'power.keepAwake': Type.Tuple([Type.Boolean()]),
  'notification.show': Type.Tuple([
    Type.String({ minLength: 1, maxLength: 200 }),
    Type.String({ maxLength: 1000 }),
  ]),
  'link.open': Type.Tuple([Type.String({ minLength: 1, maxLength: 4000 })]),
  'profile.wipe': nothing,
  'window.mayClose': nothing,
} as const satisfies Record<keyof HostCalls, TSchema>

type Described = { [Name in keyof HostCalls]: Static<(typeof hostArguments)[Name]> }
type Declared = { [Name in keyof HostCalls]: Parameters<HostCalls[Name]> }
/** Does not compile where a schema lets through what the contract does not take. */
export type SchemasFitTheContract = Described extends Declared ? true : never
true satisfies SchemasFitTheContract
