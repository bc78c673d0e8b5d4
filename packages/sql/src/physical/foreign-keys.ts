import { getRecordOf, isManyToMany, type Relationship } from '@c360/model'
import { familyOf } from './column-type.ts'
import { type Derivation, shown } from './derivation.ts'
import type { PhysicalColumn, PhysicalForeignKey, PhysicalKey } from './physical-schema.ts'
import { nameConstraint, type TableDraft } from './table-draft.ts'

/** A column of a foreign key, and the one it refers to. */
interface ColumnPair {
  readonly parent: PhysicalColumn
  readonly child: PhysicalColumn
}

/** Derives the foreign keys of the relationships of which an entity is the child. */
export function deriveForeignKeys(
  derivation: Derivation,
  draft: TableDraft,
  relationships: readonly Relationship[],
  draftByEntity: ReadonlyMap<string, TableDraft>,
): readonly PhysicalForeignKey[] {
  const found: PhysicalForeignKey[] = []
  for (const relationship of relationships) {
    if (isManyToMany(relationship)) {
      const message = `The relationship ${describe(relationship)}is many-to-many: no table between the two is derived from it yet.`
      draft.notes.push(derivation.report('many-to-many', 'info', message, relationship.id))
      continue
    }
    const parent = draftByEntity.get(relationship.parentEntity)
    if (parent === undefined) {
      const name = getRecordOf(derivation.model, 'entity', relationship.parentEntity)?.name ?? ''
      const message = `The foreign key ${describe(relationship)}to ${shown(name)} is left out: that entity is not in this schema.`
      draft.notes.push(derivation.report('outside', 'info', message, relationship.id))
      continue
    }
    const pairs = inOrderOfKey(derivation, parent, toPairs(relationship, parent, draft))
    const problem = findProblem(derivation, relationship, { pairs, parent, draft, count: found.length })
    if (problem === undefined) found.push(toForeignKey(derivation, relationship, { pairs, parent, draft }))
    else {
      const message = `The foreign key ${describe(relationship)}to ${parent.name} is left out: ${problem.text}`
      draft.notes.push(derivation.report(problem.code, problem.severity, message, relationship.id))
    }
  }
  return found
}

interface Context {
  readonly pairs: readonly ColumnPair[]
  readonly parent: TableDraft
  readonly draft: TableDraft
  readonly count: number
}

interface Problem {
  readonly code: string
  readonly severity: 'info' | 'warning'
  readonly text: string
}

function findProblem(derivation: Derivation, relationship: Relationship, context: Context): Problem | undefined {
  const { pairs } = context
  const { attributePairs, enforcement } = relationship
  const warning = (text: string): Problem => ({ code: 'foreign-key', severity: 'warning', text })
  if (attributePairs.length === 0) return warning('the relationship says no attributes that hold it.')
  if (pairs.length < attributePairs.length) return warning('not all of its attributes are columns of the two tables.')
  const isRepeated = [pairs.map(({ parent }) => parent), pairs.map(({ child }) => child)].some(
    (columns) => new Set(columns).size < columns.length,
  )
  if (isRepeated) return warning('a column occurs in it twice.')
  const refused = findRefusal(derivation, context)
  if (refused !== undefined) return warning(refused)
  const unlike = pairs.find(({ parent, child }) => familyOf(parent.type) !== familyOf(child.type))
  if (unlike !== undefined) {
    const { parent, child } = unlike
    return {
      code: 'type-mismatch',
      severity: 'warning',
      text: `${child.name} is ${child.type}, ${parent.name} is ${parent.type}.`,
    }
  }
  if (enforcement === 'enforced' || derivation.dialect.capabilities.foreignKey !== 'enforced') return undefined
  const names = pairs.map(({ child }) => child.name).join(', ')
  const text = `it is informational, and ${derivation.dialect.label} checks every key it has (${names}).`
  return { code: 'informational', severity: 'info', text }
}

