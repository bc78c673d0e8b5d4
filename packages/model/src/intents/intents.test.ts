import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyModel, type Model } from '../model/model.ts'
import { allRecords, recordsOf } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import { type Command, intentNames } from '../operations/command.ts'
import { Archetype } from '../records/entity.ts'
import type { Kind } from '../records/registry.ts'
import { arbitraryModel } from '../testing/arbitraries.ts'
import { arbitraryName } from '../testing/arbitrary-values.ts'
import { anIntentContext } from '../testing/builders.ts'
import { addAttribute } from './add-attribute.ts'
import { addDiagram } from './add-diagram.ts'
import { addEntity } from './add-entity.ts'
import { addKey } from './add-key.ts'
import { addSubjectArea, assignSubjectArea } from './add-subject-area.ts'
import { applyPreset } from './apply-preset.ts'
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
import { setRule } from './set-rule.ts'
import { setSupertype } from './set-supertype.ts'
import { suppress } from './suppress.ts'

/** Ids to give an intent: mostly of the kind it asks for, some of other kinds, some of nothing. */
interface Picks {
  readonly entities: readonly string[]
  readonly attributes: readonly string[]
  readonly relationships: readonly string[]
  readonly diagrams: readonly string[]
  readonly placements: readonly string[]
  readonly areas: readonly string[]
  readonly any: readonly string[]
  readonly name: string
  readonly archetype: Archetype
  readonly x: number
  readonly many: boolean
  readonly first: boolean
}

type Compose = (model: Model, picks: Picks, context: IntentContext) => Command

const intents: Readonly<Record<string, Compose>> = {
  addAttribute: (model, { entities, attributes, name, many, first }, context) => {
    const [parent = ''] = many ? attributes : entities
    return addAttribute(model, { parent, name, after: first ? null : (attributes[1] ?? '') }, context)
  },
  addDiagram: (model, { entities, name, x }, context) =>
    addDiagram(model, { name, entities: entities.map((entity) => ({ entity, x, y: x })) }, context),
  addEntity: (model, { diagrams: [diagram = ''], name, archetype, x }, context) =>
    addEntity(model, { diagram, name, archetype, x, y: x }, context),
  addKey: (model, { entities: [entity = ''], attributes, name }, context) =>
    addKey(model, { entity, attributes, name }, context),
  addSubjectArea: (model, { entities, name }, context) => addSubjectArea(model, { name, entities }, context),
  applyPreset: (model, { name, archetype }, context) => {
    const settings = [{ rule: name, archetypes: [archetype], severity: 'error' as const }]
    const abbreviations = [{ word: name, shortForm: name, use: 'forbidden' as const }]
    return applyPreset(model, { preset: { id: name, settings, abbreviations } }, context)
  },
  arrange: (model, { placements, x }) =>
    arrange(model, { moves: placements.map((placement) => ({ placement, x, y: x })) }),
  assignSubjectArea: (model, { entities, areas: [subjectArea = ''], first }) =>
    assignSubjectArea(model, { subjectArea: first ? null : subjectArea, entities }),
  connectEntities: (model, { entities, attributes, name, many, first }, context) => {
    const [parent = '', child = ''] = entities
    const [parentAttribute = '', childAttribute = ''] = attributes
    const cardinality = { parentMax: many ? 'many' : 1, childMax: first ? 1 : 'many' } as const
    return connectEntities(model, { parent, child, parentAttribute, childAttribute, role: name, cardinality }, context)
  },
  createModel: (_, { name }, context) => createModel(emptyModel, { name }, context),
  duplicateEntities: (model, { entities, diagrams: [diagram = ''], x }, context) =>
    duplicateEntities(model, { diagram, entities, dx: x, dy: x }, context),
  editFields: (model, { any: [id = ''], name }) => editFields(model, { id, fields: { name } }),
  flipRelationship: (model, { relationships: [relationship = ''] }, context) =>
    flipRelationship(model, { relationship }, context),
  importModel: (model, _, context) => importModel(model, { records: allRecords(model) }, context),
  makeManyToMany: (model, { relationships: [relationship = ''] }, context) =>
    makeManyToMany(model, { relationship }, context),
  makeOneToMany: (model, { relationships: [relationship = ''] }, context) =>
    makeOneToMany(model, { relationship }, context),
  moveAttribute: (
    model,
    { attributes: [id = '', after = ''], entities: [parent = ''], any: [other = ''], first, many },
  ) => moveAttribute(model, { id, parent: many ? other : parent, after: first ? null : after }),
  movePlacements: (model, { placements, x }) =>
    movePlacements(model, { moves: placements.map((placement) => ({ placement, x, y: x })) }),
  pasteClipboard: (model, { any, diagrams: [diagram = ''], entities: [into = ''], x }, context) =>
    pasteClipboard(model, { clipboard: toClipboard(model, any, diagram), diagram, x, y: x, into }, context),
  placeEntities: (model, { diagrams: [diagram = ''], entities, x }, context) =>
    placeEntities(model, { diagram, entities: entities.map((entity) => ({ entity, x, y: x })) }, context),
  removeRecords: (model, { any }) => removeRecords(model, { ids: any }),
  rename: (model, { any: [id = ''], name }) => rename(model, { id, name }),
  setCardinality: (model, { relationships: [relationship = ''], many, first }, context) =>
    setCardinality(
      model,
      { relationship, parentMin: first ? 0 : 1, parentMax: many ? 'many' : 1, childMax: first ? 1 : 'many' },
      context,
    ),
  setPrimaryKey: (model, { entities: [entity = ''], attributes }, context) =>
    setPrimaryKey(model, { entity, attributes }, context),
  setRule: (model, { name, archetype, first, many }, context) =>
    setRule(model, { rule: name, ...(many ? { archetypes: [archetype] } : {}), toDefault: first && many }, context),
  setSupertype: (model, { entities: [entity = '', supertype = ''], first }) =>
    setSupertype(model, { entity, supertype: first ? null : supertype }),
  suppress: (model, { any: [record = ''], name }, context) =>
    suppress(model, { rule: name, record, reason: name }, context),
  takeOffDiagram: (model, { diagrams: [diagram = ''], entities }) => takeOffDiagram(model, { diagram, entities }),
  togglePrimaryKey: (model, { attributes: [attribute = ''] }, context) =>
    togglePrimaryKey(model, { attribute }, context),
}

