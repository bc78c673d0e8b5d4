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
import { constraintNameCollision } from './engine/constraint-name-collision.ts'
import { constraintNameLength } from './engine/constraint-name-length.ts'
import { forbiddenPrefix } from './engine/forbidden-prefix.ts'
import { illegalCharacter } from './engine/illegal-character.ts'
import { nameCollision } from './engine/name-collision.ts'
import { nameLength } from './engine/name-length.ts'
import { reservedWord } from './engine/reserved-word.ts'
import { typeUnsupported } from './engine/type-unsupported.ts'
import { personalDataInKey } from './governance/personal-data-in-key.ts'
import { publicPersonalData } from './governance/public-personal-data.ts'
import { unmarkedPersonalData } from './governance/unmarked-personal-data.ts'
import { deprecatedInUse } from './structure/deprecated-in-use.ts'
import { deprecatedWithoutSuccessor } from './structure/deprecated-without-successor.ts'
import { duplicateName } from './structure/duplicate-name.ts'
import { emptyEntity } from './structure/empty-entity.ts'
import { endTypesDiffer } from './structure/end-types-differ.ts'
import { eventWithoutTime } from './structure/event-without-time.ts'
import { missingDescription } from './structure/missing-description.ts'
import { missingGrain } from './structure/missing-grain.ts'
import { missingKey } from './structure/missing-key.ts'
import { nullablePrimaryKey } from './structure/nullable-primary-key.ts'
import { onNoDiagram } from './structure/on-no-diagram.ts'
import { relationshipWithoutForeignKey } from './structure/relationship-without-foreign-key.ts'
import { unknownRule } from './structure/unknown-rule.ts'
import { unrelatedEntity } from './structure/unrelated-entity.ts'
import { unusedSuppression } from './structure/unused-suppression.ts'
import { versionedWithoutValidity } from './structure/versioned-without-validity.ts'

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
  constraintNameCollision,
  constraintNameLength,
  forbiddenPrefix,
  illegalCharacter,
  nameCollision,
  nameLength,
  reservedWord,
  typeUnsupported,
  personalDataInKey,
  publicPersonalData,
  unmarkedPersonalData,
  deprecatedInUse,
  deprecatedWithoutSuccessor,
  duplicateName,
  emptyEntity,
  endTypesDiffer,
  eventWithoutTime,
  missingDescription,
  missingGrain,
  missingKey,
  nullablePrimaryKey,
  onNoDiagram,
  relationshipWithoutForeignKey,
  unknownRule,
  unrelatedEntity,
  unusedSuppression,
  versionedWithoutValidity,
]
