import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Person } from './person.ts'
import { createPersonMint } from './person-mint.ts'

// The third start lets the byte run over the end of each list.
const starts = [
  randomBytes,
  (count: number) => new Uint8Array(count),
  (count: number) => new Uint8Array(count).fill(255),
]

describe('new people', () => {
  it.each(starts)('who come one after the other differ in both words and in colour (start %#)', (bytes) => {
    const mint = createPersonMint(bytes)
    const people = Array.from({ length: 600 }, () => mint())
    for (const [index, person] of people.slice(1).entries()) {
      const before = people[index]
      const words = before?.name.split(' ') ?? []
      expect(person.colour).not.toBe(before?.colour)
      expect(person.name.split(' ').map((word, place) => word === words[place])).toEqual([false, false])
    }
  })

  it('are persons, and 256 in a row have names of their own', () => {
    const mint = createPersonMint(randomBytes)
    const people = Array.from({ length: 256 }, () => mint())
    for (const person of people) expect(Person.parse(person)).toEqual(person)
    expect(new Set(people.map(({ name }) => name)).size).toBe(256)
    expect(new Set(people.map(({ id }) => id)).size).toBe(256)
  })

  it('start somewhere else after each start of the server', () => {
    const first = Array.from({ length: 50 }, () => createPersonMint(randomBytes)().name)
    expect(new Set(first).size).toBeGreaterThan(1)
  })
})
