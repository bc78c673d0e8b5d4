import fc from 'fast-check'
import type { z } from 'zod'
import { Name, OrderKey, Text } from '../records/fields.ts'
import { LogicalType } from '../records/logical-type.ts'

/** Names as people and machines write them: empty, with quotes, emoji, line breaks, and of objects' own members. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'customer',
    'O\'Brien "quoted"',
    '__proto__',
    'constructor',
    '顧客',
    '👩‍👩‍👧',
    'a\nb',
    ' padded ',
  ),
  fc.string({ maxLength: 8 }),
)

/** Running text: names, and lines that look like the markup of the formats it is written to. */
const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  arbitraryName,
  fc.constantFrom(
    'One line.\nAnother: with a colon # and no comment\n',
    '\n  indented\n\ttab\n',
    'trailing \nspace  \n\n',
    '---\nid: no\n...',
    'null',
    '0x1F',
    '| a | b |',
    '<script>alert(1)</script>',
    'line\r\nfeed\rreturn\u0085\u2028\u2029\ufeff',
  ),
)

/** Any logical type, nested a little. */
export const arbitraryLogicalType: fc.Arbitrary<LogicalType> = fc.letrec<{ type: LogicalType; flat: LogicalType }>(
  (tie) => ({
    flat: fc.oneof(
      fc.constantFrom('text', 'float', 'boolean', 'date', 'time', 'uuid', 'binary', 'json', 'object').map((kind) => ({
        kind: kind as 'text',
      })),
      fc.integer({ min: 1, max: 1_000_000_000 }).map((maxLength) => ({ kind: 'string' as const, maxLength })),
      fc.constant({ kind: 'string' as const }),
      fc.constantFrom(8, 16, 32, 64).map((bits) => ({ kind: 'integer' as const, bits: bits as 8 })),
      fc.constant({ kind: 'integer' as const }),
      fc.record({
        kind: fc.constant('decimal' as const),
        precision: fc.integer({ min: 1, max: 1000 }),
        scale: fc.integer({ min: 0, max: 1000 }),
      }),
      fc.boolean().map((timezone) => ({ kind: 'timestamp' as const, timezone })),
      fc.record({ kind: fc.constant('native' as const), dialect: arbitraryName, type: arbitraryName }),
    ),
    type: fc.oneof(
      { maxDepth: 4 },
      tie('flat'),
      tie('type').map((items) => ({ kind: 'array' as const, items })),
      tie('type').map((value) => ({ kind: 'map' as const, value })),
    ),
  }),
).type

const someJson = fc.dictionary(
  fc.constantFrom('z', 'a', '10', 'constructor'),
  fc.constantFrom<unknown>('', 'x', null, [1, { b: 1, a: [] }], { y: 1, x: 2 }),
  { noNullPrototype: true },
)

const bySchema = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [Name, arbitraryName],
  [Text, arbitraryText],
  [OrderKey, fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'zz')],
  [LogicalType, arbitraryLogicalType],
])

/** Values that a schema of a record's field accepts, made from the schema itself; a form of schema without values here throws. */
export function valuesOf(type: z.core.$ZodType): fc.Arbitrary<unknown> {
  const known = bySchema.get(type)
  if (known !== undefined) return known
  const schema = type as z.core.$ZodTypes
  const { def } = schema._zod
  switch (def.type) {
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'number':
      return numbersOf(schema as z.core.$ZodNumber)
    case 'string':
      return 'format' in def ? fc.constantFrom('2026-01-31', '2030-12-01') : arbitraryName
    case 'optional':
      return valuesOf(def.innerType)
    case 'union':
      return fc.oneof(...def.options.map(valuesOf))
    case 'array':
      return fc.array(valuesOf(def.element), { maxLength: 3 })
    case 'object':
      return objectsOf(def.shape)
    case 'record':
      return recordsOf(def)
    default:
      throw new Error(`No values are known for a schema of type ${def.type}.`)
  }
}

function numbersOf(schema: z.core.$ZodNumber): fc.Arbitrary<number> {
  const { minimum, maximum, format } = schema._zod.bag
  const min = minimum ?? -1000
  const max = Math.min(maximum ?? 1000, min + 1000)
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  return format === undefined ? fc.oneof(whole, fc.constantFrom(max, min)) : whole
}

function objectsOf(shape: z.core.$ZodShape): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, valuesOf(schema)]))
  const requiredKeys = Object.keys(shape).filter((name) => shape[name]?._zod.optin !== 'optional')
  return fc.record(fields, { requiredKeys, noNullPrototype: true })
}

function recordsOf(def: z.core.$ZodRecordDef): fc.Arbitrary<unknown> {
  const keys = def.keyType as z.core.$ZodTypes
  return keys._zod.def.type === 'enum'
    ? fc.dictionary(valuesOf(keys) as fc.Arbitrary<string>, valuesOf(def.valueType), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    : someJson
}
