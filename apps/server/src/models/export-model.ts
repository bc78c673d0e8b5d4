import type { Exported } from '@c360/formats'
import type { Result } from '@c360/model'
import { ModelId } from '@c360/sync'
import { z } from 'zod'
import type { Problem } from '../http/problem.ts'
import type { RequestContext } from '../http/request-context.ts'
import { VersionNumber } from '../versions/version-number.ts'

const longestName = 100

/** What to export: the committed model, or one of its versions; each exporter says which options it takes. */
export const ExportModelInput = z.strictObject({
  modelId: ModelId,
  version: VersionNumber.exactOptional(),
  exporter: z.string().max(longestName),
  options: z.record(z.string().max(longestName), z.json()).default({}),
})
export type ExportModelInput = z.infer<typeof ExportModelInput>

/** The model as files, and what the format cannot say. */
export function exportModel(context: RequestContext, input: ExportModelInput): Promise<Result<Exported, Problem>> {
  return context.services.background.run({ kind: 'export', ...input }, context.untilGone())
}
