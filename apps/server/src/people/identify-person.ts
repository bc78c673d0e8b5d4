import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../services.ts'
import type { Person } from './person.ts'
import type { PersonCookie } from './person-cookie.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; missing where the browser has no valid cookie and the request is no GET. */
    person: Person | undefined
  }
}

/**
 * Reads from the cookie who asks. A browser without one becomes a new person on its first GET, which is the page;
 * anything else must bring a cookie, so that a blind POST makes nobody.
 */
export function identifyPerson(services: Services, request: FastifyRequest, reply: FastifyReply): void {
  request.person = services.people.open(request.headers.cookie)
  if (request.person !== undefined || request.method !== 'GET' || request.url === '/health') return
  rememberPerson(services.people, request, reply, services.mintPerson())
}

/** Answers with the cookie of this person. */
export function rememberPerson(
  cookie: PersonCookie,
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
): void {
  request.person = person
  reply.header('set-cookie', cookie.seal(person))
}
