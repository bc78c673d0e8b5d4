import { getRecordOf, recordsOf } from '@c360/model'
import { z } from 'zod'
import { EntitySchemaWriter } from '../json-schema/entity-schema.ts'
import { fileNamesOf } from '../model-folder/file-names.ts'
import { defineExporter } from './exporter.ts'

/** One JSON Schema of draft 2020-12 an entity; of an event it describes the payload. */
export const jsonSchema = defineExporter({
  id: 'json-schema',
  label: 'JSON Schema',
  summary: 'JSON Schema 2020-12, one file an entity: what producers send and consumers check, events first of all.',
  mediaType: 'application/schema+json',
  options: z.strictObject({
    entity: z.string().optional().meta({ label: 'Entity', hint: 'Without one: every entity.', recordKind: 'entity' }),
    onlyEvents: z.boolean().default(false).meta({ label: 'Events only' }),
    additionalProperties: z.boolean().default(false).meta({
      label: 'Allow other properties',
      hint: 'Whether a value may hold properties that the model does not know.',
    }),
  }),
  export(model, { entity: entityId, onlyEvents, additionalProperties }) {
    const chosen = entityId === undefined ? recordsOf(model, 'entity') : (getRecordOf(model, 'entity', entityId) ?? [])
    const entities = [chosen].flat().filter(({ archetype }) => !onlyEvents || archetype === 'event')
    const names = fileNamesOf(entities, 'entity')
    const writer = new EntitySchemaWriter(model, { additionalProperties })
    const files = entities.map((entity) => ({
      path: `${names.get(entity.id) ?? entity.id}.schema.json`,
      text: `${JSON.stringify(writer.write(entity), null, 2)}\n`,
    }))
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), findings: writer.findings }
  },
})
