import type { Attribute, ColumnOption, Entity, TableOption } from '@c360/model'
import { dialectOf, formatType, type ReadColumn, type ReadTable, standardType, toCase } from '@c360/sql'
import type { RecordContext } from './to-records.ts'

/** Where the table stands or is called otherwise than would follow from the entity; undefined where nothing is. */
export function toTableOption(
  table: ReadTable,
  entity: Entity,
  { createId, target }: RecordContext,
): TableOption | undefined {
  const following = `${target.prefixes?.[entity.archetype] ?? ''}${toCase(entity.name, target.case)}`
  const isRenamed = following !== table.name
  // Without a schema PostgreSQL means `public`.
  const isElsewhere = table.schema !== undefined && table.schema !== (target.schema ?? 'public')
  if (!isRenamed && !isElsewhere) return undefined
  return {
    id: createId('table-option'),
    kind: 'table-option',
    target: target.id,
    entity: entity.id,
    ...(isRenamed ? { physicalName: table.name.slice(0, 1000) } : {}),
    ...(isElsewhere ? { schema: table.schema.slice(0, 1000) } : {}),
    ...(isRenamed ? { nameFixed: true } : {}),
  }
}

/** Where the column is called, or typed, otherwise than would follow from the attribute. */
export function toColumnOption(
  column: ReadColumn,
  attribute: Attribute,
  { createId, target, types }: RecordContext,
): ColumnOption | undefined {
  const isRenamed = toCase(attribute.name, target.case) !== column.name
  const { base, enumeration } = types.resolve(column.type)
  const written = formatType(base)
  const following = dialectOf(target.dialect).toPhysicalType(attribute.type).text
  const isRetyped =
    enumeration === undefined && attribute.type.kind !== 'native' && standardType(following) !== standardType(written)
  if (!isRenamed && !isRetyped) return undefined
  return {
    id: createId('column-option'),
    kind: 'column-option',
    target: target.id,
    attribute: attribute.id,
    ...(isRenamed ? { physicalName: column.name.slice(0, 1000) } : {}),
    ...(isRetyped ? { physicalType: written.slice(0, 1000) } : {}),
    ...(isRenamed ? { nameFixed: true } : {}),
  }
}
