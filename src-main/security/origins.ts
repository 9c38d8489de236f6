import { APP_ORIGIN } from '#shared/host/channels.ts'

/** Whether an address is one of our own pages. (Node knows no origin of a scheme of one's own.) */
export function isOwnAddress(address: string): boolean {
  const parsed = URL.parse(address)
  return parsed !== null && `${parsed.protocol}//${parsed.host}` === APP_ORIGIN && parsed.username === ''
}
