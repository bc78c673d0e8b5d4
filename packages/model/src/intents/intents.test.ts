import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { allRecords } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import { type Command, intentNames } from '../operations/command.ts'
import { Archetype } from '../records/entity.ts'
import { arbitraryModel, arbitraryName } from '../testing/arbitraries.ts'
import { anIntentContext } from '../testing/builders.ts'
import { addAttribute } from './add-attribute.ts'
import { addDiagram } from './add-diagram.ts'
import { addEntity } from './add-entity.ts'
import { addKey } from './add-key.ts'
import { addSubjectArea, assignSubjectArea } from './add-subject-area.ts'
import { pasteClipboard, toClipboard } from './clipboard.ts'
import { connectEntities } from './connect-entities.ts'
import { createModel } from './create-model.ts'
import { describeCommand } from './describe-command.ts'
import { duplicateEntities } from './duplicate-entities.ts'
import { editFields } from './edit-fields.ts'
import { importModel } from './import-model.ts'
import type { IntentContext } from './intent-context.ts'
import { moveAttribute } from './move-attribute.ts'
import { arrange, movePlacements } from './move-placements.ts'
import { placeEntities, takeOffDiagram } from './place-entities.ts'
import { removeRecords } from './remove-records.ts'
import { rename } from './rename.ts'
import { flipRelationship, makeManyToMany, makeOneToMany, setCardinality } from './set-cardinality.ts'
import { setPrimaryKey, togglePrimaryKey } from './set-primary-key.ts'
import { setSupertype } from './set-supertype.ts'

interface Picks {
  readonly ids: readonly string[]
  readonly name: string
  readonly archetype: Archetype
  readonly x: number
  readonly many: boolean
  readonly first: boolean
}

type Compose = (model: Model, picks: Picks, context: IntentContext) => Command

/** Every intent, given ids of any records of the model and some that it does not have. */
const intents: Readonly<Record<string, Compose>> = {
  addAttribute: (model, { ids: [parent = '', after], name, first }, context) =>
    addAttribute(model, { parent, name, after: first ? null : (after ?? null) }, context),
  addDiagram: (model, { ids, name, x }, context) =>
    addDiagram(model, { name, entities: ids.map((entity) => ({ entity, x, y: x })) }, context),
  addEntity: (model, { ids: [diagram = ''], name, archetype, x }, context) =>
    addEntity(model, { diagram, name, archetype, x, y: x }, context),
  addKey: (model, { ids: [entity = '', ...attributes], name }, context) =>
    addKey(model, { entity, attributes, name }, context),
  addSubjectArea: (model, { ids, name }, context) => addSubjectArea(model, { name, entities: ids }, context),
  arrange: (model, { ids, x }) => arrange(model, { moves: ids.map((placement) => ({ placement, x, y: x })) }),
  assignSubjectArea: (model, { ids: [subjectArea = '', ...entities] }) =>
    assignSubjectArea(model, { subjectArea, entities }),
  connectEntities: (model, { ids, name, many, first }, context) => {
    const [parent = '', child = '', parentAttribute = '', childAttribute = ''] = ids
    const cardinality = {
      parentMax: many ? ('many' as const) : (1 as const),
      childMax: first ? (1 as const) : ('many' as const),
    }
    return connectEntities(model, { parent, child, parentAttribute, childAttribute, role: name, cardinality }, context)
  },
  createModel: (model, { name }, context) => createModel(model, { name }, context),
  duplicateEntities: (model, { ids, x }, context) =>
    duplicateEntities(model, { diagram: ids[0] ?? '', entities: ids, dx: x, dy: x }, context),
  editFields: (model, { ids: [id = ''], name }) => editFields(model, { id, fields: { name } }),
  flipRelationship: (model, { ids: [relationship = ''] }, context) =>
    flipRelationship(model, { relationship }, context),
  importModel: (model, _, context) => importModel(model, { records: allRecords(model) }, context),
  makeManyToMany: (model, { ids: [relationship = ''] }, context) => makeManyToMany(model, { relationship }, context),
  makeOneToMany: (model, { ids: [relationship = ''] }, context) => makeOneToMany(model, { relationship }, context),
  moveAttribute: (model, { ids: [id = '', parent = '', after = ''], first }) =>
    moveAttribute(model, { id, parent, after: first ? null : after }),
  movePlacements: (model, { ids, x }) =>
    movePlacements(model, { moves: ids.map((placement) => ({ placement, x, y: x })) }),
  pasteClipboard: (model, { ids, x }, context) => {
    const clipboard = toClipboard(model, ids, ids[0])
    return pasteClipboard(model, { clipboard, diagram: ids[0] ?? '', x, y: x, into: ids[1] ?? '' }, context)
  },
  placeEntities: (model, { ids: [diagram = '', ...entities], x }, context) =>
    placeEntities(model, { diagram, entities: entities.map((entity) => ({ entity, x, y: x })) }, context),
  removeRecords: (model, { ids }) => removeRecords(model, { ids }),
  rename: (model, { ids: [id = ''], name }) => rename(model, { id, name }),
  setCardinality: (model, { ids: [relationship = ''], many, first }, context) =>
    setCardinality(
      model,
      { relationship, parentMin: first ? 0 : 1, parentMax: many ? 'many' : 1, childMax: first ? 1 : 'many' },
      context,
    ),
  setPrimaryKey: (model, { ids: [entity = '', ...attributes] }, context) =>
    setPrimaryKey(model, { entity, attributes }, context),
  setSupertype: (model, { ids: [entity = '', supertype = ''], first }) =>
    setSupertype(model, { entity, supertype: first ? null : supertype }),
  takeOffDiagram: (model, { ids: [diagram = '', ...entities] }) => takeOffDiagram(model, { diagram, entities }),
  togglePrimaryKey: (model, { ids: [attribute = ''] }, context) => togglePrimaryKey(model, { attribute }, context),
}

function picksFrom(model: Model): fc.Arbitrary<Picks> {
  const ids = ['ent_gone', ...[...allRecords(model)].map(({ id }) => id)]
  return fc.record({
    ids: fc.array(fc.constantFrom(...ids), { maxLength: 6 }),
    name: arbitraryName,
    archetype: fc.constantFrom(...Archetype.options),
    x: fc.double(),
    many: fc.boolean(),
    first: fc.boolean(),
  })
}

test.each(Object.entries(intents))('M50 M65 what %s composes for a model, that model accepts', (_, compose) => {
  const scene = arbitraryModel.chain((model) => fc.tuple(fc.constant(model), picksFrom(model)))
  fc.assert(
    fc.property(scene, ([model, picks]) => {
      const command = compose(model, picks, anIntentContext())
      expect(intentNames).toContain(command.name)
      expect(describeCommand(model, command)).not.toMatch(/undefined|\[object/)
      const result = apply(model, command.operations)
      // A kind without a name field refuses the name that the caller edits.
      const isCallersFault = command.name === 'edit' && !result.ok && result.error.code === 'model/invalid-record'
      if (!result.ok && !isCallersFault) throw new Error(`${result.error.code}: ${result.error.message}`)
      if (result.ok) expect(result.value.skipped).toEqual([])
    }),
    { numRuns: 300 },
  )
})
