import type { SqlNode } from './sql-parser.ts'
import { constantOf, contentOf, nodesOf, stringsOf, withoutCasts } from './tree.ts'

/** What a condition says of one column in words that every warehouse has. */
export type CheckRule =
  | {
      readonly kind: 'range'
      readonly column: string
      readonly min?: number
      readonly max?: number
      readonly isExclusive: boolean
    }
  | { readonly kind: 'length'; readonly column: string; readonly min?: number; readonly max?: number }
  | { readonly kind: 'pattern'; readonly column: string; readonly pattern: string }
  | { readonly kind: 'values'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'required'; readonly column: string }

interface Comparison {
  readonly kind?: string
  readonly name?: SqlNode[]
  readonly lexpr?: SqlNode
  readonly rexpr?: SqlNode
}

interface Combination {
  readonly boolop?: string
  readonly args?: SqlNode[]
}

const maxDepth = 50

/** The rules that a condition consists of; undefined where any part of it is none of them. */
export function readCheckRules(node: SqlNode | undefined, depth = 0): readonly CheckRule[] | undefined {
  if (depth > maxDepth) return undefined
  const combination = contentOf<Combination>(node, 'BoolExpr')
  if (combination?.boolop === 'AND_EXPR') return readAll(nodesOf(combination.args), depth)
  if (combination?.boolop === 'OR_EXPR') return readAlternatives(nodesOf(combination.args), depth)
  const test = contentOf<{ arg?: SqlNode; nulltesttype?: string }>(node, 'NullTest')
  if (test?.nulltesttype === 'IS_NOT_NULL') {
    const column = columnOf(test.arg)
    return column === undefined ? undefined : [{ kind: 'required', column }]
  }
  return readComparison(contentOf<Comparison>(node, 'A_Expr'))
}

function readAll(parts: readonly SqlNode[], depth: number): readonly CheckRule[] | undefined {
  const rules: CheckRule[] = []
  for (const part of parts) {
    const read = readCheckRules(part, depth + 1)
    if (read === undefined) return undefined
    rules.push(...read)
  }
  return rules
}

/** `a = 'x' OR a = 'y'` is a list of values; `a IS NULL OR …` says no more than what follows, which holds for no value anyway. */
function readAlternatives(parts: readonly SqlNode[], depth: number): readonly CheckRule[] | undefined {
  const isNullTest = (part: SqlNode) =>
    contentOf<{ nulltesttype?: string }>(part, 'NullTest')?.nulltesttype === 'IS_NULL'
  const rest = parts.filter((part) => !isNullTest(part))
  const nullColumns = parts
    .filter(isNullTest)
    .map((part) => columnOf(contentOf<{ arg?: SqlNode }>(part, 'NullTest')?.arg))
  const rules = rest.map((part) => readCheckRules(part, depth + 1))
  const [first] = rules
  if (first === undefined) return undefined
  const column = first[0]?.column
  const isOnColumn = rules.every((each) => each?.every((rule) => rule.column === column) === true)
  if (!isOnColumn || column === undefined || nullColumns.some((name) => name !== column)) return undefined
  if (rules.length === 1) return first.some(({ kind }) => kind === 'required') ? undefined : first
  const values = rules.flatMap((each) => (each?.length === 1 && each[0]?.kind === 'values' ? [each[0].values] : []))
  return values.length === rules.length ? [{ kind: 'values', column, values: [...new Set(values.flat())] }] : undefined
}

