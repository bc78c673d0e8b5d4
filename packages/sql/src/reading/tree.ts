import type { QualifiedName } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'

/** The kind of a node and its content: `{ ColumnRef: {…} }` is a `ColumnRef`. */
export function contentOf<Content>(node: SqlNode | undefined, kind: string): Content | undefined {
  return (node as Readonly<Record<string, Content>> | undefined)?.[kind]
}

/** Nodes of a list, which is left out of the tree where it is empty. */
export function nodesOf(nodes: readonly SqlNode[] | undefined): readonly SqlNode[] {
  return nodes ?? []
}

/** The names in a list of nodes; what is no name is left out. */
export function stringsOf(nodes: readonly SqlNode[] | undefined): string[] {
  return nodesOf(nodes).flatMap((node) => contentOf<{ sval?: string }>(node, 'String')?.sval ?? [])
}

/** The last two parts of a name: a database before them is left out. */
export function nameOfParts(parts: readonly string[]): QualifiedName {
  return { schema: parts.at(-2), name: parts.at(-1) ?? '' }
}

interface RangeVar {
  readonly schemaname?: string
  readonly relname?: string
}

/** The name of a table in the tree. */
export function nameOfTable(table: RangeVar | undefined): QualifiedName {
  return { schema: table?.schemaname, name: table?.relname ?? '' }
}

interface Constant {
  readonly isnull?: boolean
  readonly ival?: { readonly ival?: number }
  readonly fval?: { readonly fval?: string }
  readonly boolval?: { readonly boolval?: boolean }
  readonly sval?: { readonly sval?: string }
}

/** The value of a constant, casts taken off; undefined where the node is none. Members that are zero, empty or false are left out of the tree. */
export function constantOf(node: SqlNode | undefined): string | number | boolean | null | undefined {
  const constant = contentOf<Constant>(withoutCasts(node), 'A_Const')
  if (constant === undefined) return undefined
  if (constant.isnull === true) return null
  if (constant.ival !== undefined) return constant.ival.ival ?? 0
  if (constant.boolval !== undefined) return constant.boolval.boolval ?? false
  if (constant.sval !== undefined) return constant.sval.sval ?? ''
  return constant.fval === undefined ? undefined : toNumber(constant.fval.fval ?? '')
}

// A number that JavaScript cannot hold exactly stays a text.
function toNumber(digits: string): number | string {
  const number = Number(digits)
  const isExact =
    Number.isFinite(number) && (Number.isSafeInteger(number) || digits.replace(/^-?0*|\.|0*$/g, '').length <= 15)
  return isExact ? number : digits
}

/** A node without the casts around it. */
export function withoutCasts(node: SqlNode | undefined): SqlNode | undefined {
  let current = node
  for (;;) {
    const cast = contentOf<{ arg?: SqlNode }>(current, 'TypeCast')
    if (cast === undefined) return current
    current = cast.arg
  }
}
