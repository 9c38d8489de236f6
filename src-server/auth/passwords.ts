/** Passwords are kept as argon2id, with Node's own implementation and OWASP's parameters (19 MiB, two passes). */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

const parameters = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

function derive(
  password: string,
  nonce: Buffer,
  { memory, passes, parallelism, tagLength }: typeof parameters,
) {
  return new Promise<Buffer>((resolve, reject) => {
    const message = Buffer.from(password.normalize('NFC'))
    argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

/** The PHC string of a new hash: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(password, nonce, parameters)
  const { memory, passes, parallelism } = parameters
  const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Whether the password is the one that was hashed. A hash that cannot be read fits no password. */
export async function passwordFits(password: string, hash: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash)
  if (!parts) return false
  const [, memory, passes, parallelism, nonce = '', expected = ''] = parts
  const wanted = Buffer.from(expected, 'base64')
  const tag = await derive(password, Buffer.from(nonce, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: wanted.length,
  })
  return timingSafeEqual(tag, wanted)
}

/** A password to be printed once: 20 letters and digits that are not mistaken for each other, 99 bits. */
export function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  let password = ''
  while (password.length < 20) {
    for (const byte of randomBytes(32)) {
      // Bytes beyond the last whole multiple would make some letters likelier.
      if (byte < 248 && password.length < 20) password += letters[byte % letters.length]
    }
  }
  return password.replace(/(.{5})(?=.)/g, '$1-')
}

/** The e-mail address as it is looked up. */
export const emailKey = (email: string): string => email.normalize('NFC').trim().toLowerCase()
