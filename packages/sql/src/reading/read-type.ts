import type { ReadType } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'
import { constantOf, nodesOf, stringsOf } from './tree.ts'

interface TypeName {
  readonly names?: readonly SqlNode[]
  readonly typmods?: readonly SqlNode[]
  readonly arrayBounds?: readonly SqlNode[]
}

/** Reads a type from the parse tree. */
export function readType(type: TypeName | undefined): ReadType {
  const names = stringsOf(type?.names)
  const schema = names.length > 1 ? names.at(-2) : undefined
  return {
    schema: schema === 'pg_catalog' ? undefined : schema,
    name: names.at(-1) ?? '',
    modifiers: nodesOf(type?.typmods).map((modifier) => String(constantOf(modifier) ?? '')),
    dimensions: type?.arrayBounds?.length ?? 0,
  }
}

const standardNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bpchar: 'char',
  float4: 'real',
  float8: 'double precision',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  timetz: 'time with time zone',
  varbit: 'bit varying',
}

/** A type as people write it: `numeric(10,2)`, `timestamp(3) with time zone`, `public.vector(20)[]`. */
export function formatType(type: ReadType): string {
  const standard = type.schema === undefined ? standardNames[type.name] : undefined
  const name =
    standard ?? [type.schema, type.name].flatMap((part) => (part === undefined ? [] : quoted(part))).join('.')
  const modifiers = modifiersOf(type)
  const [first = '', rest = ''] = splitOnce(name, modifiers === '' ? undefined : ' with ')
  return `${first}${modifiers}${rest}${'[]'.repeat(type.dimensions)}`
}

function modifiersOf({ name, modifiers }: ReadType): string {
  // Of an interval the first modifier is a mask of its fields, the second the digits of its seconds.
  const shown = name === 'interval' ? modifiers.slice(1) : modifiers
  return shown.length === 0 ? '' : `(${shown.join(',')})`
}

function splitOnce(text: string, separator: string | undefined): string[] {
  const at = separator === undefined ? -1 : text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
