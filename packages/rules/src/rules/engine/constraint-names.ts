import { isManyToMany, type Key, type Relationship, type Target } from '@c360/model'
import {
  type ConstraintRole,
  constraintNameOf,
  type Dialect,
  dialectOf,
  physicalColumnName,
  toLegalName,
} from '@c360/sql'
import type { RecordReader } from '../../engine/rule-context.ts'
import { describeTarget, type Table, tablesOf, targetsIn } from './physical-names.ts'

/** What the constraint of a key or a relationship is called in one target, as it is generated. */
export interface ConstraintName {
  readonly target: Target
  readonly dialect: Dialect
  readonly constraint: ConstraintRole
  readonly name: string
  readonly entityId: string
  readonly table: Table
}

/** The names of the constraints that a key or relationship becomes, in each target that has such constraints. */
export function constraintNamesOf(record: Key | Relationship, reader: RecordReader): readonly ConstraintName[] {
  const entity = reader.getOf('entity', record.kind === 'key' ? record.entity : record.childEntity)
  const attributes = record.kind === 'key' ? record.attributes : record.attributePairs.map(({ child }) => child)
  if (entity === undefined || attributes.length === 0) return []
  if (record.kind === 'relationship' && isManyToMany(record)) return []
  const constraint = roleOf(record, reader)
  const tables = tablesOf(entity, reader)
  return targetsIn(reader).flatMap((target) => {
    const table = tables[target.id]
    const dialect = dialectOf(target.dialect)
    if (table === undefined || !hasName(dialect, constraint)) return []
    const columns = attributes.map((id) => toLegalName(dialect, 'column', columnNameIn(target, id, reader)).name)
    const parent = record.kind === 'relationship' ? parentTable(target, record, reader) : undefined
    const name = constraintNameOf(target, constraint, {
      table: toLegalName(dialect, 'table', table.name).name,
      columns,
      ...(parent !== undefined && { parent }),
      given: record.name,
    })
    return [{ target, dialect, constraint, name, entityId: entity.id, table }]
  })
}

function roleOf(record: Key | Relationship, reader: RecordReader): ConstraintRole {
  if (record.kind === 'relationship') return 'foreignKey'
  const primary = record.primary ? reader.childrenOf(record.entity, 'key').find((key) => key.primary) : undefined
  return primary?.id === record.id ? 'primaryKey' : 'unique'
}

function hasName({ capabilities }: Dialect, constraint: ConstraintRole): boolean {
  if (constraint === 'check' || capabilities[constraint] === 'refused') return false
  return constraint !== 'primaryKey' || capabilities.namesPrimaryKey
}

function columnNameIn(target: Target, attributeId: string, reader: RecordReader): string {
  const attribute = reader.getOf('attribute', attributeId)
  const option = reader.childrenOf(attributeId, 'column-option').find((one) => one.target === target.id)
  return attribute === undefined ? '' : physicalColumnName(attribute, target, option)
}

function parentTable(target: Target, { parentEntity }: Relationship, reader: RecordReader): string | undefined {
  const parent = reader.getOf('entity', parentEntity)
  return parent === undefined ? undefined : tablesOf(parent, reader)[target.id]?.name
}

const words: Readonly<Record<ConstraintRole, string>> = {
  primaryKey: 'primary key',
  unique: 'unique constraint',
  foreignKey: 'foreign key',
  check: 'check',
}

/** How messages speak of a constraint: `foreign key "fk_order_person_id" in Warehouse (PostgreSQL)`. */
export function describeConstraint({ constraint, name, target, dialect }: ConstraintName): string {
  return `${words[constraint]} “${name}” in ${describeTarget(target, dialect)}`
}
