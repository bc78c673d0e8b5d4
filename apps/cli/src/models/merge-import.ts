import { type Imported, type Importer, type ImportPlan, planImport } from '@c360/formats'
import { apply, type IntentContext, type Model } from '@c360/model'
import { Refusal } from '../refusal.ts'

/** What a model came to with what was imported, and by which changes. */
export interface MergedImport {
  readonly model: Model
  readonly plan: ImportPlan
}

/** Merges what was read into a model, as the studio does: what it knows is brought up to date, nothing is removed. */
export async function mergeIntoModel(
  model: Model,
  { records }: Imported,
  importer: Importer,
  context: IntentContext,
): Promise<MergedImport> {
  const plan = await planImport(model, { records, matching: importer.matching }, context)
  const merged = apply(model, plan.command.operations)
  if (!merged.ok) throw new Refusal(`What was read does not go with the model: ${merged.error.message}`)
  return { model: merged.value.model, plan }
}
