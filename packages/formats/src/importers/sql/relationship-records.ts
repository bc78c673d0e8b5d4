import { type Attribute, type AttributePair, foreignKeyName, type Relationship } from '@c360/model'
import { noteAt, type QualifiedName, type ReadForeignKey, type ReadTable } from '@c360/sql'
import type { EntityRecords } from './entity-records.ts'
import type { RecordContext } from './to-records.ts'

type Tables = ReadonlyMap<ReadTable, EntityRecords>
type ByName = ReadonlyMap<string, readonly (readonly [ReadTable, EntityRecords])[]>

/** Writes a relationship for each foreign key whose tables and columns are all there. */
export function writeRelationships(entities: Tables, context: RecordContext): void {
  const byName = groupByName(entities)
  for (const [table, child] of entities) {
    const known = new Set<string>()
    for (const foreignKey of table.foreignKeys) {
      const relationship = toRelationship(table, child, foreignKey, byName, context)
      const key = JSON.stringify([relationship?.parentEntity, relationship?.attributePairs])
      if (relationship === undefined || known.has(key)) continue
      known.add(key)
      context.records.push(relationship)
    }
  }
}

function groupByName(entities: Tables): ByName {
  const byName = new Map<string, (readonly [ReadTable, EntityRecords])[]>()
  for (const entry of entities) byName.set(entry[0].name, [...(byName.get(entry[0].name) ?? []), entry])
  return byName
}

function toRelationship(
  table: ReadTable,
  child: EntityRecords,
  foreignKey: ReadForeignKey,
  byName: ByName,
  context: RecordContext,
): Relationship | undefined {
  const parent = findParent(foreignKey.parent, byName)
  const pairs = parent === undefined ? undefined : toPairs(foreignKey, child, parent)
  if (parent === undefined || pairs === undefined) {
    const what = parent === undefined ? 'the table is not in what was read' : 'not all of its columns are there'
    const message = `The foreign key of “${table.name}” to “${foreignKey.parent.name}” is left out: ${what}.`
    noteAt(foreignKey.statement, parent === undefined ? 'import/unknown-table' : 'import/unknown-column', message)
    return undefined
  }
  const held = pairs.map(({ child: attribute }) => attribute)
  const ids = new Set(held.map(({ id }) => id))
  const role = roleOf(pairs, parent)
  const { name, onDelete, onUpdate } = foreignKey
  if (onUpdate !== undefined) {
    const message = `ON UPDATE ${onUpdate.toUpperCase()} is kept as text: a model says nothing of keys that change.`
    noteAt(foreignKey.statement, 'import/on-update', message, 'info')
  }
  return {
    id: context.createId('relationship'),
    kind: 'relationship',
    ...(name === undefined ? {} : { name: name.slice(0, 1000) }),
    parentEntity: parent.entity.id,
    ...(role === undefined ? {} : { parentRole: role.slice(0, 1000) }),
    parentMin: held.every(({ required }) => required) ? 1 : 0,
    parentMax: 1,
    childEntity: child.entity.id,
    childMin: 0,
    childMax: child.keys.some(({ attributes }) => attributes.every((id) => ids.has(id))) ? 1 : 'many',
    attributePairs: pairs.map((pair): AttributePair => ({ parent: pair.parent.id, child: pair.child.id })),
    identifying: held.every(({ id }) => child.primaryKey?.attributes.includes(id) === true),
    enforcement: foreignKey.isEnforced ? 'enforced' : 'informational',
    ...(onDelete === undefined ? {} : { onDelete }),
    ...(onUpdate === undefined ? {} : { customProperties: { 'postgres.onUpdate': onUpdate } }),
  }
}

function findParent({ schema, name }: QualifiedName, byName: ByName): EntityRecords | undefined {
  const candidates = byName.get(name) ?? []
  const found =
    candidates.find(([table]) => table.schema === schema) ??
    candidates.find(([table]) => (table.schema ?? 'public') === (schema ?? 'public')) ??
    (schema === undefined && candidates.length === 1 ? candidates[0] : undefined)
  return found?.[1]
}

interface Pair {
  readonly parent: Attribute
  readonly child: Attribute
}

function toPairs(foreignKey: ReadForeignKey, child: EntityRecords, parent: EntityRecords): Pair[] | undefined {
  const parentIds = new Map([...parent.attributeByColumn.values()].map((attribute) => [attribute.id, attribute]))
  const referenced =
    foreignKey.parentColumns.length > 0
      ? foreignKey.parentColumns.map((name) => parent.attributeByColumn.get(name))
      : (parent.primaryKey?.attributes ?? []).map((id) => parentIds.get(id))
  if (referenced.length !== foreignKey.columns.length || referenced.length === 0 || referenced.length > 100)
    return undefined
  const pairs = foreignKey.columns.flatMap((name, index): Pair[] => {
    const from = child.attributeByColumn.get(name)
    const to = referenced[index]
    return from === undefined || to === undefined ? [] : [{ parent: to, child: from }]
  })
  return pairs.length === referenced.length ? pairs : undefined
}

/** The role that the names carry: `billing` where `billing_address_id` refers to the `id` of `address`. */
function roleOf(pairs: readonly Pair[], parent: EntityRecords): string | undefined {
  const roles = new Set(
    pairs.map(({ child, parent: referenced }) => roleOfName(child.name, parent.entity.name, referenced.name)),
  )
  const [role] = roles
  return roles.size === 1 && role !== '' ? role : undefined
}

function roleOfName(name: string, parentName: string, referencedName: string): string | undefined {
  for (const parent of [parentName, singularOf(parentName)]) {
    const plain = foreignKeyName(undefined, parent, referencedName)
    if (name.endsWith(`_${plain}`)) return name.slice(0, -plain.length - 1)
  }
  return undefined
}

// Tables are often called by the plural, their keys by the singular.
function singularOf(name: string): string {
  if (/ies$/i.test(name)) return name.replace(/ies$/i, 'y')
  return /(?:ss|x|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.replace(/s$/i, '')
}
