import { type Attribute, type Entity, foreignKeyName, type Relationship } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { endsWith, wordsOf } from '../language/words-of.ts'
import { singularWordsOf } from './entity-names.ts'

/** What a foreign-key attribute holds: the attribute of a parent, by a relationship. */
export interface ForeignKeyUse {
  readonly relationship: Relationship
  readonly parent: Entity
  readonly referenced: Attribute
}

/** Whether an attribute is part of a foreign key. Its name is a matter of `convention/foreign-key-name` and of case alone. */
export function isForeignKey(attributeId: string, context: RuleContext): boolean {
  return context.referrersOf(attributeId).some(({ id, field }) => {
    if (field !== 'attributePairs') return false
    return context.getOf('relationship', id)?.attributePairs.some(({ child }) => child === attributeId) === true
  })
}

/** What an attribute refers to; more than one thing where it is in several foreign keys. */
export function foreignKeyUsesOf(attributeId: string, context: RuleContext): readonly ForeignKeyUse[] {
  return context.referrersOf(attributeId).flatMap(({ id, field }) => {
    const relationship = field === 'attributePairs' ? context.getOf('relationship', id) : undefined
    const pair = relationship?.attributePairs.find(({ child }) => child === attributeId)
    if (relationship === undefined || pair === undefined) return []
    const parent = context.getOf('entity', relationship.parentEntity)
    const referenced = context.getOf('attribute', pair.parent)
    return parent === undefined || referenced === undefined ? [] : [{ relationship, parent, referenced }]
  })
}

/** The words of a foreign key's name by convention: those of the role, and those of the referenced key. */
export function conventionalWords({ relationship, parent, referenced }: ForeignKeyUse): readonly string[] {
  // One row refers to one: `product_id` for the `id` of products.
  return wordsOf(foreignKeyName(relationship.parentRole, singularWordsOf(parent.name).join('_'), referenced.name))
}

/** As {@link conventionalWords}, with the name of the entity as it is: what the studio calls a foreign key it draws. */
function drawnWords({ relationship, parent, referenced }: ForeignKeyUse): readonly string[] {
  return wordsOf(foreignKeyName(relationship.parentRole, parent.name, referenced.name))
}

/**
 * Whether a name is by convention. Where the relationship says no role the name may say one itself, and has to where the
 * entity refers to itself; a number is no role.
 */
export function isConventional(use: ForeignKeyUse, name: string, mayNameRole: boolean): boolean {
  const words = wordsOf(name)
  const expected = [conventionalWords(use), drawnWords(use)].filter((one) => endsWith(words, one))
  const isSame = expected.some(({ length }) => length === words.length)
  const { parentRole = '', parentEntity, childEntity } = use.relationship
  if (wordsOf(parentRole).length > 0) return isSame
  if (isSame) return parentEntity !== childEntity
  return mayNameRole && expected.length > 0
}
