import type { DialectId } from '@c360/model'
import { bigquery } from './bigquery.ts'
import type { Dialect } from './dialect.ts'
import { postgres } from './postgres.ts'
import { snowflake } from './snowflake.ts'

/** Every engine a model can be written out for. */
export const dialects: Readonly<Record<DialectId, Dialect>> = { bigquery, postgres, snowflake }

/** The engine of an id. */
export function dialectOf(id: DialectId): Dialect {
  return dialects[id]
}
