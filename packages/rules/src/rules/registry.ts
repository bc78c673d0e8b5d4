import type { Rule } from '../engine/rule.ts'
import { missingKey } from './structure/missing-key.ts'

/** Every rule, by group and id; a rule is its file and one line here. */
export const allRules: readonly Rule[] = [missingKey]
