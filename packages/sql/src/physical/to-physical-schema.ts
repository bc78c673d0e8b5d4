import {
  type Entity,
  type Finding,
  getRecordOf,
  type Model,
  primaryKeyOf,
  type Relationship,
  recordsOf,
  type Target,
} from '@c360/model'
import { dialectOf } from '../dialects/registry.ts'
import { toStoredName } from '../naming/legal-name.ts'
import { NameScope } from '../naming/name-scope.ts'
import { isHeldBy, tableNameOf, tableOptionOf } from '../naming/physical-names.ts'
import { deriveChecks } from './checks.ts'
import { deriveColumns } from './columns.ts'
import { toComment } from './comments.ts'
import { Derivation, shown } from './derivation.ts'
import { deriveForeignKeys } from './foreign-keys.ts'
import { deriveKeys } from './keys.ts'
import { deriveNamespace, type Namespace } from './namespaces.ts'
import type { PhysicalSchema, PhysicalTable } from './physical-schema.ts'
import type { SchemaNames, TableDraft } from './table-draft.ts'

/** What to derive a physical schema for. */
export interface PhysicalSchemaOptions {
  /** Name of one of the target's environments. */
  readonly environment?: string | undefined
  /** Only these entities; references that leave them are left out with a finding. */
  readonly entities?: ReadonlySet<string> | undefined
}

/** A derived schema, and what of the model the engine cannot say. */
export interface DerivedSchema {
  readonly schema: PhysicalSchema
  readonly findings: readonly Finding[]
}

/** Derives what a target holds of a model: names, types, keys and conditions as its engine takes them. Deterministic; about 50 ms for 1,000 entities. */
export function toPhysicalSchema(model: Model, target: Target, options: PhysicalSchemaOptions = {}): DerivedSchema {
  const dialect = dialectOf(target.dialect)
  const derivation = new Derivation(model, target, dialect)
  const namespace = deriveNamespace(derivation, options.environment)
  const held = recordsOf(model, 'entity').filter(
    (entity) => isHeldBy(model, entity, target) && (options.entities?.has(entity.id) ?? true),
  )
  const drafts = draftTables(derivation, held, namespace)
  for (const draft of drafts.values()) deriveKeys(derivation, draft)
  const relationships = groupByChild(recordsOf(model, 'relationship'))
  const tables = [...drafts.values()].map((draft): PhysicalTable => {
    const ofChild = relationships.get(draft.entity.id) ?? []
    const foreignKeys = deriveForeignKeys(derivation, draft, ofChild, drafts)
    noteSupertype(derivation, draft, ofChild)
    const { checks, columns } = deriveChecks(derivation, draft)
    const comment = toComment(derivation, 'table', draft.entity)
    const { entity, schema, name, keys, notes } = draft
    const primaryKey = keys.primary
    const all = [...notes, ...comment.notes]
    const shape = { columns, primaryKey, uniqueKeys: keys.unique, foreignKeys, checks }
    return { entity, schema, name, comment: comment.text, ...shape, notes: all }
  })
  const { catalog, schema } = namespace
  return {
    schema: { target, dialect, catalog, schema, tables: tables.sort(bySchemaAndName) },
    findings: derivation.findings,
  }
}

function draftTables(
  derivation: Derivation,
  entities: readonly Entity[],
  namespace: Namespace,
): ReadonlyMap<string, TableDraft> {
  const { model, target, dialect } = derivation
  const namesBySchema = new Map<string, SchemaNames>()
  const drafts = new Map<string, TableDraft>()
  const isGiven = ({ id }: Entity): boolean => tableOptionOf(model, id, target.id)?.physicalName !== undefined
  // A name given for this target is kept before names that only follow from the model.
  for (const entity of [...entities.filter(isGiven), ...entities.filter((entity) => !isGiven(entity))]) {
    const schema = namespace.schemaOf(entity)
    const key = schema === undefined ? '' : toStoredName(dialect, 'schema', schema)
    const names = namesBySchema.get(key) ?? { relations: new Set(), constraints: new Set() }
    namesBySchema.set(key, names)
    const wanted = tableNameOf(model, entity, target)
    const given = new NameScope(dialect, [names.relations]).give('table', wanted)
    const notes = [...derivation.reportName('table', wanted, given, entity.id)]
    drafts.set(entity.id, draftTable(derivation, { entity, schema, name: given.name, names, notes }))
  }
  return drafts
}

function draftTable(
  derivation: Derivation,
  named: Pick<TableDraft, 'entity' | 'schema' | 'name' | 'names' | 'notes'>,
): TableDraft {
  const { model, dialect } = derivation
  const primary = new Set(primaryKeyOf(model, named.entity.id)?.attributes)
  const all = deriveColumns(derivation, named.entity.id, primary)
  const columns = all.slice(0, dialect.capabilities.maxColumns)
  if (columns.length < all.length) {
    const message = `${dialect.label} takes ${columns.length} columns in a table; the other ${all.length - columns.length} are left out.`
    named.notes.push(derivation.report('columns', 'error', message, named.entity.id))
  }
  if (columns.length === 0 && !dialect.capabilities.emptyTable) {
    const message = `${dialect.label} has no table without columns: ${shown(named.entity.name)} is left out until it has one.`
    named.notes.push(derivation.report('no-columns', 'warning', message, named.entity.id))
  }
  const columnById = new Map(columns.map((column) => [column.attribute.id, column]))
  return { ...named, constraintNames: new Set(), columns, columnById, keys: { primary: undefined, unique: [] } }
}

/** A kind of another entity has its own table and nothing of the other's; a foreign key is what brings the two together. */
function noteSupertype(derivation: Derivation, draft: TableDraft, relationships: readonly Relationship[]): void {
  const { id, name, supertype = '' } = draft.entity
  const other = getRecordOf(derivation.model, 'entity', supertype)
  if (other === undefined) return
  const isHeld = relationships.some((each) => each.parentEntity === other.id && each.attributePairs.length > 0)
  if (isHeld) return
  const message = `${shown(name)} is a kind of ${shown(other.name)}, but nothing in its table says which one: give it a key and a relationship to it.`
  draft.notes.push(derivation.report('supertype', 'warning', message, id, 'supertype'))
}

function groupByChild(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
  const found = new Map<string, Relationship[]>()
  for (const relationship of relationships) {
    const list = found.get(relationship.childEntity)
    if (list === undefined) found.set(relationship.childEntity, [relationship])
    else list.push(relationship)
  }
  return found
}

function bySchemaAndName(a: PhysicalTable, b: PhysicalTable): number {
  return compare(a.schema ?? '', b.schema ?? '') || compare(a.name, b.name)
}

// Bytewise, so that the order is the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
