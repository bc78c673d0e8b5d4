import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Archetype, Layer } from './entity.ts'
import { Name, RecordId, Text } from './fields.ts'

/** How strongly a rule speaks; `off` silences it. */
export const RuleSeverity = z.enum(['off', 'info', 'warning', 'error'])
export type RuleSeverity = z.infer<typeof RuleSeverity>

/**
 * How one rule is to be applied. Without archetypes, layers and target it is meant everywhere; otherwise only where each
 * that is given fits. Of several settings that fit, the one that says most about where it is meant decides.
 */
export const RuleSetting = z.strictObject({
  id: RecordId,
  kind: z.literal('rule-setting'),
  /** Id of the rule, such as `convention/case`; of a rule that this studio does not know it is kept. */
  rule: Name,
  archetypes: z.array(Archetype).max(20).optional(),
  layers: z.array(Layer).max(10).optional(),
  /** Engine rules only. */
  target: RecordId.optional(),
  severity: RuleSeverity.optional(),
  /** The rule's own options; those left out keep their defaults. */
  options: z.record(z.string().max(200), z.json()).optional(),
  /** Why it is so, for those who ask. */
  reason: Text.optional(),
})
export type RuleSetting = z.infer<typeof RuleSetting>

export const ruleSettingKind = defineKind({
  kind: 'rule-setting',
  label: 'rule setting',
  schema: RuleSetting,
  aspect: 'settings',
  references: [{ field: 'target', kinds: ['target'], onRemove: 'cascade' }],
  nameField: 'rule',
  idPrefix: 'rls',
})
