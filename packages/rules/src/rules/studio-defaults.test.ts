import {
  Archetype,
  addEntity,
  connectEntities,
  createModel,
  DialectId,
  emptyModel,
  type Finding,
  type IntentContext,
  type Model,
  recordsOf,
  toAdd,
} from '@c360/model'
import { aTarget, edit } from '@c360/model/testing'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../engine/checker.ts'

/** What only the person who draws can know; the studio has no default for it. */
const questions = new Set(['structure/missing-grain', 'structure/unrelated-entity', 'convention/vague-word'])

function newContext(): IntentContext {
  let count = 0
  return {
    createId: (kind) => {
      count += 1
      return `${kind}_${count}`
    },
  }
}

function drawn(archetypes: readonly Archetype[], context: IntentContext): Model {
  const begun = edit(emptyModel, createModel(emptyModel, { name: 'Shop' }, context)).model
  const [diagram] = recordsOf(begun, 'diagram')
  const targets = DialectId.options.map((dialect) => toAdd(aTarget({ name: `On ${dialect}`, dialect })))
  const aimed = edit(begun, { name: 'import', operations: targets }).model
  return archetypes.reduce<Model>(
    (model, archetype) => edit(model, addEntity(model, { archetype, diagram: diagram?.id ?? '' }, context)).model,
    aimed,
  )
}

function complaintsAbout(model: Model): readonly Finding[] {
  return checkModel(model, { today: '2026-01-01' }).filter(({ code }) => !questions.has(code))
}

describe('what the studio draws by itself', () => {
  test.each(Archetype.options)('has no flaw of its own: %s', (archetype) => {
    expect(complaintsAbout(drawn([archetype], newContext()))).toEqual([])
  })

  test('has none beside other entities, nor related to them', () => {
    const context = newContext()
    const model = drawn(Archetype.options, context)
    expect(complaintsAbout(model)).toEqual([])
    const [root, ...others] = recordsOf(model, 'entity').filter(({ archetype }) => archetype !== 'event')
    const related = [root, ...others].reduce<Model>((before, child) => {
      const input = { parent: root?.id ?? '', child: child?.id ?? '' }
      return edit(before, connectEntities(before, input, context)).model
    }, model)
    expect(complaintsAbout(related)).toEqual([])
  })
})
