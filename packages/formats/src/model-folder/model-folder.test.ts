import { allRecords, fromRecords, type Model, type ModelRecord, recordKinds, toCanonicalJson } from '@c360/model'
import { aModel, anAttribute, anEntity, aRelationship, arbitraryModel, modelProperties } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelFolder } from '../exporters/model-folder.ts'
import type { Imported, ImportFile } from '../importers/importer.ts'
import { modelFolderImporter } from '../importers/model-folder.ts'
import { fileNamesOf } from './file-names.ts'
import { foldersOfModel, listsOfModel } from './layout.ts'
import { kindsIn } from './write-record.ts'

const context = {
  createId: (): never => {
    throw new Error('ids follow from what is written')
  },
}

async function importFolder(files: readonly ImportFile[]) {
  return modelFolderImporter.import(files, {}, context)
}

async function read(files: readonly ImportFile[]): Promise<Imported> {
  const imported = await importFolder(files)
  if (!imported.ok) throw new Error(imported.error.message)
  return imported.value
}

function modelOf(records: readonly ModelRecord[]): Model {
  const built = fromRecords(records)
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

const properties: ImportFile = { path: 'model.yaml', text: 'format: c360-model\nname: Shop\n' }

function findingsOf(imported: Imported): readonly string[] {
  return imported.report.flatMap(({ findings }) => findings.map(({ code, file, line }) => `${code} ${file}:${line}`))
}

describe('model as code', () => {
  test('every kind has one place', () => {
    const kinds = kindsIn([...Object.values(foldersOfModel), ...Object.values(listsOfModel).flat()])
    expect([...kinds, 'model'].sort()).toEqual(Object.keys(recordKinds).sort())
  })

  test('the import of an export is the identical model', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryModel, async (model) => {
        const { files } = modelFolder.export(model, {})
        const imported = await read(files)
        expect(findingsOf(imported)).toEqual([])
        expect(toCanonicalJson(modelOf(imported.records))).toBe(toCanonicalJson(model))
        expect(modelFolder.export(modelOf(imported.records), {}).files).toEqual(files)
      }),
      { numRuns: 200 },
    )
  })

  test('a change of one attribute is a change of one line', () => {
    const records = (type: 'date' | 'uuid') => [
      anEntity({ id: 'ent_a', name: 'person' }),
      anAttribute({ id: 'att_a', parent: 'ent_a', name: 'email', order: 'a0' }),
      anAttribute({ id: 'att_b', parent: 'ent_a', name: 'other', order: 'a1', type: { kind: type } }),
    ]
    const [before, after] = (['date', 'uuid'] as const).map((type) => modelFolder.export(aModel(...records(type)), {}))
    const text = after?.files.find(({ path }) => path === 'entities/person.yaml')?.text
    expect(text).toBe(
      'id: ent_a\nname: person\nattributes:\n  - id: att_a\n    name: email\n    type: string\n  - id: att_b\n    name: other\n    type: uuid\n',
    )
    const changed = (before?.files ?? []).filter((file, index) => file.text !== after?.files[index]?.text)
    expect(changed.map(({ path }) => path)).toEqual(['entities/person.yaml'])
  })

  test('files are told apart whatever the case, and are no device of Windows', () => {
    const names = fileNamesOf(
      [
        { id: 'ent_000001', name: 'Order' },
        { id: 'ent_000002', name: 'order' },
        { id: 'x_abcdef', name: '顧客' },
        { id: 'y_ABCDEF', name: '' },
        { id: 'ent_con', name: 'CON' },
      ],
      'entity',
    )
    expect([...names.values()]).toEqual([
      'order-000001',
      'order-000002',
      'entity-abcdef',
      'entity-abcdef-2',
      'con-nt-con',
    ])
  })
})

