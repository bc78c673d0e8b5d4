import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRecords } from '../model/from-records.ts'
import { allRecords } from '../model/read.ts'
import { arbitraryModel } from '../testing/arbitraries.ts'
import { aModel, anAttribute, anEntity } from '../testing/builders.ts'
import { generateModel } from '../testing/generate-model.ts'
import { fromCanonicalJson, toCanonicalJson } from './canonical-json.ts'

const person = anEntity({ name: 'person' })

function file(records: unknown, head: object = { format: 'c360-model', schemaVersion: 1 }): string {
  return JSON.stringify({ ...head, records })
}

function refusal(text: string) {
  const result = fromCanonicalJson(text)
  return result.ok ? undefined : result.error
}

describe('writing', { timeout: 60_000 }, () => {
  test('M40 equal models are equal text, whatever order they were built in', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const backwards = fromRecords([...allRecords(model)].reverse())
        expect(backwards.ok && toCanonicalJson(backwards.value)).toBe(toCanonicalJson(model))
      }),
    )
  })

  test('M40 each record stands on its line, keys in declared order, those of custom properties sorted', () => {
    const customProperties = { b: { d: 1, c: [2] }, a: null }
    const email = anAttribute({ parent: person.id, customProperties })
    expect(toCanonicalJson(aModel({ ...person, label: 'Person' }, email))).toBe(
      [
        '{',
        '  "format": "c360-model",',
        '  "schemaVersion": 1,',
        '  "records": [',
        '    {"id":"att_ent_person_email","kind":"attribute","parent":"ent_person","name":"email","type":{"kind":"string"},"required":false,"order":"a0","lifecycle":"draft","customProperties":{"a":null,"b":{"c":[2],"d":1}}},',
        '    {"id":"ent_person","kind":"entity","name":"person","label":"Person","archetype":"other","layer":"core","history":"overwrite","lifecycle":"draft"},',
        '    {"id":"model","kind":"model","name":"Test model"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  })
})

describe('reading', { timeout: 60_000 }, () => {
  test('M41 a model reads back as it was', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const read = fromCanonicalJson(toCanonicalJson(model))
        expect(read.ok && [...allRecords(read.value)]).toEqual([...allRecords(model)])
      }),
    )
    const large = generateModel({ entities: 200 })
    const read = fromCanonicalJson(toCanonicalJson(large))
    expect(read.ok && [...allRecords(read.value)]).toEqual([...allRecords(large)])
  })

  test('M41 a byte order mark and an empty model are fine', () => {
    expect(fromCanonicalJson(`\uFEFF${file([])}`).ok).toBe(true)
  })

  test.each([
    ['nothing', '', 'file/not-json'],
    ['half a file', file([person]).slice(0, 40), 'file/not-json'],
    ['a list', '[]', 'file/not-a-model'],
    ['null', 'null', 'file/not-a-model'],
    ['another format', '{"format":"x"}', 'file/not-a-model'],
    ['no version', '{"format":"c360-model","records":[]}', 'file/not-a-model'],
    ['a version in words', '{"format":"c360-model","schemaVersion":"1","records":[]}', 'file/not-a-model'],
    ['no records', '{"format":"c360-model","schemaVersion":1}', 'file/not-a-model'],
    ['one member too many', file([], { format: 'c360-model', schemaVersion: 1, extra: 1 }), 'file/not-a-model'],
    ['a newer version', file([], { format: 'c360-model', schemaVersion: 2 }), 'file/newer'],
    ['a record that is no object', file([1]), 'file/bad-record'],
    ['an unknown kind', file([{ id: 'a', kind: 'table' }]), 'file/bad-record'],
    ['an id twice', file([person, person]), 'file/bad-record'],
    ['a dangling reference', file([anAttribute({ parent: 'ent_gone' })]), 'file/dangling-reference'],
    [
      'a reference to the wrong kind',
      file([person, { ...person, id: 'x', subjectArea: person.id }]),
      'file/dangling-reference',
    ],
    ['deep nesting', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'file/not-a-model'],
    [
      'a deep record',
      file('R').replace('"R"', `[{"id":"a","kind":"entity","name":${'['.repeat(500_000)}${']'.repeat(500_000)}}]`),
      'file/bad-record',
    ],
    ['a prototype', '{"__proto__":{"format":"c360-model"}}', 'file/not-a-model'],
  ])('M42 %s is refused by code', (_, text, code) => {
    expect(refusal(text)?.code).toBe(code)
  })

  test('M42 a refusal says which record', () => {
    const error = refusal(file([person, { ...anAttribute({ parent: person.id }), name: 'x'.repeat(10_000) }]))
    expect(error?.message).toMatch(/^Record 2 of 2 \(att_ent_person_email\): The name of the attribute/)
    expect(error?.cause?.code).toBe('model/invalid-record')
  })
})
