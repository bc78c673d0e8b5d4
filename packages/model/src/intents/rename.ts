import type { Model } from '../model/model.ts'
import { getRecord, getRecordOf } from '../model/read.ts'
import { primaryKeyOf, relationshipsOf } from '../model/structure.ts'
import { surrogateKeyName } from '../naming/key-names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toSet } from '../operations/operation.ts'
import type { Entity } from '../records/entity.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'

/**
 * Renames a record of any kind that has a name. Surrounding space is dropped; an empty or equal name is nothing to do.
 * A draft entity's surrogate key that is still called after the entity follows, and so do the foreign keys called after it.
 */
export function rename(model: Model, input: { readonly id: string; readonly name: string }): Command {
  const record = getRecord(model, input.id)
  const field = record === undefined ? undefined : kindRulesOf(record).definition.nameField
  const name = input.name.trim()
  if (record === undefined || field === undefined || name === '' || fieldsOf(record)[field] === name) {
    return toCommand('rename', [])
  }
  const following = record.kind === 'entity' && record.lifecycle === 'draft' ? renameKeys(model, record, name) : []
  return toCommand('rename', [toSet(record.id, { [field]: name }), ...following])
}

function renameKeys(model: Model, entity: Entity, name: string): Operation[] {
  const key = primaryKeyOf(model, entity.id)
  const [attributeId, ...others] = key?.attributes ?? []
  if (key?.keyType !== 'surrogate' || attributeId === undefined || others.length > 0) return []
  const before = surrogateKeyName(entity.name)
  const after = surrogateKeyName(name)
  if (before === after || getRecordOf(model, 'attribute', attributeId)?.name !== before) return []
  const foreignKeys = relationshipsOf(model, attributeId).flatMap(({ attributePairs }) =>
    attributePairs.filter(({ parent }) => parent === attributeId).map(({ child }) => child),
  )
  return [
    toSet(attributeId, { name: after }),
    ...[...new Set(foreignKeys)].flatMap((id) => renameForeignKey(model, id, before, after)),
  ]
}

function renameForeignKey(model: Model, id: string, before: string, after: string): Operation[] {
  const name = getRecordOf(model, 'attribute', id)?.name ?? ''
  if (name === before) return [toSet(id, { name: after })]
  return name.endsWith(`_${before}`) ? [toSet(id, { name: name.slice(0, -before.length) + after })] : []
}
