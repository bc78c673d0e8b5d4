import { type Attribute, type Entity, foreignKeyName, maxNameLength, type Operation, rewriteName } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { questionWords } from '../language/question-words.ts'
import { endsWith, wordKeyOf, wordsOf } from '../language/words-of.ts'
import { isKeyNameOf, singularWordsOf, withoutEntityName } from './entity-names.ts'
import { isForeignKey } from './foreign-keys.ts'
import { isKeyMember, tailOfKeyName } from './named-after.ts'
import { isUsualMeaning } from './namesakes.ts'
import { entitiesByNearName, nearKeysOf, nearnessOf } from './near-names.ts'
import { timeRoleFix } from './time-roles.ts'

const noPairs: ReadonlySet<string> = new Set()

/** The new names of a fix, and a way to say that there is none. */
class Renaming {
  readonly nameById = new Map<string, string>()
  readonly #context: RuleContext
  isPossible = true

  constructor(context: RuleContext) {
    this.#context = context
  }

  attribute(attribute: Attribute, name: string): void {
    if (this.nameById.has(attribute.id)) return
    this.nameById.set(attribute.id, name)
    if (!this.#isFree(attribute, name)) this.isPossible = false
    if (wordKeyOf(attribute.name) === wordKeyOf(name)) return
    const entity = this.#context.getOf('entity', attribute.parent)
    if (entity === undefined) return
    this.#followReferences(attribute, entity.name, this.nameById.get(entity.id) ?? entity.name)
  }

  entity(entity: Entity, name: string): void {
    this.nameById.set(entity.id, name)
    if (isTaken(entity, name, this.#context)) this.isPossible = false
    const attributes = this.#context.childrenOf(entity.id, 'attribute')
    if (attributes.some((one) => isRepeatedNow(one.name, entity.name, name))) this.isPossible = false
    this.#followKeys(entity, name)
  }

  #followKeys(entity: Entity, name: string): void {
    for (const { attributes } of this.#context.childrenOf(entity.id, 'key')) {
      const only = attributes.length === 1 ? this.#context.getOf('attribute', attributes[0] ?? '') : undefined
      if (only !== undefined && !isForeignKey(only.id, this.#context)) this.#followKey(only, entity, name)
    }
  }

  #followKey(key: Attribute, entity: Entity, name: string): void {
    const called = tailOfKeyName(key, entity, this.#context)
    if (called !== undefined && !isKeyNameOf(name, key.name, called.tail)) {
      const after = called.singular ? singularWordsOf(name) : wordsOf(name)
      this.attribute(key, rewriteName(key.name, [...after, ...called.tail]))
      return
    }
    if (isKeyNameLost(key.name, entity.name, name)) this.isPossible = false
    this.#followReferences(key, entity.name, name)
  }

  /** Foreign keys bear the name of what they refer to, so they go along. */
  #followReferences(referenced: Attribute, parentBefore: string, parentAfter: string): void {
    const nameAfter = this.nameById.get(referenced.id) ?? referenced.name
    for (const { id, field } of this.#context.referrersOf(referenced.id)) {
      const relationship = field === 'attributePairs' ? this.#context.getOf('relationship', id) : undefined
      for (const pair of relationship?.attributePairs ?? []) {
        if (pair.parent !== referenced.id) continue
        const before = foreignKeyName(relationship?.parentRole, parentBefore, referenced.name)
        const after = foreignKeyName(relationship?.parentRole, parentAfter, nameAfter)
        if (before !== after) this.#follow(pair.child, wordsOf(before), wordsOf(after))
      }
    }
  }

  #follow(foreignKey: string, before: readonly string[], after: readonly string[]): void {
    const attribute = this.#context.getOf('attribute', foreignKey)
    const words = wordsOf(attribute?.name ?? '')
    if (attribute === undefined || !endsWith(words, before)) return
    const role = words.slice(0, words.length - before.length)
    const name = rewriteName(attribute.name, [...role, ...after])
    if (!endsWith(wordsOf(name), after)) this.isPossible = false
    this.attribute(attribute, name)
  }

  #isFree(attribute: Attribute, name: string): boolean {
    if (wordsOf(name).length === 0 || name.length > maxNameLength) return false
    const entity = this.#context.getOf('entity', attribute.parent)?.name ?? ''
    const repeats = (one: string) => withoutEntityName(entity, one) !== undefined
    if (repeats(name) && !repeats(attribute.name) && !isKeyMember(attribute.id, this.#context)) return false
    if (attribute.type.kind !== 'boolean' && isQuestion(name) && !isQuestion(attribute.name)) return false
    const siblings = this.#context.childrenOf(attribute.parent, 'attribute').filter(({ id }) => id !== attribute.id)
    const isMistakable = siblings.some((one) => isNear(name, one.name) && !isNear(attribute.name, one.name))
    const isTakenBy = (one: Attribute) => isSameWords(name, one.name) && !isSameWords(attribute.name, one.name)
    if (isMistakable || siblings.some((one) => one.name === name || isTakenBy(one))) return false
    return wordKeyOf(name) === wordKeyOf(attribute.name) || isUsualMeaning(attribute, name, this.#context)
  }
}

/** Nearly the same, but not the very same: that is a finding of its own, which a new name must not turn into this one. */
function isNear(one: string, other: string): boolean {
  return one.trim() !== other.trim() && nearnessOf(one, other, noPairs) !== undefined
}

function isQuestion(name: string): boolean {
  const [first = '', ...others] = wordsOf(name)
  return others.length > 0 && questionWords.includes(first)
}

/** Whether two names differ in nothing but how they are written: to an engine they come to one. */
function isSameWords(one: string, other: string): boolean {
  return wordKeyOf(one) === wordKeyOf(other)
}

function isRepeatedNow(attributeName: string, before: string, after: string): boolean {
  return withoutEntityName(after, attributeName) !== undefined && withoutEntityName(before, attributeName) === undefined
}

function isKeyNameLost(keyName: string, before: string, after: string): boolean {
  const tail = wordsOf(keyName).slice(-1)
  return isKeyNameOf(before, keyName, tail) && !isKeyNameOf(after, keyName, tail)
}

function isTaken(entity: Entity, name: string, context: RuleContext): boolean {
  if (wordsOf(name).length === 0 || name.length > maxNameLength) return true
  return nearKeysOf(name).some((key) =>
    context.find(entitiesByNearName, key).some((other) => {
      if (other.id === entity.id) return false
      if (isSameWords(name, other.name) && !isSameWords(entity.name, other.name)) return true
      return other.name === name || (isNear(name, other.name) && !isNear(entity.name, other.name))
    }),
  )
}

/** {@link renameFix} to other words in the same style. None where they could not be told apart again, as `line` and `2` in camelCase. */
export function rewordFix(
  record: Attribute | Entity,
  words: readonly string[],
  context: RuleContext,
): { readonly fix?: readonly Operation[] } {
  const name = rewriteName(record.name, words)
  return wordKeyOf(name) === words.join(' ') ? renameFix(record, name, context) : {}
}

/**
 * Renames an attribute or an entity, and with it what bears its name by convention: an entity's key, and foreign keys.
 * Undefined where a name is taken already, so that no two could be told apart, or would be taken for another's.
 */
export function renameFix(
  record: Attribute | Entity,
  name: string,
  context: RuleContext,
): { readonly fix?: readonly Operation[] } {
  if (name === record.name) return {}
  const renaming = new Renaming(context)
  if (record.kind === 'entity') renaming.entity(record, name)
  else renaming.attribute(record, name)
  if (!renaming.isPossible) return {}
  const renames: Operation[] = [...renaming.nameById].map(([id, renamed]) => ({
    op: 'set',
    id,
    fields: { name: renamed },
  }))
  const isReworded = wordKeyOf(record.name) !== wordKeyOf(name)
  const roles = record.kind === 'attribute' && isReworded ? timeRoleFix({ ...record, name }, context) : []
  return { fix: [...renames, ...roles] }
}