function readComparison(comparison: Comparison | undefined): readonly CheckRule[] | undefined {
  if (comparison === undefined) return undefined
  const { kind, lexpr, rexpr } = comparison
  const operator = stringsOf(comparison.name).at(-1) ?? ''
  if (kind === 'AEXPR_BETWEEN') return readBetween(lexpr, contentOf<{ items?: SqlNode[] }>(rexpr, 'List')?.items)
  if (kind === 'AEXPR_IN' && operator === '=')
    return readValues(lexpr, contentOf<{ items?: SqlNode[] }>(rexpr, 'List')?.items)
  if (kind === 'AEXPR_OP_ANY' && operator === '=') {
    return readValues(lexpr, contentOf<{ elements?: SqlNode[] }>(withoutCasts(rexpr), 'A_ArrayExpr')?.elements)
  }
  if (kind !== 'AEXPR_OP' || lexpr === undefined) return undefined
  const value = constantOf(rexpr)
  if (value !== undefined) return readOperation(lexpr, operator, value)
  const turned = turnedOperators[operator]
  const first = constantOf(lexpr)
  return turned === undefined || first === undefined ? undefined : readOperation(rexpr, turned, first)
}

const turnedOperators: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' }

function readOperation(left: SqlNode | undefined, operator: string, value: unknown): readonly CheckRule[] | undefined {
  const measured = measuredColumnOf(left)
  if (measured !== undefined && typeof value === 'number') return readLength(measured, operator, value)
  const column = columnOf(left)
  if (column === undefined) return undefined
  if (operator === '~' && typeof value === 'string') return [{ kind: 'pattern', column, pattern: value }]
  if (operator === '=' && typeof value === 'string') return [{ kind: 'values', column, values: [value] }]
  if (typeof value !== 'number') return undefined
  if (operator === '>' || operator === '>=')
    return [{ kind: 'range', column, min: value, isExclusive: operator === '>' }]
  if (operator === '<' || operator === '<=')
    return [{ kind: 'range', column, max: value, isExclusive: operator === '<' }]
  return operator === '=' ? [{ kind: 'range', column, min: value, max: value, isExclusive: false }] : undefined
}

function readLength(column: string, operator: string, value: number): readonly CheckRule[] | undefined {
  if (!Number.isInteger(value)) return undefined
  if (operator === '>=' || operator === '>')
    return [{ kind: 'length', column, min: operator === '>' ? value + 1 : value }]
  if (operator === '<=' || operator === '<')
    return [{ kind: 'length', column, max: operator === '<' ? value - 1 : value }]
  return operator === '=' ? [{ kind: 'length', column, min: value, max: value }] : undefined
}

function readBetween(
  left: SqlNode | undefined,
  bounds: readonly SqlNode[] | undefined,
): readonly CheckRule[] | undefined {
  const [min, max] = nodesOf(bounds).map(constantOf)
  if (typeof min !== 'number' || typeof max !== 'number') return undefined
  const measured = measuredColumnOf(left)
  if (measured !== undefined) return [{ kind: 'length', column: measured, min, max }]
  const column = columnOf(left)
  return column === undefined ? undefined : [{ kind: 'range', column, min, max, isExclusive: false }]
}

function readValues(
  left: SqlNode | undefined,
  items: readonly SqlNode[] | undefined,
): readonly CheckRule[] | undefined {
  const column = columnOf(left)
  const values = nodesOf(items).map(constantOf)
  if (column === undefined || values.length === 0) return undefined
  const texts = values.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  )
  return texts.length === values.length ? [{ kind: 'values', column, values: [...new Set(texts)] }] : undefined
}

/** The column that a node is, casts taken off; a domain calls its value `value`. */
function columnOf(node: SqlNode | undefined): string | undefined {
  const fields = contentOf<{ fields?: SqlNode[] }>(withoutCasts(node), 'ColumnRef')?.fields
  return stringsOf(fields).at(-1)
}

const lengthFunctions = new Set(['length', 'char_length', 'character_length'])

function measuredColumnOf(node: SqlNode | undefined): string | undefined {
  const call = contentOf<{ funcname?: SqlNode[]; args?: SqlNode[] }>(withoutCasts(node), 'FuncCall')
  const name = stringsOf(call?.funcname).at(-1) ?? ''
  return lengthFunctions.has(name) && call?.args?.length === 1 ? columnOf(call.args[0]) : undefined
}
