import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Archetype, Layer } from './entity.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** The engines a model can be written out for; the facts about each stand in the SQL package. */
export const DialectId = z.enum(['bigquery', 'postgres', 'snowflake'])
export type DialectId = z.infer<typeof DialectId>

/** How logical names are written in a warehouse; `as-is` leaves them as they are. */
export const NamingCase = z.enum(['snake', 'upper-snake', 'camel', 'pascal', 'as-is'])
export type NamingCase = z.infer<typeof NamingCase>

/** Where a target stands in one environment, such as development or production. */
export const Environment = z.strictObject({ name: Name, catalog: Name.optional(), schema: Name.optional() })
export type Environment = z.infer<typeof Environment>

/** How generated constraints are named, with the placeholders `{table}`, `{columns}` and `{parent}`. */
export const ConstraintNames = z.strictObject({
  primaryKey: Name.optional(),
  unique: Name.optional(),
  foreignKey: Name.optional(),
  check: Name.optional(),
})
export type ConstraintNames = z.infer<typeof ConstraintNames>

/** A warehouse that the model goes to, and how names are written there. */
export const Target = z.strictObject({
  id: RecordId,
  kind: z.literal('target'),
  name: Name,
  description: Text.optional(),
  dialect: DialectId,
  /** The layers it holds; absent or empty, all of them. */
  layers: z.array(Layer).max(10).optional(),
  /** The catalog (BigQuery: project, Snowflake and PostgreSQL: database) where no environment says another. */
  catalog: Name.optional(),
  /** The schema (BigQuery: dataset) where no environment says another. */
  schema: Name.optional(),
  environments: z.array(Environment).max(20).optional(),
  case: NamingCase,
  /** What goes before the name of every table of an archetype: `dim_`, `fct_`. */
  prefixes: z.partialRecord(Archetype, Name).optional(),
  constraintNames: ConstraintNames.optional(),
  ...namedRecordFields,
})
export type Target = z.infer<typeof Target>

export const targetKind = defineKind({
  kind: 'target',
  label: 'target',
  schema: Target,
  aspect: 'physical',
  references: [],
  nameField: 'name',
  idPrefix: 'tgt',
})
