import { fromCanonicalJson, type Model } from '@c360/model'
import { Refusal } from '../refusal.ts'
import { readText } from './files.ts'

/** Reads a model from its canonical JSON. */
export async function readModelFile(path: string): Promise<{ readonly model: Model; readonly text: string }> {
  const text = await readText(path)
  return { model: parseModel(path, text), text }
}

/** The model of a text; `name` is where it came from. */
export function parseModel(name: string, text: string): Model {
  const model = fromCanonicalJson(text)
  if (!model.ok) throw new Refusal(`${name} cannot be read: ${model.error.message}`)
  return model.value
}
