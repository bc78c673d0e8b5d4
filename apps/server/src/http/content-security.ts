import { randomBytes } from 'node:crypto'
import type { FastifyHelmetOptions } from '@fastify/helmet'

const directives = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
}

/** Headers of every answer: only our own scripts, styles, fonts and connections; framed by nobody. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives },
  // The studio is served over plain HTTP on this machine itself.
  strictTransportSecurity: false,
}

/** The policy of one sending of the page: as everywhere, and style sheets that carry the nonce. Scripts get none. */
export function createPagePolicy(): { readonly nonce: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64')
  const policy = Object.entries(directives).map(([name, sources]) =>
    [name, ...sources, ...(name === 'style-src' ? [`'nonce-${nonce}'`] : [])].join(' '),
  )
  return { nonce, policy: policy.join(';') }
}
