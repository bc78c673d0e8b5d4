import { type Attribute, type ColumnOption, childrenOf } from '@c360/model'
import { NameScope } from '../naming/name-scope.ts'
import { columnNameOf, columnOptionOf } from '../naming/physical-names.ts'
import { deriveColumnType } from './column-type.ts'
import { toComment } from './comments.ts'
import { toDefault } from './defaults.ts'
import type { Derivation } from './derivation.ts'
import type { PhysicalColumn } from './physical-schema.ts'

/** An attribute that the target holds, with the name of its column. */
interface NamedAttribute {
  readonly attribute: Attribute
  readonly option: ColumnOption | undefined
  readonly name: string
  readonly notes: readonly string[]
}

/** The columns of an entity, in order; those of the attributes in `primaryKey` are never null. */
export function deriveColumns(
  derivation: Derivation,
  entityId: string,
  primaryKey: ReadonlySet<string>,
): readonly PhysicalColumn[] {
  return nameAttributes(derivation, entityId).map((named) => {
    const column = deriveColumn(derivation, named)
    const value = toDefault(derivation, named.attribute, column.isOwnType)
    const nullable = toNullable(derivation, named.attribute, column.type, primaryKey.has(named.attribute.id))
    return {
      ...column.column,
      isNullable: nullable.isNullable,
      default: value.text,
      notes: [...column.column.notes, ...nullable.notes, ...value.notes],
    }
  })
}

/** The fields of an object, in order. They have no default and are in no key. */
function deriveFields(derivation: Derivation, attributeId: string): readonly PhysicalColumn[] {
  return nameAttributes(derivation, attributeId).map((named) => {
    const { column, type } = deriveColumn(derivation, named)
    const nullable = toNullable(derivation, named.attribute, type, false)
    return { ...column, isNullable: nullable.isNullable, notes: [...column.notes, ...nullable.notes] }
  })
}

function nameAttributes(derivation: Derivation, parentId: string): readonly NamedAttribute[] {
  const { model, target, dialect } = derivation
  const kept = childrenOf(model, parentId, 'attribute').flatMap((attribute) => {
    const option = columnOptionOf(model, attribute.id, target.id)
    return option?.leftOut === true ? [] : [{ attribute, option }]
  })
  const scope = new NameScope(dialect)
  const named = new Map<string, NamedAttribute>()
  // A name given for this target is kept before names that only follow from the model.
  for (const isGiven of [true, false]) {
    for (const { attribute, option } of kept) {
      if ((option?.physicalName !== undefined) !== isGiven) continue
      const wanted = columnNameOf(model, attribute, target)
      const given = scope.give('column', wanted)
      const notes = derivation.reportName('column', wanted, given, attribute.id)
      named.set(attribute.id, { attribute, option, name: given.name, notes })
    }
  }
  return kept.flatMap(({ attribute }) => named.get(attribute.id) ?? [])
}

function deriveColumn(derivation: Derivation, { attribute, option, name, notes }: NamedAttribute) {
  const fields = derivation.dialect.capabilities.structs ? deriveFields(derivation, attribute.id) : []
  const type = deriveColumnType(derivation, { attribute, name, fields, given: option?.physicalType })
  const comment = toComment(derivation, 'column', attribute)
  const column: PhysicalColumn = {
    attribute,
    name,
    type: type.text,
    isNullable: !attribute.required,
    default: undefined,
    comment: comment.text,
    struct: type.struct === undefined ? undefined : { ...type.struct, fields },
    notes: [...notes, ...type.notes, ...comment.notes],
  }
  return { column, type: type.text, isOwnType: type.isOwn }
}

function toNullable(derivation: Derivation, attribute: Attribute, type: string, isPrimary: boolean) {
  const { dialect } = derivation
  const { required, id } = attribute
  if (dialect.capabilities.neverNullTypes.test(type)) {
    if (!required) return { isNullable: true, notes: [] }
    const message = `${dialect.label} keeps an empty array where none is given, so that NOT NULL cannot be said.`
    return { isNullable: true, notes: [derivation.report('never-null', 'info', message, id, 'required')] }
  }
  if (!isPrimary || required) return { isNullable: !required, notes: [] }
  const message = 'It is in the primary key, so that it is NOT NULL although the attribute is optional.'
  return { isNullable: false, notes: [derivation.report('nullable-key', 'warning', message, id, 'required')] }
}
