import type { ReadType } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'
import { constantOf, contentOf, nodesOf, stringsOf } from './tree.ts'

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
    modifiers: nodesOf(type?.typmods).map((modifier) => String(constantOf(modifier) ?? wordOf(modifier))),
    dimensions: type?.arrayBounds?.length ?? 0,
  }
}

// `geometry(Point, 4326)`: words are read as if they were columns.
function wordOf(modifier: SqlNode): string {
  return stringsOf(contentOf<{ fields?: SqlNode[] }>(modifier, 'ColumnRef')?.fields).join('.')
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
  const standard = type.schema === undefined ? standardNameOf(type) : undefined
  const name =
    standard ?? [type.schema, type.name].flatMap((part) => (part === undefined ? [] : quoted(part))).join('.')
  const modifiers = modifiersOf(type)
  const [first = '', rest = ''] = splitOnce(name, modifiers === '' ? undefined : ' with ')
  return `${first}${modifiers}${rest}${'[]'.repeat(type.dimensions)}`
}

function standardNameOf({ name, modifiers }: ReadType): string | undefined {
  // A type of one byte. `char` without quotes is `bpchar(1)` to the parser, and `bpchar` alone as long as you like.
  if (name === 'char') return '"char"'
  return name === 'bpchar' && modifiers.length === 0 ? undefined : standardNames[name]
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
