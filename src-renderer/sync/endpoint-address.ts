/** The address of an endpoint as a person types it. */
import { failed, ok, type Result } from '#shared/fields/result.ts'

/** `roadbook.example.com` means HTTPS; plain HTTP goes only to this machine. */
export function endpointOf(typed: string): Result<string, { kind: 'not-https' } | { kind: 'not-roadbook' }> {
  const text = typed.trim()
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!address || address.hostname === '' || !/^https?:$/.test(address.protocol)) {
    return failed({ kind: 'not-roadbook' })
  }
  if (address.protocol === 'http:' && !isThisMachine(address.hostname)) return failed({ kind: 'not-https' })
  return ok(`${address.origin}${address.pathname.replace(/\/+$/, '')}`)
}

function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  )
}
