import type { ReadDefault } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'
import { constantOf, contentOf, nodesOf, stringsOf } from './tree.ts'

/** Tells what kind of default an expression is; `text` is how it is written. */
export function readDefault(node: SqlNode | undefined, text: string): ReadDefault | undefined {
  const value = constantOf(node)
  if (value === null) return undefined
  if (value !== undefined && typeof value !== 'string') return { kind: 'value', value }
  // `'2024-01-01'::date` is a value; `'now'::text::date` or a text that a cast computes with is not told apart from it.
  if (typeof value === 'string') return { kind: 'value', value }
  if (/^nextval\b/i.test(functionOf(node))) return { kind: 'sequence', expression: text }
  return { kind: dependsOnScript(node) ? 'dependent' : 'expression', expression: text }
}

function functionOf(node: SqlNode | undefined): string {
  const names = stringsOf(contentOf<{ funcname?: SqlNode[] }>(node, 'FuncCall')?.funcname)
  return names.at(-1) ?? ''
}

/** Whether an expression calls a function, or casts to a type, of a schema other than the engine's own. */
function dependsOnScript(root: SqlNode | undefined): boolean {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const { funcname, names } = next as { funcname?: SqlNode[]; names?: SqlNode[] }
    const [schema, name] = stringsOf(nodesOf(funcname ?? names))
    if (name !== undefined && schema !== 'pg_catalog') return true
    waiting.push(...Object.values(next))
  }
  return false
}
