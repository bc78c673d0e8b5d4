import type { Target } from '@c360/model'
import type { ConstraintRole } from '../dialects/dialect.ts'
import { toCase } from './name-case.ts'

const defaultTemplates: Readonly<Record<ConstraintRole, string>> = {
  primaryKey: 'pk_{table}',
  unique: 'uq_{table}_{columns}',
  foreignKey: 'fk_{table}_{columns}',
  check: 'ck_{table}_{columns}',
}

/** What a constraint is about. */
export interface ConstraintParts {
  readonly table: string
  readonly columns: readonly string[]
  /** Of a foreign key: the table it refers to. */
  readonly parent?: string
  /** What the key or relationship is called in the model. */
  readonly given?: string | undefined
}

/**
 * What a constraint is to be called: by the target's template, or the default one in the target's case. A key or
 * relationship that is already named as an identifier (`film_pkey`; not `Card number`, which is for people) keeps its name.
 */
export function constraintNameOf(target: Target, role: ConstraintRole, parts: ConstraintParts): string {
  if (parts.given !== undefined && /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$/.test(parts.given)) {
    return toCase(parts.given, target.case)
  }
  const template = target.constraintNames?.[role]
  const values = { table: parts.table, columns: parts.columns.join('_'), parent: parts.parent ?? '' }
  const filled = (template ?? defaultTemplate(target, role)).replace(
    /\{(table|columns|parent)\}/g,
    (_, name: keyof typeof values) => values[name],
  )
  return filled
}

function defaultTemplate(target: Target, role: ConstraintRole): string {
  const template = defaultTemplates[role]
  if (target.case !== 'upper-snake') return template
  return template.replace(/^[a-z]+/, (prefix) => prefix.toUpperCase())
}
