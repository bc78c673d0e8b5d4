import { describe, expect, it } from 'vitest'
import { findForeignRequest } from './request-guard.ts'

const port = 3600
const check = (headers: Record<string, string>, method = 'GET', localPort = port) =>
  findForeignRequest({ method, headers, localPort })

describe('request guard', () => {
  it.each(['localhost:3600', 'LOCALHOST:3600', '127.0.0.1:3600', '[::1]:3600'])('lets the own name %s pass', (host) => {
    expect(check({ host })).toBeUndefined()
  })

  it.each([
    'evil.example:3600',
    'evil.example',
    'localhost',
    'localhost:3601',
    'localhost.evil.example:3600',
    'localhostevil:3600',
    '127.0.0.1.nip.io:3600',
    '127.0.0.1:3600@evil.example',
    '0.0.0.0:3600',
    '',
  ])('refuses the name %j', (host) => {
    expect(check({ host })).toBe('request/foreign-host')
  })

  it('refuses a request without a name', () => {
    expect(check({})).toBe('request/foreign-host')
  })

  it('takes a name without a port on port 80 only', () => {
    expect(check({ host: 'localhost' }, 'GET', 80)).toBeUndefined()
  })

  it.each(['http://evil.example', 'null', 'http://localhost:5173', 'https://localhost:3600', 'http://127.0.0.1:3600'])(
    'refuses the origin %s on any method',
    (origin) => {
      for (const method of ['GET', 'POST']) {
        expect(check({ host: 'localhost:3600', origin }, method)).toBe('request/foreign-origin')
      }
    },
  )

  it('lets its own origin pass', () => {
    expect(check({ host: 'localhost:3600', origin: 'http://localhost:3600' }, 'POST')).toBeUndefined()
  })

  it('refuses writing from another site even without an origin, and lets links come in', () => {
    for (const site of ['cross-site', 'same-site']) {
      expect(check({ host: 'localhost:3600', 'sec-fetch-site': site }, 'POST')).toBe('request/foreign-origin')
      expect(check({ host: 'localhost:3600', 'sec-fetch-site': site }, 'GET')).toBeUndefined()
    }
  })
})
