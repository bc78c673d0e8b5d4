import type { ReadDefault } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'
import { constantOf, contentOf, stringsOf } from './tree.ts'

/** Tells what kind of default an expression is; `text` is how it is written. */
export function readDefault(node: SqlNode | undefined, text: string): ReadDefault | undefined {
  const value = constantOf(node)
  if (value === null) return undefined
  if (value !== undefined && typeof value !== 'string') return { kind: 'value', value }
  // `'2024-01-01'::date` is a value; `'now'::text::date` or a text that a cast computes with is not told apart from it.
  if (typeof value === 'string') return { kind: 'value', value }
  if (/^nextval\b/i.test(functionOf(node))) return { kind: 'sequence', expression: text }
  return { kind: 'expression', expression: text }
}

function functionOf(node: SqlNode | undefined): string {
  const names = stringsOf(contentOf<{ funcname?: SqlNode[] }>(node, 'FuncCall')?.funcname)
  return names.at(-1) ?? ''
}
