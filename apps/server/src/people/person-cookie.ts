import { createHmac, timingSafeEqual } from 'node:crypto'
import { fastifyCookie } from '@fastify/cookie'
import { Person } from './person.ts'

/** Name of the cookie that says who sits at a browser. */
export const personCookieName = 'c360_person'

// Browsers keep no cookie longer than 400 days; it is written again whenever the person is renamed.
const maxAgeSeconds = 400 * 24 * 60 * 60

/** Seals persons into signed cookies and opens them again. */
export interface PersonCookie {
  /** The `Set-Cookie` header's value. */
  seal(person: Person): string
  /** The person of a `Cookie` header, or nothing where there is none or the signature is not ours. */
  open(cookieHeader: string | undefined): Person | undefined
}

// A push a keystroke brings the same header each time.
const rememberedCount = 1_000

/** Cookies signed with `secret` (HMAC-SHA256 over the encoded person). */
export function createPersonCookie(secret: Uint8Array): PersonCookie {
  const { seal, open } = createSealer(secret)
  const remembered = new Map<string, Person>()
  return {
    seal,
    open: (header) => {
      const known = header === undefined ? undefined : remembered.get(header)
      if (known !== undefined) return known
      const person = open(header)
      if (person === undefined || header === undefined) return undefined
      if (remembered.size >= rememberedCount) remembered.clear()
      remembered.set(header, person)
      return person
    },
  }
}

function createSealer(secret: Uint8Array): PersonCookie {
  const sign = (payload: string): Buffer => createHmac('sha256', secret).update(payload).digest()
  return {
    seal: (person) => {
      const payload = Buffer.from(JSON.stringify(person)).toString('base64url')
      return fastifyCookie.serialize(personCookieName, `${payload}.${sign(payload).toString('base64url')}`, {
        httpOnly: true,
        // Lax, not strict: a link from elsewhere must find the person, or it would be minted anew.
        sameSite: 'lax',
        path: '/',
        maxAge: maxAgeSeconds,
      })
    },
    open: (cookieHeader) => {
      const [payload, signature] = parseCookie(cookieHeader)?.split('.') ?? []
      if (payload === undefined || signature === undefined) return undefined
      const given = Buffer.from(signature, 'base64url')
      const expected = sign(payload)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      return Person.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data
    },
  }
}

function parseCookie(header: string | undefined): string | undefined {
  return header === undefined ? undefined : fastifyCookie.parse(header)[personCookieName]
}
