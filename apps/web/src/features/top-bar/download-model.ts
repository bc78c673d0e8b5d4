import { getRecordOf, type Model, modelPropertiesId, toCanonicalJson } from '@c360/model'
import { saveFile, toFileName } from '#ui/save-file.ts'

/** Saves a model as it is shown: with what is not yet sent, and also while the server is away. */
export function downloadModel(model: Model): void {
  const name = getRecordOf(model, 'model', modelPropertiesId)?.name ?? ''
  saveFile(toFileName(name, 'c360.json'), toCanonicalJson(model), 'application/json')
}
