import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { FastifyHelmetOptions } from '@fastify/helmet'

const nonceByResponse = new WeakMap<ServerResponse, string>()

/** The nonce that allows this one answer's page to insert style sheets; scripts get none. */
export function styleNonceOf(response: ServerResponse): string {
  const known = nonceByResponse.get(response)
  if (known !== undefined) return known
  const nonce = randomBytes(16).toString('base64')
  nonceByResponse.set(response, nonce)
  return nonce
}

/** Headers of every answer: only our own scripts, styles, fonts and connections; framed by nobody. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'", (_request, response) => `'nonce-${styleNonceOf(response as ServerResponse)}'`],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
    },
  },
  // The studio is served over plain HTTP on this machine itself.
  strictTransportSecurity: false,
}
