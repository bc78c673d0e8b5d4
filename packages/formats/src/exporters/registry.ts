import { ddl } from './ddl.ts'
import { dictionary } from './dictionary.ts'
import type { Exporter } from './exporter.ts'
import { jsonSchema } from './json-schema.ts'
import { mermaid } from './mermaid.ts'
import { modelFolder } from './model-folder.ts'
import { modelJson } from './model-json.ts'
import { odcs } from './odcs.ts'
import { svg } from './svg.ts'

/** Every exporter, in the order in which people look for them; an exporter is its file and one line here. */
export const exporters: readonly Exporter[] = [ddl, odcs, jsonSchema, mermaid, svg, dictionary, modelJson, modelFolder]

/** The exporter of an id. */
export function findExporter(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id)
}
