export { type AttributeColumn, attributeColumns, type CellReading } from './attribute-table/columns.ts'
export { type AttributeCsvPlan, maxCsvLength, readAttributeCsv } from './attribute-table/read-csv.ts'
export { writeAttributeCsv } from './attribute-table/write-csv.ts'
export type { Exported, ExportedFile, Exporter, OptionMeta } from './exporters/exporter.ts'
export { exporters, findExporter } from './exporters/registry.ts'
export type { ImportContext, Imported, Importer, ImportFile, StatementReport } from './importers/importer.ts'
export { findImporter, importers } from './importers/registry.ts'
export {
  type FieldChange,
  type ImportPlan,
  type PlanImportInput,
  planImport,
  type RecordChange,
} from './importing/plan-import.ts'
export { type OptionFact, optionFactsOf } from './option-facts.ts'
export { fromOptionTexts, type GivenOptions, readModelOptions, readOptions } from './read-options.ts'
export { toZip } from './zip.ts'
