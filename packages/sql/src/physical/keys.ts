import { childrenOf, type Key, primaryKeyOf } from '@c360/model'
import type { Dialect } from '../dialects/dialect.ts'
import type { Derivation } from './derivation.ts'
import type { PhysicalColumn, PhysicalKey } from './physical-schema.ts'
import { nameConstraint, type TableDraft } from './table-draft.ts'

/** Derives the primary key and the unique constraints of a table into its draft. */
export function deriveKeys(derivation: Derivation, draft: TableDraft): void {
  const primary = primaryKeyOf(derivation.model, draft.entity.id)
  const keys = childrenOf(derivation.model, draft.entity.id, 'key')
  // The primary key first: what another one repeats is not said again.
  for (const key of [...keys.filter((each) => each === primary), ...keys.filter((each) => each !== primary)]) {
    const columns = columnsOf(derivation, draft, key)
    if (columns === undefined) continue
    if (key === primary) draft.keys.primary = toKey(derivation, draft, key, columns)
    else deriveUnique(derivation, draft, key, columns)
  }
}

function deriveUnique(derivation: Derivation, draft: TableDraft, key: Key, columns: readonly string[]): void {
  const { dialect } = derivation
  const names = columns.join(', ')
  const isSaid = [draft.keys.primary, ...draft.keys.unique].some((other) => isSameSet(other?.columns ?? [], columns))
  if (isSaid) {
    const message = `Another key has the same columns (${names}): that they identify a row is said once.`
    draft.notes.push(derivation.report('repeated-key', 'info', message, key.id))
    return
  }
  if (dialect.capabilities.unique === 'refused') {
    const message = `${dialect.label} has no unique constraint: that ${names} identifies a row is not said.`
    draft.notes.push(derivation.report('unique', 'info', message, key.id))
    return
  }
  if (key.primary) {
    const message = `The table has another primary key; the one of ${names} is a unique constraint.`
    draft.notes.push(derivation.report('second-primary-key', 'warning', message, key.id, 'primary'))
  }
  draft.keys.unique.push(toKey(derivation, draft, key, columns))
}

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((name) => second.includes(name))
}

function toKey(derivation: Derivation, draft: TableDraft, key: Key, columns: readonly string[]): PhysicalKey {
  const role = key === primaryKeyOf(derivation.model, draft.entity.id) ? 'primaryKey' : 'unique'
  return { key, columns, name: nameConstraint(derivation, draft, role, { columns, given: key.name, record: key.id }) }
}

/** The names of a key's columns; `undefined`, and a finding, where the engine cannot have the key. */
function columnsOf(derivation: Derivation, draft: TableDraft, key: Key): readonly string[] | undefined {
  const columns = key.attributes.flatMap((id) => draft.columnById.get(id) ?? [])
  const problem = findProblem(derivation.dialect, key, columns)
  if (problem === undefined) return columns.map(({ name }) => name)
  const message = `The key ${key.name ? `“${key.name}” ` : ''}is left out: ${problem}`
  draft.notes.push(derivation.report('key', key.attributes.length === 0 ? 'info' : 'warning', message, key.id))
  return undefined
}

function findProblem(
  { label, capabilities }: Dialect,
  { attributes }: Key,
  columns: readonly PhysicalColumn[],
): string | undefined {
  const { maxKeyColumns, keyTypes } = capabilities
  if (attributes.length === 0) return 'it has no attributes.'
  if (columns.length < attributes.length) return 'not all of its attributes are columns of the table.'
  if (columns.length > maxKeyColumns) return `${label} takes at most ${maxKeyColumns} columns in a key.`
  const unfit = columns.find(({ type }) => !keyTypes.test(type))
  return unfit === undefined ? undefined : `${label} has no keys with a column of type ${unfit.type} (${unfit.name}).`
}
