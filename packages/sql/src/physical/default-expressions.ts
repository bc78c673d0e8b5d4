import type { LogicalType } from '@c360/model'
import type { DefaultFunction, Dialect } from '../dialects/dialect.ts'

// What people write, in any engine's words, for what a default can call upon. Nothing else is ever written as it stands.
const spellings: Readonly<Record<'moment' | 'today' | 'time-of-day' | 'uuid', readonly string[]>> = {
  moment: [
    'now()',
    'current_timestamp',
    'current_timestamp()',
    'localtimestamp',
    'localtimestamp()',
    'transaction_timestamp()',
    'statement_timestamp()',
    'clock_timestamp()',
    'current_datetime()',
    'getdate()',
    'sysdate()',
    'sysdate',
    'sysdatetime()',
  ],
  today: ['current_date', 'current_date()', 'today()'],
  'time-of-day': ['current_time', 'current_time()', 'localtime', 'localtime()'],
  uuid: [
    'gen_random_uuid()',
    'uuid_generate_v4()',
    'uuid_string()',
    'generate_uuid()',
    'uuid()',
    'newid()',
    'uuidv4()',
  ],
}

/** A default written as an expression, as an engine says it; `undefined` where it is none of the closed list. */
export function toDefaultExpression(dialect: Dialect, type: LogicalType, expression: string): string | undefined {
  const spelled = expression.toLowerCase().replace(/\s+/g, '')
  const called = findFunction(type, spelled)
  if (called === undefined) return undefined
  const [first, ...others] = dialect.defaultFunctions[called]
  return others.find((other) => other.toLowerCase() === spelled) ?? first
}

function findFunction(type: LogicalType, spelled: string): DefaultFunction | undefined {
  const isMoment = spellings.moment.includes(spelled)
  switch (type.kind) {
    case 'timestamp':
      if (!isMoment) return undefined
      return type.timezone ? 'now' : 'local-now'
    case 'date':
      return isMoment || spellings.today.includes(spelled) ? 'today' : undefined
    case 'time':
      return spellings['time-of-day'].includes(spelled) ? 'time-of-day' : undefined
    case 'uuid':
      return spellings.uuid.includes(spelled) ? 'uuid' : undefined
    default:
      return undefined
  }
}

/** The value of an expression that is but a literal: `'active'`, `'active'::text`, `-1.5`, `true`. */
export function toLiteralValue(expression: string): string | number | boolean | null | undefined {
  const text = expression.trim()
  const [, quoted] = /^'((?:[^'\\]|'')*)'(?:::[a-z][a-z0-9_ ]*(?:\(\d+\))?)?$/i.exec(text) ?? []
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  if (/^[+-]?\d{1,300}(\.\d{1,300})?$/.test(text)) return text
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  return /^null(::[a-z][a-z0-9_ ]*)?$/i.test(text) ? null : undefined
}
