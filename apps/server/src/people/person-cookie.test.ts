import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createPersonCookie, personCookieName } from './person-cookie.ts'
import { createPersonMint } from './person-mint.ts'

const cookie = createPersonCookie(Buffer.alloc(32, 1))
const person = { ...createPersonMint(randomBytes)(), name: 'Zoë "Z" 🦊; =,' }
const header = cookie.seal(person).split(';')[0] ?? ''

describe('person cookie', () => {
  it('brings back the person that it sealed', () => {
    expect(cookie.open(`other=1; ${header}; more=2`)).toEqual(person)
  })

  it('is kept from scripts and from other sites', () => {
    expect(cookie.seal(person)).toMatch(/HttpOnly/)
    expect(cookie.seal(person)).toMatch(/SameSite=Lax/)
  })

  it('refuses another secret, another payload, and what is no cookie of ours', () => {
    const other = createPersonCookie(Buffer.alloc(32, 2)).seal(person).split(';')[0]
    const [name, value = ''] = header.split('=')
    const [payload = '', signature = ''] = value.split('.')
    const forged = Buffer.from(JSON.stringify({ ...person, id: 'per_other' })).toString('base64url')
    const wrong = [
      other,
      `${name}=${forged}.${signature}`,
      `${name}=${payload}.`,
      `${name}=${payload}`,
      `${name}=.`,
      `${name}=%`,
    ]
    for (const each of wrong) expect(cookie.open(each), each).toBeUndefined()
    expect(cookie.open(`${personCookieName}=`)).toBeUndefined()
    expect(cookie.open(undefined)).toBeUndefined()
  })
})