describe('a folder written by hand', () => {
  const entity = (text: string): ImportFile => ({ path: 'entities/person.yaml', text })

  test('ids follow from where a record stands, and references may be names', async () => {
    const files = [
      properties,
      entity(
        'name: person\nsubjectArea: Core\nattributes:\n  - name: email\n    type: varchar(80)\nkeys:\n  - primary: true\n    attributes: [person.email]\n',
      ),
      { path: 'subject-areas.yaml', text: 'subjectAreas: [{ name: Core }]' },
    ]
    const first = await read(files)
    expect(findingsOf(first)).toEqual([])
    expect(await read(files.toReversed())).toEqual(first)
    const model = modelOf(first.records)
    const byKind = Object.fromEntries([...allRecords(model)].map((record) => [record.kind, record]))
    expect(byKind['entity']).toMatchObject({ subjectArea: byKind['subject-area']?.id })
    expect(byKind['attribute']).toMatchObject({ type: { kind: 'string', maxLength: 80 }, parent: byKind['entity']?.id })
    expect(byKind['key']).toMatchObject({ attributes: [byKind['attribute']?.id] })
  })

  test('a folder around it does no harm, and what is no part of it is skipped', async () => {
    const inner = modelFolder.export(aModel(modelProperties(), anEntity({ id: 'ent_a' })), {}).files
    const files = [
      ...inner.map(({ path, text }) => ({ path: `shop/model/${path}`, text })),
      { path: 'shop/README.md', text: '#' },
    ]
    const imported = await read(files)
    expect(imported.records.map(({ id }) => id).sort()).toEqual(['ent_a', 'model'])
    expect(imported.report.map(({ file, outcome }) => `${file} ${outcome}`)).toContain('shop/README.md skipped')
  })

  test.each([
    ['an unknown field', 'name: person\ncolour: red\n', 'model-folder/unknown-field entities/person.yaml:2'],
    ['a field of the wrong form', 'name: person\nlayer: attic\n', 'model-folder/bad-field entities/person.yaml:2'],
    ['a missing field', 'label: Person\n', 'model-folder/bad-record entities/person.yaml:1'],
    ['a bad id', 'id: a b\nname: person\n', 'model-folder/bad-id entities/person.yaml:1'],
    ['an id used twice', 'id: model\nname: x\n', 'model-folder/duplicate-id model.yaml:1'],
    [
      'a reference to nothing',
      'name: person\nsupertype: nobody\n',
      'model-folder/dangling-reference entities/person.yaml:1',
    ],
    ['something that is no list', 'name: person\nattributes: 7\n', 'model-folder/no-list entities/person.yaml:2'],
    [
      'an item that is no record',
      'name: person\nattributes:\n  - email\n',
      'model-folder/no-record entities/person.yaml:3',
    ],
    ['malformed YAML', 'name: person\nlabel: }\n', 'yaml/syntax entities/person.yaml:2'],
    ['a name given twice', 'name: person\nlabel: a\nname: b\n', 'yaml/twice entities/person.yaml:3'],
    ['aliases', 'name: &a person\nlabel: *a\n', 'yaml/alias entities/person.yaml:1'],
    ['a tag', 'name: !!js/function x\n', 'yaml/syntax entities/person.yaml:1'],
    ['two documents', 'name: person\n---\nname: b\n', 'yaml/several entities/person.yaml:2'],
    ['deep nesting', `tags:\n  ${'['.repeat(100_000)}`, 'yaml/too-deep entities/person.yaml:2'],
  ])('%s is told with its line', async (_, text, finding) => {
    expect(findingsOf(await read([properties, entity(text)]))).toContain(finding)
  })

  test('a bomb of aliases and 50 MB are refused at once', async () => {
    const bomb = `a: &a [x, x]\n${'bcdefghijk'
      .split('')
      .map((key, index) => `${key}: &${key} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]\n`)
      .join('')}`
    expect(findingsOf(await read([properties, entity(bomb)]))[0]).toBe('yaml/alias entities/person.yaml:1')
    expect(findingsOf(await read([properties, entity(`name: ${'x'.repeat(50_000_000)}`)]))).toEqual([
      'yaml/too-large entities/person.yaml:1',
    ])
  })

  test('a newer folder and one that is no model are refused', async () => {
    const newer = await importFolder([{ path: 'model.yaml', text: 'format: c360-model\nschemaVersion: 99\n' }])
    expect(newer).toMatchObject({ ok: false, error: { code: 'file/newer', line: 2 } })
    const other = await importFolder([{ path: 'a/docker-compose.txt', text: 'x' }])
    expect(other.ok).toBe(false)
  })

  test('whatever the texts are, it answers, and what it answers fits together', { timeout: 120_000 }, async () => {
    const { files } = modelFolder.export(
      aModel(
        anEntity({ id: 'ent_a', name: 'person' }),
        anAttribute({ id: 'att_a', parent: 'ent_a', name: 'email', type: { kind: 'object' } }),
        anAttribute({ id: 'att_b', parent: 'att_a', name: 'inner' }),
        aRelationship({
          parentEntity: 'ent_a',
          childEntity: 'ent_a',
          attributePairs: [{ parent: 'att_a', child: 'att_b' }],
        }),
      ),
      {},
    )
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 12 }),
      text: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('\n', 'ent_a', '- ', ': ')),
    })
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 4 }), async (which, edits) => {
        const index = which % files.length
        const text = edits.reduce((text, { at, length, text: put }) => {
          const start = at % (text.length + 1)
          return text.slice(0, start) + put + text.slice(start + length)
        }, files[index]?.text ?? '')
        const imported = await importFolder(
          files.map((file, position) => (position === index ? { ...file, text } : file)),
        )
        if (imported.ok) expect(fromRecords(imported.value.records).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
