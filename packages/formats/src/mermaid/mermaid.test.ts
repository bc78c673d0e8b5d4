import { recordsOf } from '@c360/model'
import { aDiagram, aModel, anAttribute, anEntity, aPlacement, aRelationship, arbitraryModel } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mermaid as exporter } from '../exporters/mermaid.ts'
import { readExampleModels } from '../testing/example-models.ts'

// Mermaid itself reads what is written; it is loaded once, which takes seconds.
const { default: mermaid } = await import('mermaid')
// Kinds of diagrams are made known when the first one is read.
await mermaid.parse('erDiagram')

async function read(text: string) {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text)
  const db = diagram.db as unknown as {
    getEntities(): Map<string, { alias: string; attributes: { name: string; keys: string[] }[] }>
    getRelationships(): { entityA: string; entityB: string; roleA: string; relSpec: { cardA: string; cardB: string } }[]
  }
  return { entities: [...db.getEntities().values()], relationships: db.getRelationships() }
}

const ends = [0, 1].flatMap((min) => [1, 'many'].map((max) => ({ min: min as 0 | 1, max: max as 1 | 'many' })))
const words = { '0 1': 'ZERO_OR_ONE', '0 many': 'ZERO_OR_MORE', '1 1': 'ONLY_ONE', '1 many': 'ONE_OR_MORE' } as const

describe('cardinalities', () => {
  const pairs = ends.flatMap((parent) => ends.map((child) => ({ parent, child })))

  test.each(pairs)('$parent to $child', async ({ parent, child }) => {
    const model = aModel(
      anEntity({ id: 'p', name: 'a' }),
      anEntity({ id: 'c', name: 'b' }),
      aRelationship({
        parentEntity: 'p',
        childEntity: 'c',
        parentMin: parent.min,
        parentMax: parent.max,
        childMin: child.min,
        childMax: child.max,
        verbPhrase: 'has',
      }),
    )
    const { relationships } = await read(exporter.export(model, exporter.options.parse({})).files[0]?.text ?? '')
    const [relationship] = relationships
    expect(relationship?.roleA).toBe('has')
    // In Mermaid's model, A is how many of the right entity one of the left has, and B the other way.
    expect(relationship?.relSpec.cardA).toBe(words[`${child.min} ${child.max}`])
    expect(relationship?.relSpec.cardB).toBe(words[`${parent.min} ${parent.max}`])
  })
})

test('keys, one diagram, and what Mermaid cannot say', async () => {
  const model = aModel(
    anEntity({ id: 'p', name: 'say "hi" %% [x]' }),
    anEntity({ id: 's', name: 'sub', supertype: 'p' }),
    anEntity({ id: 'other', name: 'other' }),
    anAttribute({ id: 'o', parent: 'p', name: 'an object', type: { kind: 'array', items: { kind: 'object' } } }),
    anAttribute({ id: 'i', parent: 'o', name: 'inner' }),
    aDiagram({ id: 'd', name: 'Two' }),
    aPlacement({ diagram: 'd', entity: 'p' }),
    aPlacement({ diagram: 'd', entity: 's' }),
  )
  const { files, findings } = exporter.export(model, exporter.options.parse({ diagram: 'd' }))
  expect(files.map(({ path }) => path)).toEqual(['two.mmd'])
  const { entities, relationships } = await read(files[0]?.text ?? '')
  expect(entities.map(({ alias }) => alias)).toEqual(['say ”hi” ٪٪ [x]', 'sub'])
  expect(relationships.map(({ roleA }) => roleA)).toEqual(['is a'])
  expect(findings.map(({ code }) => code).sort()).toEqual([
    'mermaid/attribute-name',
    'mermaid/nested',
    'mermaid/supertype',
  ])
})

test('Mermaid reads every example with all its attributes', async () => {
  for (const { model } of await readExampleModels()) {
    const { entities } = await read(
      exporter.export(model, exporter.options.parse({ descriptions: true })).files[0]?.text ?? '',
    )
    expect(entities).toHaveLength(recordsOf(model, 'entity').length)
    const drawn = entities.reduce((sum, { attributes }) => sum + attributes.length, 0)
    const own = recordsOf(model, 'attribute').filter(({ parent }) =>
      recordsOf(model, 'entity').some(({ id }) => id === parent),
    )
    expect(drawn).toBe(own.length)
  }
})

test('Mermaid reads any model', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel, async (model) => {
      const { entities } = await read(
        exporter.export(model, exporter.options.parse({ descriptions: true })).files[0]?.text ?? '',
      )
      expect(entities).toHaveLength(recordsOf(model, 'entity').length)
    }),
    { numRuns: 100 },
  )
})
