import type { Rule } from '../engine/rule.ts'
import { abbreviation } from './convention/abbreviation.ts'
import { booleanName } from './convention/boolean-name.ts'
import { nameCase } from './convention/case.ts'
import { eventName } from './convention/event-name.ts'
import { forbiddenWord } from './convention/forbidden-word.ts'
import { foreignKeyNameRule } from './convention/foreign-key-name.ts'
import { keyName } from './convention/key-name.ts'
import { nearDuplicate } from './convention/near-duplicate.ts'
import { plural } from './convention/plural.ts'
import { repeatedEntityName } from './convention/repeated-entity-name.ts'
import { sameNameDifferentMeaning } from './convention/same-name-different-meaning.ts'
import { timeSuffix } from './convention/time-suffix.ts'
import { unit } from './convention/unit.ts'
import { vagueWord } from './convention/vague-word.ts'
import { missingKey } from './structure/missing-key.ts'

/** Every rule, by group and id; a rule is its file and one line here. */
export const allRules: readonly Rule[] = [
  abbreviation,
  booleanName,
  nameCase,
  eventName,
  forbiddenWord,
  foreignKeyNameRule,
  keyName,
  nearDuplicate,
  plural,
  repeatedEntityName,
  sameNameDifferentMeaning,
  timeSuffix,
  unit,
  vagueWord,
  missingKey,
]
