import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findExporter } from '@c360/formats'
import { toCanonicalJson } from '@c360/model'
import { aModel, anEntity, modelProperties } from '@c360/model/builders'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'
import { openExamples } from './example-models.ts'

const fromJson = aModel(modelProperties({ name: 'From JSON' }), anEntity())
const fromFiles = aModel(modelProperties({ name: 'From files' }), anEntity(), anEntity({ name: 'order' }))

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await makeTemporaryFolder()
  write('one/model.json', toCanonicalJson(fromJson))
  write('empty/README.md', '# Nothing yet')
})
afterEach(() => folder.remove())

function write(path: string, text: string): void {
  const target = join(folder.path, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

describe('the examples', () => {
  it('are the folders that hold a model', async () => {
    const examples = openExamples(folder.path)
    expect(await examples.list()).toEqual([{ id: 'one', name: 'From JSON', description: '', entityCount: 1 }])
    expect(await examples.read('one')).toEqual(fromJson)
    for (const id of ['empty', 'none', '..', '../one', '']) expect(await examples.read(id)).toBeUndefined()
  })

  it('are read once, and again when a file has changed', async () => {
    const examples = openExamples(folder.path)
    const [first, second] = await Promise.all([examples.read('one'), examples.read('one')])
    expect(second).toBe(first)
    expect(await examples.read('one')).toBe(first)
    write('one/model.json', toCanonicalJson(fromFiles))
    expect(await examples.read('one')).toEqual(fromFiles)
    write('one/model.json', '{')
    await expect(examples.read('one')).rejects.toThrow(/is broken/)
    write('one/model.json', toCanonicalJson(fromJson))
    expect(await examples.read('one')).toEqual(fromJson)
  })

  it('that are broken say where', async () => {
    write('broken/model.json', '{')
    await expect(openExamples(folder.path).read('broken')).rejects.toThrow(/The example in .*broken is broken/)
  })
})

describe('an example in files', () => {
  it('is read from them, whatever else its folder holds', async () => {
    const exporter = findExporter('model-folder')
    const exported = exporter?.export(fromFiles, exporter.options.parse({}))
    for (const { path, text } of exported?.files ?? []) write(`one/model/${path}`, text)
    const examples = openExamples(folder.path)
    expect(await examples.list()).toMatchObject([{ id: 'one', name: 'From files', entityCount: 2 }])
    expect(toCanonicalJson((await examples.read('one')) ?? fromJson)).toBe(toCanonicalJson(fromFiles))
    write('one/model/entities/order.yaml', 'name: [')
    await expect(examples.read('one')).rejects.toThrow(/order\.yaml is broken/)
  })
})
