import { toCanonicalJson } from '@c360/model'
import { aModel, anEntity, arbitraryModel } from '@c360/model/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelJson } from '../exporters/model-json.ts'
import { modelJsonImporter } from './model-json.ts'

const context = { createId: () => 'unused' }
const read = (text: string) => modelJsonImporter.import([{ path: 'shop.json', text }], {}, context)
const text = toCanonicalJson(aModel(anEntity({ id: 'ent_a' }), anEntity({ id: 'ent_b', name: 'b' })))

test('the import of an export is every record', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel, async (model) => {
      const imported = await read(modelJson.export(model, {}).files[0]?.text ?? '')
      if (!imported.ok) throw new Error(imported.error.message)
      expect(toCanonicalJson(aModel(...imported.value.records))).toBe(toCanonicalJson(model))
      expect(imported.value.report[0]?.outcome).toBe('read')
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['broken JSON', text.replace('"id":"ent_b"', '"id":}'), 'file/not-json', 6],
  ['a record that does not fit', text.replace('"name":"b"', '"name":7'), 'file/bad-record', 6],
  ['a reference to nothing', text.replace('"name":"b"', '"name":"b","supertype":"gone"'), 'file/dangling-reference', 6],
  ['an id used twice', text.replace('"id":"ent_b"', '"id":"ent_a"'), 'file/bad-record', 5],
  ['a newer file', text.replace('"schemaVersion": 1', '"schemaVersion": 99'), 'file/newer', 1],
  ['no model', '[]', 'file/not-a-model', 1],
  ['nothing', '', 'file/not-json', 1],
  ['deep nesting', '['.repeat(1_000_000), 'file/not-json', 1],
  ['50 MB of something else', `{"a":"${'x'.repeat(50_000_000)}"}`, 'file/not-a-model', 1],
])('%s is refused with its code and line', async (_, broken, code, line) => {
  expect(await read(broken)).toMatchObject({ ok: false, error: { code, line, file: 'shop.json' } })
})

test('it reads one file', async () => {
  const files = [
    { path: 'a.json', text },
    { path: 'b.json', text },
  ]
  expect(await modelJsonImporter.import(files, {}, context)).toMatchObject({
    ok: false,
    error: { code: 'import/one-file' },
  })
})
