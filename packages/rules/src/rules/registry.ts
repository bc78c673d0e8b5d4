import type { Rule } from '../engine/rule.ts'
import { forbiddenPrefix } from './engine/forbidden-prefix.ts'
import { illegalCharacter } from './engine/illegal-character.ts'
import { nameCollision } from './engine/name-collision.ts'
import { nameLength } from './engine/name-length.ts'
import { reservedWord } from './engine/reserved-word.ts'
import { typeUnsupported } from './engine/type-unsupported.ts'
import { missingKey } from './structure/missing-key.ts'

/** Every rule, by group and id; a rule is its file and one line here. */
export const allRules: readonly Rule[] = [
  forbiddenPrefix,
  illegalCharacter,
  nameCollision,
  nameLength,
  reservedWord,
  typeUnsupported,
  missingKey,
]
