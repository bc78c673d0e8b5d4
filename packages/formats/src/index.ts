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
