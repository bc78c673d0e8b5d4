import type { Services } from '../services.ts'
import { createCopy } from './create-model.ts'

/** The example that a new installation starts with. */
export const firstExample = 'retail-c360'
const studio = { id: 'per_studio', name: 'C360 Studio', colour: 'slate' }

/** Gives a new installation something to look at; without examples it starts empty. */
export async function seedExample(services: Services): Promise<void> {
  const model = await services.examples.read(firstExample)
  if (model === undefined) return
  const created = await createCopy(services, studio, model)
  if (!created.ok) throw new Error(`The example ${firstExample} cannot be stored: ${created.error.message}`)
}
