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
  PhysicalColumn,
  PhysicalForeignKey,
  PhysicalKey,
  PhysicalSchema,
  PhysicalTable,
} from './physical/physical-schema.ts'
export { type DerivedSchema, type PhysicalSchemaOptions, toPhysicalSchema } from './physical/to-physical-schema.ts'