function picksFrom(model: Model): fc.Arbitrary<Picks> {
  const all = ['ent_gone', ...[...allRecords(model)].map(({ id }) => id)]
  const some = (ids: readonly string[]) =>
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...(ids.length === 0 ? all : ids)) },
        { weight: 1, arbitrary: fc.constantFrom(...all) },
      ),
      { maxLength: 6 },
    )
  const someOf = (kind: Kind) => some(recordsOf(model, kind).map(({ id }) => id))
  return fc.record({
    entities: someOf('entity'),
    attributes: someOf('attribute'),
    relationships: someOf('relationship'),
    diagrams: someOf('diagram'),
    placements: someOf('placement'),
    areas: someOf('subject-area'),
    any: some(all),
    name: arbitraryName,
    archetype: fc.constantFrom(...Archetype.options),
    x: fc.double(),
    many: fc.boolean(),
    first: fc.boolean(),
  })
}

test.each(Object.entries(intents))(
  'M50 M65 what %s composes for a model, that model accepts',
  { timeout: 60_000 },
  (_, compose) => {
    let composed = 0
    const scene = arbitraryModel.chain((model) => fc.tuple(fc.constant(model), picksFrom(model)))
    fc.assert(
      fc.property(scene, ([model, picks]) => {
        const command = compose(model, picks, anIntentContext())
        expect(intentNames).toContain(command.name)
        expect(describeCommand(model, command)).not.toMatch(/undefined|\[object/)
        if (command.operations.length > 0) composed += 1
        const result = apply(command.name === 'create-model' ? emptyModel : model, command.operations)
        // A kind without a name field refuses the name that the caller edits.
        const isCallersFault = command.name === 'edit' && !result.ok && result.error.code === 'model/invalid-record'
        if (!result.ok && !isCallersFault) throw new Error(`${result.error.code}: ${result.error.message}`)
        if (result.ok) expect(result.value.skipped).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(composed).toBeGreaterThan(0)
  },
)
