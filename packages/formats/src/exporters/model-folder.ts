import { getRecordOf, type Model, modelPropertiesId, recordsOf, schemaVersion } from '@c360/model'
import { z } from 'zod'
import { fileNamesOf } from '../model-folder/file-names.ts'
import { foldersOfModel, listsOfModel, modelFormat, propertiesPath } from '../model-folder/layout.ts'
import { nameOf, RecordWriter } from '../model-folder/write-record.ts'
import { writeYaml } from '../yaml/write-yaml.ts'
import { defineExporter, type ExportedFile } from './exporter.ts'

/** The model as a folder of YAML, made to be kept and reviewed in Git. */
export const modelFolder = defineExporter({
  id: 'model-folder',
  label: 'Model as code',
  summary: 'The whole model as a folder of YAML for Git: one file an entity, and a diff that reads like the change.',
  mediaType: 'application/yaml',
  options: z.strictObject({}),
  export(model) {
    const writer = new RecordWriter(model)
    const files = [propertiesFile(model, writer), ...recordFiles(model, writer), ...listFiles(writer)]
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), findings: [] }
  },
})

function propertiesFile(model: Model, writer: RecordWriter): ExportedFile {
  const properties = getRecordOf(model, 'model', modelPropertiesId)
  const written = properties === undefined ? {} : writer.write(properties, { key: '', kind: 'model', sections: [] })
  // The id is the same in every model.
  const text = writeYaml({ format: modelFormat, schemaVersion, ...(written as object), id: undefined })
  return { path: propertiesPath, text }
}

function recordFiles(model: Model, writer: RecordWriter): readonly ExportedFile[] {
  return Object.entries(foldersOfModel).flatMap(([folder, section]) => {
    const records = recordsOf(model, section.kind)
    const names = fileNamesOf(
      records.map((record) => ({ id: record.id, name: nameOf(record) })),
      section.kind,
    )
    return records.map((record) => ({
      path: `${folder}/${names.get(record.id) ?? record.id}.yaml`,
      text: writeYaml(writer.write(record, section)),
    }))
  })
}

function listFiles(writer: RecordWriter): readonly ExportedFile[] {
  return Object.entries(listsOfModel).flatMap(([path, sections]) => {
    const lists = writer.writeSections(sections)
    return Object.values(lists).every((list) => list === undefined) ? [] : [{ path, text: writeYaml(lists) }]
  })
}
