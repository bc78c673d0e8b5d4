import { findImporter, planImport } from '@c360/formats'
import { createId, emptyModel, type IntentContext, type Model } from '@c360/model'
import { aDiagram, aModel, anAttribute, anEntity, aPlacement } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { isSamePreview, previewOf } from './import-preview.ts'

const context: IntentContext = { createId: (kind) => createId(kind, crypto.getRandomValues(new Uint8Array(10))) }
const { matching } = findImporter('model-json') ?? expect.unreachable()
const film = anEntity({ name: 'film' })
const title = anAttribute({ parent: film.id, name: 'title' })
const copy = anEntity({ name: 'copy' })
const diagram = aDiagram({ name: 'Overview' })
const card = aPlacement({ diagram: diagram.id, entity: film.id })

async function preview(model: Model, records: Parameters<typeof planImport>[1]['records']) {
  const plan = await planImport(model, { records, matching }, context)
  const told = previewOf(model, { plan, report: [] })
  return told.ok ? told.value : expect.unreachable(told.error.message)
}

describe('the preview of an import', () => {
  it('counts what is added, changed and as it is; cards only as a number', async () => {
    const model = aModel(film, copy, diagram)
    const told = await preview(model, [film, { ...title, description: 'As on the box' }, copy, diagram, card])
    expect(told.addedEntities).toEqual([])
    expect(told.changedEntityCount).toBe(1)
    expect(told.unchangedEntities).toEqual(['copy'])
    expect(told.placedCount).toBe(1)
    expect(told.groups.map(({ name }) => name)).toEqual(['film'])
  })

  it('is told from what is added to an empty model', async () => {
    const told = await preview(emptyModel, [film, title])
    expect(told.addedEntities).toEqual([film.id])
    expect(told.groups[0]?.items.filter(({ isPart }) => isPart)).toHaveLength(1)
  })

  it('is the same where only ids differ, and another where something else would be done', async () => {
    const other = anEntity({ name: 'film' })
    const first = await preview(emptyModel, [film, title])
    expect(
      isSamePreview(first, await preview(emptyModel, [other, anAttribute({ parent: other.id, name: 'title' })])),
    ).toBe(true)
    expect(isSamePreview(first, await preview(emptyModel, [film]))).toBe(false)
  })
})
