import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { canBeSupertype, candidatesFor, referenceName } from './reference-candidates.ts'

const party = anEntity({ name: 'party' })
const person = anEntity({ name: 'person', supertype: party.id })
const employee = anEntity({ name: 'employee', supertype: person.id })
const address = anAttribute({ parent: person.id, name: 'address', type: { kind: 'object' } })
const city = anAttribute({ parent: address.id, name: 'city' })
const model = aModel(party, person, employee, address, city)

describe('canBeSupertype', () => {
  it('refuses the entity itself and everything below it', () => {
    const allowed = [party, person, employee].filter(({ id }) => canBeSupertype(model, party.id, id))
    expect(allowed).toEqual([])
    expect(canBeSupertype(model, employee.id, party.id)).toBe(true)
  })
})

describe('candidatesFor', () => {
  it('lists what starts with the text before what contains it', () => {
    const names = candidatesFor(model, 'entity', 'p', () => true).map(({ name }) => name)
    expect(names).toEqual(['party', 'person', 'employee'])
  })

  it('leaves out what may not be referred to', () => {
    const names = candidatesFor(model, 'entity', '', (id) => id !== party.id).map(({ name }) => name)
    expect(names).toEqual(['employee', 'person'])
  })
})

describe('referenceName', () => {
  it('names an attribute with everything that holds it', () => {
    expect(referenceName(model, city.id)).toBe('person.address.city')
  })
})
