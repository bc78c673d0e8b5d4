import { aDiagram, aKey, aModel, anAttribute, anEntity } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { subjectOf } from './subject.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const email = anAttribute({ parent: person.id })
const key = aKey({ entity: person.id, attributes: [email.id] })
const diagram = aDiagram({ name: 'Main' })
const model = aModel(person, order, email, key, diagram)

describe('subjectOf', () => {
  it('is the model where nothing is left of the selection', () => {
    expect(subjectOf(model, [])).toEqual({ kind: 'model' })
    expect(subjectOf(model, ['ent_gone'])).toEqual({ kind: 'model' })
  })

  it('is the one record, and of a key its entity', () => {
    expect(subjectOf(model, [email.id])).toEqual({ kind: 'attribute', id: email.id })
    expect(subjectOf(model, [key.id])).toEqual({ kind: 'entity', id: person.id })
    expect(subjectOf(model, [key.id, person.id])).toEqual({ kind: 'entity', id: person.id })
  })

  it('is several of one kind together', () => {
    expect(subjectOf(model, [person.id, 'ent_gone', order.id])).toEqual({
      kind: 'several',
      of: 'entity',
      ids: [person.id, order.id],
    })
  })

  it('says what is selected where kinds are mixed', () => {
    expect(subjectOf(model, [person.id, email.id, order.id])).toEqual({
      kind: 'mixture',
      counts: [
        { kind: 'entity', count: 2 },
        { kind: 'attribute', count: 1 },
      ],
    })
  })
})
