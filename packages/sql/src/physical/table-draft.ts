import type { Entity } from '@c360/model'
import type { ConstraintRole, Dialect } from '../dialects/dialect.ts'
import { type ConstraintParts, constraintNameOf } from '../naming/constraint-names.ts'
import { type GivenName, NameScope } from '../naming/name-scope.ts'
import type { Derivation } from './derivation.ts'
import type { PhysicalColumn, PhysicalKey } from './physical-schema.ts'

/** The names in use in one schema. */
export interface SchemaNames {
  /** Of tables, and of constraints that stand among them. */
  readonly relations: Set<string>
  readonly constraints: Set<string>
}

/** A table on its way: named, and with its columns once they are known. */
export interface TableDraft {
  readonly entity: Entity
  readonly schema: string | undefined
  readonly name: string
  readonly names: SchemaNames
  readonly constraintNames: Set<string>
  readonly notes: string[]
  readonly columns: readonly PhysicalColumn[]
  readonly columnById: ReadonlyMap<string, PhysicalColumn>
  readonly keys: { primary: PhysicalKey | undefined; readonly unique: PhysicalKey[] }
}

/** Names a constraint within the scope in which the engine needs it unique. */
export function nameConstraint(
  derivation: Derivation,
  draft: TableDraft,
  role: ConstraintRole,
  parts: Omit<ConstraintParts, 'table'> & { readonly record: string },
): string {
  const { dialect, target } = derivation
  const wanted = constraintNameOf(target, role, { ...parts, table: draft.name })
  const given: GivenName = new NameScope(dialect, scopesOf(dialect, role, draft)).give('constraint', wanted)
  // That a generated name is shortened is nobody's decision, and a column may well have several checks; that a key is
  // called otherwise than the target's template says may surprise.
  const told = { ...given, changes: given.changes.filter((change) => change === 'collision' && role !== 'check') }
  draft.notes.push(...derivation.reportName('constraint', wanted, told, parts.record))
  return given.name
}

function scopesOf(dialect: Dialect, role: ConstraintRole, { names, constraintNames }: TableDraft) {
  switch (dialect.capabilities.constraintScope[role]) {
    case 'relations':
      return [names.relations, constraintNames]
    case 'schema':
      return [names.constraints, constraintNames]
    case 'table':
      return [constraintNames]
  }
}
