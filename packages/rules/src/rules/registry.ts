import type { Rule } from '../engine/rule.ts'
import { abbreviation } from './convention/abbreviation.ts'
import { nameCase } from './convention/case.ts'
import { forbiddenWord } from './convention/forbidden-word.ts'
import { plural } from './convention/plural.ts'
import { repeatedEntityName } from './convention/repeated-entity-name.ts'
import { vagueWord } from './convention/vague-word.ts'
import { missingKey } from './structure/missing-key.ts'

/** Every rule, by group and id; a rule is its file and one line here. */
export const allRules: readonly Rule[] = [
  abbreviation,
  nameCase,
  forbiddenWord,
  plural,
  repeatedEntityName,
  vagueWord,
  missingKey,
]
