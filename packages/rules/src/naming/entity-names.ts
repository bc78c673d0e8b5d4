import type { Entity } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { toSingular } from '../language/grammatical-number.ts'
import { memoise } from '../language/memoise.ts'
import { startsWith, wordsOf } from '../language/words-of.ts'

/** The words of an entity's name, the last in the singular: what its attributes are called after. */
export const singularWordsOf: (name: string) => readonly string[] = memoise((name) => {
  const words = wordsOf(name)
  const last = words.at(-1)
  return last === undefined ? words : [...words.slice(0, -1), toSingular(last)]
})

/** Whether a key is called after an entity: all of its name or the end of it, as it is or in the singular, then a suffix. */
export function isKeyNameOf(entityName: string, keyName: string, suffix: readonly string[]): boolean {
  const key = wordsOf(keyName).join(' ')
  return [wordsOf(entityName), singularWordsOf(entityName)].some((words) =>
    words.some((_, start) => key === [...words.slice(start), ...suffix].join(' ')),
  )
}

/** An entity and what it is a special case of, nearest first. */
export function withSupertypes(entity: Entity, context: RuleContext): readonly Entity[] {
  const found: Entity[] = []
  let next: Entity | undefined = entity
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = next.supertype === undefined ? undefined : context.getOf('entity', next.supertype)
  }
  return found
}

/** What is left of an attribute's name after that of its entity, as it is or in the singular; undefined where it does not repeat it. */
export function withoutEntityName(entityName: string, attributeName: string): readonly string[] | undefined {
  const rest = withoutStart(wordsOf(attributeName), entityName)
  for (let next = rest; next !== undefined; ) {
    const further = withoutStart(next, entityName)
    if (further === undefined) return next
    next = further
  }
  return rest
}

function withoutStart(words: readonly string[], entityName: string): readonly string[] | undefined {
  const repeated = [wordsOf(entityName), singularWordsOf(entityName)].find(
    (one) => one.length > 0 && one.length < words.length && startsWith(words, one),
  )
  return repeated === undefined ? undefined : words.slice(repeated.length)
}
