/**
 * The content security policy of the app's page: one text for Electron's own protocol and for the static server
 * that serves the app to a browser. Nothing inline runs; styles that libraries add at run time carry the load's
 * nonce.
 */

/** Stands in index.html where the load's nonce goes. */
const PLACEHOLDER = '__NONCE__'

/** What a nonce may look like: base64 or hex, so that it can neither end the policy nor the attribute. */
const NONCE = /^[A-Za-z0-9+/=_-]{16,}$/

/**
 * The policy for one load of the page.
 * @param nonce random for each load, at least 16 characters of base64 or hex; anything else is a bug and throws
 */
export function contentSecurityPolicy(nonce: string): string {
  if (!NONCE.test(nonce)) throw new Error('A nonce is at least 16 characters of base64 or hex.')
  return [
    `default-src 'self'`,
    // SQLite and pdf.js compile WebAssembly; no other code comes into being at run time.
    `script-src 'self' 'wasm-unsafe-eval'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self'`,
    `worker-src 'self'`,
    // The endpoint's address is the company's own; plain HTTP only to this machine.
    `connect-src 'self' https: http://127.0.0.1:* http://localhost:*`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/**
 * The page with the load's nonce in it, for the app to hand on to the libraries that add styles.
 * @param html index.html as it was built
 */
export function withNonce(html: string, nonce: string): string {
  if (!NONCE.test(nonce)) throw new Error('A nonce is at least 16 characters of base64 or hex.')
  return html.replaceAll(PLACEHOLDER, nonce)
}
