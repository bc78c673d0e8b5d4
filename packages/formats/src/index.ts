export type { Exported, ExportedFile, Exporter, OptionMeta } from './exporters/exporter.ts'
export { exporters, findExporter } from './exporters/registry.ts'
export type { ImportContext, Imported, Importer, ImportFile, StatementReport } from './importers/importer.ts'
export { findImporter, importers } from './importers/registry.ts'
