import { apply, getRecord } from '@c360/model'
import { aKey, aModel, anAttribute, anEntity } from '@c360/model/testing'
import { describe, expect, test } from 'vitest'
import { draftAttributeId, draftOperations } from './draft-operations.ts'
import type { CheckedDraft } from './findings-messages.ts'

const person = anEntity({ name: 'person' })
const personId = anAttribute({ parent: person.id, name: 'person_id', required: true })
const key = aKey({ entity: person.id, attributes: [personId.id], keyType: 'surrogate' })
const model = aModel(person, personId, key)

function after(draft: Pick<CheckedDraft, 'recordId' | 'field' | 'text'>, isInPlace = true) {
  const applied = apply(model, draftOperations(model, { ...draft, isInPlace }))
  if (!applied.ok) throw new Error(applied.error.message)
  return (id: string) => getRecord(applied.value.model, id)
}

describe('a draft', () => {
  test('renames an entity with what follows from its name', () => {
    const read = after({ recordId: person.id, field: 'name', text: 'customer' })
    expect(read(person.id)).toMatchObject({ name: 'customer' })
    expect(read(personId.id)).toMatchObject({ name: 'customer_id' })
  })

  test('of a name on the canvas may say a type, elsewhere it is all name', () => {
    const draft = { recordId: personId.id, field: 'name', text: 'joined date!' }
    expect(after(draft)(personId.id)).toMatchObject({ name: 'joined', type: { kind: 'date' }, required: true })
    expect(after(draft, false)(personId.id)).toMatchObject({ name: 'joined date!', type: { kind: 'string' } })
  })

  test('of a type changes it once the text is one', () => {
    expect(after({ recordId: personId.id, field: 'type', text: 'uuid?' })(personId.id)).toMatchObject({
      type: { kind: 'uuid' },
      required: false,
    })
    expect(draftOperations(model, { recordId: personId.id, field: 'type', text: 'uui', isInPlace: true })).toEqual([])
  })

  test('of a new attribute stands under an id of its own', () => {
    const read = after({ recordId: person.id, field: 'new-attribute', text: 'email string' })
    expect(read(draftAttributeId)).toMatchObject({ parent: person.id, name: 'email', type: { kind: 'string' } })
  })

  test('of any other field is that field', () => {
    expect(after({ recordId: person.id, field: 'grain', text: 'one person' })(person.id)).toMatchObject({
      grain: 'one person',
    })
  })

  test('of nothing, or of a record that is gone, does nothing', () => {
    for (const [recordId, text] of [
      [person.id, '  '],
      ['ent_gone', 'order'],
    ] as const) {
      expect(draftOperations(model, { recordId, field: 'name', text, isInPlace: true })).toEqual([])
    }
  })
})
