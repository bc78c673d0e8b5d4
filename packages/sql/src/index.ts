export { type DdlOptions, quoteName, type WrittenDdl, writeDdl } from './ddl/write-ddl.ts'
export type {
  Dialect,
  DialectCapabilities,
  IdentifierFacts,
  KeySupport,
  LengthLimit,
  NameRole,
  PhysicalType,
} from './dialects/dialect.ts'
export { dialectOf, dialects } from './dialects/registry.ts'
export { toCase } from './naming/name-case.ts'
export {
  columnNameOf,
  columnOptionOf,
  defaultTarget,
  isHeldBy,
  tableNameOf,
  tableOptionOf,
  targetFor,
  targetsOf,
} from './naming/physical-names.ts'
export type {
  PhysicalCheck,
  PhysicalColumn,
  PhysicalForeignKey,
  PhysicalKey,
  PhysicalSchema,
  PhysicalTable,
} from './physical/physical-schema.ts'
export { type DerivedSchema, type PhysicalSchemaOptions, toPhysicalSchema } from './physical/to-physical-schema.ts'
export { type CheckRule, readCheckRules } from './reading/check-rules.ts'
export { readPostgres, type SqlScript } from './reading/read-postgres.ts'
export type {
  QualifiedName,
  ReadCheck,
  ReadColumn,
  ReadDefault,
  ReadDomain,
  ReadEnum,
  ReadForeignKey,
  ReadKey,
  ReadSchema,
  ReadStatement,
  ReadTable,
  ReadType,
} from './reading/read-schema.ts'
export { formatType } from './reading/read-type.ts'
export { loadSqlParser, type SqlParser } from './reading/sql-parser.ts'
export { standardType } from './reading/standard-type.ts'
export { noteAt } from './reading/statement-text.ts'
