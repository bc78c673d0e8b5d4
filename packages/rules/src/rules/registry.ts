import type { Rule } from '../engine/rule.ts'
import { abbreviation } from './convention/abbreviation.ts'
import { booleanName } from './convention/boolean-name.ts'
import { nameCase } from './convention/case.ts'
import { forbiddenWord } from './convention/forbidden-word.ts'
import { foreignKeyNameRule } from './convention/foreign-key-name.ts'
import { keyName } from './convention/key-name.ts'
import { plural } from './convention/plural.ts'
import { repeatedEntityName } from './convention/repeated-entity-name.ts'
import { timeSuffix } from './convention/time-suffix.ts'
import { unit } from './convention/unit.ts'
import { vagueWord } from './convention/vague-word.ts'
import { missingKey } from './structure/missing-key.ts'

/** Every rule, by group and id; a rule is its file and one line here. */
export const allRules: readonly Rule[] = [
  abbreviation,
  booleanName,
  nameCase,
  forbiddenWord,
  foreignKeyNameRule,
  keyName,
  plural,
  repeatedEntityName,
  timeSuffix,
  unit,
  vagueWord,
  missingKey,
]
