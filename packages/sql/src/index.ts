export { quoteName } from './ddl/quote.ts'
export { type DdlOptions, type DdlPart, type WrittenDdl, writeDdl } from './ddl/write-ddl.ts'
export type {
  CommentGrammar,
  ConstraintRole,
  ConstraintScope,
  DdlGrammar,
  DefaultFunction,
  Dialect,
  DialectCapabilities,
  IdentifierFacts,
  KeySupport,
  LengthLimit,
  NameRole,
  PhysicalField,
  PhysicalType,
} from './dialects/dialect.ts'
export { dialectOf, dialects } from './dialects/registry.ts'
export { type ConstraintParts, constraintNameOf } from './naming/constraint-names.ts'
export { type LegalName, lengthOf, type NameChange, toLegalName, toStoredName } from './naming/legal-name.ts'
export { toCase } from './naming/name-case.ts'
export {
  columnNameOf,
  columnOptionOf,
  defaultTarget,
  holdsEntity,
  isHeldBy,
  physicalColumnName,
  physicalTableName,
  tableNameOf,
  tableOptionOf,
  targetFor,
  targetsOf,
} from './naming/physical-names.ts'
export type {
  PhysicalCheck,
  PhysicalCheckRule,
  PhysicalColumn,
  PhysicalForeignKey,
  PhysicalKey,
  PhysicalSchema,
  PhysicalStruct,
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