/** Why the engine does not take the foreign key. */
function findRefusal(derivation: Derivation, { pairs, parent, draft, count }: Context): string | undefined {
  const { label, capabilities } = derivation.dialect
  const { foreignKeyTo, maxForeignKeys, selfReference, foreignKeyAcrossSchemas } = capabilities
  if (!selfReference && parent === draft) return `${label} has no foreign key from a table to itself.`
  if (!foreignKeyAcrossSchemas && parent.schema !== draft.schema) {
    return `${label} has no foreign key to a table in another ${derivation.dialect.words.schema}.`
  }
  if (count >= maxForeignKeys) return `${label} takes at most ${maxForeignKeys} foreign keys in a table.`
  if (keysOf(derivation, parent).some((key) => isKeyOf(key, pairs))) return undefined
  const which = foreignKeyTo === 'any-key' ? 'a key' : 'the primary key'
  return `${pairs.map((pair) => pair.parent.name).join(', ')} is not ${which} of ${parent.name}.`
}

/** The keys that the engine lets a foreign key refer to. */
function keysOf({ dialect }: Derivation, { keys }: TableDraft): readonly PhysicalKey[] {
  const others = dialect.capabilities.foreignKeyTo === 'any-key' ? keys.unique : []
  return keys.primary === undefined ? others : [keys.primary, ...others]
}

// Snowflake takes the columns in no other order than that of the key; to the others it is all the same.
// @see https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint#usage-notes
function inOrderOfKey(derivation: Derivation, parent: TableDraft, pairs: readonly ColumnPair[]): readonly ColumnPair[] {
  const fitting = keysOf(derivation, parent).filter((key) => isKeyOf(key, pairs))
  const isInOrder = ({ columns }: PhysicalKey) => pairs.every((pair, index) => pair.parent.name === columns[index])
  const columns = (fitting.find(isInOrder) ?? fitting[0])?.columns ?? []
  return pairs.toSorted((a, b) => columns.indexOf(a.parent.name) - columns.indexOf(b.parent.name))
}

function isKeyOf({ columns }: PhysicalKey, pairs: readonly ColumnPair[]): boolean {
  return columns.length === pairs.length && pairs.every(({ parent }) => columns.includes(parent.name))
}

function toPairs({ attributePairs }: Relationship, parent: TableDraft, child: TableDraft): readonly ColumnPair[] {
  return attributePairs.flatMap((pair) => {
    const from = child.columnById.get(pair.child)
    const to = parent.columnById.get(pair.parent)
    return from === undefined || to === undefined ? [] : [{ parent: to, child: from }]
  })
}

function toForeignKey(
  derivation: Derivation,
  relationship: Relationship,
  { pairs, parent, draft }: Omit<Context, 'count'>,
): PhysicalForeignKey {
  const { dialect } = derivation
  const columns = pairs.map(({ child }) => child.name)
  const given = { columns, parent: parent.name, given: relationship.name, record: relationship.id }
  for (const pair of pairs) {
    if (pair.parent.type.toLowerCase() === pair.child.type.toLowerCase()) continue
    const message = `${pair.child.name} is ${pair.child.type}, but refers to ${pair.parent.name}, which is ${pair.parent.type}.`
    draft.notes.push(derivation.report('type-differs', 'warning', message, relationship.id))
  }
  const action = relationship.onDelete === 'no-action' ? undefined : relationship.onDelete
  if (action !== undefined && !dialect.capabilities.onDelete) {
    const message = `${dialect.label} does not say what becomes of rows whose ${parent.name} is deleted (${action}).`
    draft.notes.push(derivation.report('on-delete', 'info', message, relationship.id, 'onDelete'))
  }
  const held = pairs.filter(({ child }) => !child.isNullable).map(({ child }) => child.name)
  if (action === 'set-null' && held.length > 0 && dialect.capabilities.onDelete) {
    const message = `${held.join(', ')} must have a value, so that no ${parent.name} can be deleted that it refers to (set-null).`
    draft.notes.push(derivation.report('set-null', 'warning', message, relationship.id, 'onDelete'))
  }
  return {
    relationship,
    name: nameConstraint(derivation, draft, 'foreignKey', given),
    columns,
    parentTable: { schema: parent.schema, name: parent.name },
    parentColumns: pairs.map((pair) => pair.parent.name),
    onDelete: dialect.capabilities.onDelete ? action : undefined,
  }
}

function describe({ name, verbPhrase }: Relationship): string {
  const said = name || verbPhrase
  return said ? `“${said}” ` : ''
}
