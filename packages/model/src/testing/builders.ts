import type { IntentContext } from '../intents/intent-context.ts'
import { fromRecords } from '../model/from-records.ts'
import type { Model } from '../model/model.ts'
import type { Abbreviation } from '../records/abbreviation.ts'
import type { Attribute } from '../records/attribute.ts'
import type { Diagram } from '../records/diagram.ts'
import type { Entity } from '../records/entity.ts'
import type { Key } from '../records/key.ts'
import { type ModelProperties, modelPropertiesId } from '../records/model-properties.ts'
import type { Placement } from '../records/placement.ts'
import { type ModelRecord, recordKinds } from '../records/registry.ts'
import type { Relationship } from '../records/relationship.ts'
import type { RuleSetting } from '../records/rule-setting.ts'
import type { SubjectArea } from '../records/subject-area.ts'
import type { Suppression } from '../records/suppression.ts'
import type { Target } from '../records/target.ts'
import type { Value } from '../records/value.ts'
import type { ValueSet } from '../records/value-set.ts'

type Kind = ModelRecord['kind']

/** An id that follows from what the record is called, so that tests can be read. */
function idFor(kind: Kind, ...names: readonly string[]): string {
  return `${recordKinds[kind].idPrefix}_${names.join('_').replace(/[^A-Za-z0-9_-]/g, '-')}`.slice(0, 64)
}

/** The model's own properties. */
export function modelProperties(fields: Partial<ModelProperties> = {}): ModelProperties {
  return { id: modelPropertiesId, kind: 'model', name: 'Test model', ...fields }
}

/** An entity; its id follows from its name. */
export function anEntity(fields: Partial<Entity> = {}): Entity {
  const name = fields.name ?? 'customer'
  return {
    id: idFor('entity', name),
    kind: 'entity',
    name,
    archetype: 'other',
    layer: 'core',
    history: 'overwrite',
    lifecycle: 'draft',
    ...fields,
  }
}

/** An attribute of a parent; its id follows from its parent and its name. */
export function anAttribute(fields: Partial<Attribute> & Pick<Attribute, 'parent'>): Attribute {
  const name = fields.name ?? 'email'
  return {
    id: idFor('attribute', fields.parent, name),
    kind: 'attribute',
    name,
    type: { kind: 'string' },
    required: false,
    order: 'a0',
    lifecycle: 'draft',
    ...fields,
  }
}

/** A primary key unless told otherwise. */
export function aKey(fields: Partial<Key> & Pick<Key, 'entity'>): Key {
  return {
    id: idFor('key', fields.entity, fields.name ?? 'primary'),
    kind: 'key',
    attributes: [],
    primary: true,
    keyType: 'natural',
    ...fields,
  }
}

/** A relationship with one parent and many children, without attribute pairs. */
export function aRelationship(
  fields: Partial<Relationship> & Pick<Relationship, 'parentEntity' | 'childEntity'>,
): Relationship {
  return {
    id: idFor('relationship', fields.parentEntity, fields.childEntity),
    kind: 'relationship',
    parentMin: 1,
    parentMax: 1,
    childMin: 0,
    childMax: 'many',
    attributePairs: [],
    identifying: false,
    enforcement: 'enforced',
    ...fields,
  }
}

/** A warehouse on PostgreSQL unless told otherwise. */
export function aTarget(fields: Partial<Target> = {}): Target {
  const name = fields.name ?? 'Warehouse'
  return { id: idFor('target', name), kind: 'target', name, dialect: 'postgres', case: 'snake', ...fields }
}

/** How a rule is to be applied. */
export function aRuleSetting(fields: Partial<RuleSetting> & Pick<RuleSetting, 'rule'>): RuleSetting {
  return { id: idFor('rule-setting', fields.rule), kind: 'rule-setting', ...fields }
}

/** An approved abbreviation unless told otherwise. */
export function anAbbreviation(fields: Partial<Abbreviation> & Pick<Abbreviation, 'word' | 'shortForm'>): Abbreviation {
  return { id: idFor('abbreviation', fields.word, fields.shortForm), kind: 'abbreviation', use: 'approved', ...fields }
}

/** An accepted finding. */
export function aSuppression(fields: Partial<Suppression> & Pick<Suppression, 'rule' | 'record'>): Suppression {
  return {
    id: idFor('suppression', fields.rule, fields.record),
    kind: 'suppression',
    reason: 'Agreed with the warehouse team.',
    ...fields,
  }
}

/** A value set without values. */
export function aValueSet(fields: Partial<ValueSet> = {}): ValueSet {
  const name = fields.name ?? 'status'
  return { id: idFor('value-set', name), kind: 'value-set', name, ...fields }
}

/** A value of a value set. */
export function aValue(fields: Partial<Value> & Pick<Value, 'valueSet' | 'code'>): Value {
  return { id: idFor('value', fields.valueSet, fields.code), kind: 'value', order: 'a0', ...fields }
}

/** A subject area. */
export function aSubjectArea(fields: Partial<SubjectArea> = {}): SubjectArea {
  const name = fields.name ?? 'Core'
  return { id: idFor('subject-area', name), kind: 'subject-area', name, colour: 'blue', ...fields }
}

/** A diagram. */
export function aDiagram(fields: Partial<Diagram> = {}): Diagram {
  const name = fields.name ?? 'Overview'
  return { id: idFor('diagram', name), kind: 'diagram', name, ...fields }
}

/** A placement at the origin unless told otherwise. */
export function aPlacement(fields: Partial<Placement> & Pick<Placement, 'diagram' | 'entity'>): Placement {
  return { id: idFor('placement', fields.diagram, fields.entity), kind: 'placement', x: 0, y: 0, ...fields }
}

/** A model of these records, its own properties added where they are missing. Throws where the records do not fit together. */
export function aModel(...records: readonly ModelRecord[]): Model {
  const hasProperties = records.some(({ kind }) => kind === 'model')
  const built = fromRecords(hasProperties ? records : [modelProperties(), ...records])
  if (!built.ok) throw new Error(`${built.error.code}: ${built.error.message}`)
  return built.value
}

/** A context whose ids count up: `ent_new1`, `att_new2` … */
export function anIntentContext(): IntentContext {
  let count = 0
  return {
    createId: (kind) => {
      count += 1
      return `${recordKinds[kind].idPrefix}_new${count}`
    },
  }
}
