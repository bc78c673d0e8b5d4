import type { Finding, Result } from '@c360/model'
import { ModelId } from '@c360/sync'
import { z } from 'zod'
import type { Problem } from '../http/problem.ts'
import type { RequestContext } from '../http/request-context.ts'
import { VersionNumber } from '../versions/version-number.ts'

/** Which model to check, and the version since which findings are new. */
export const CheckModelInput = z.strictObject({ modelId: ModelId, baseline: VersionNumber.exactOptional() })
export type CheckModelInput = z.infer<typeof CheckModelInput>

/** What all rules have to say about the committed model, worst first. */
export function checkModel(
  context: RequestContext,
  input: CheckModelInput,
): Promise<Result<readonly Finding[], Problem>> {
  const { background, now } = context.services
  const today = new Date(now()).toISOString().slice(0, 'YYYY-MM-DD'.length)
  return background.run({ kind: 'check', today, ...input }, context.untilGone())
}
