import type { Maximum, Minimum, Relationship } from '@c360/model'
import { strings } from '../strings.ts'

export interface Cardinality {
  readonly min: Minimum
  readonly max: Maximum
}

/** The four ends that crow's foot can draw, by the value that a choice list holds. */
export const cardinalities = {
  '1..1': { min: 1, max: 1 },
  '0..1': { min: 0, max: 1 },
  '1..many': { min: 1, max: 'many' },
  '0..many': { min: 0, max: 'many' },
} as const satisfies Record<string, Cardinality>
export type CardinalityName = keyof typeof cardinalities

export const toCardinalityName = ({ min, max }: Cardinality): CardinalityName => `${min}..${max}`

/** One direction of a relationship as a sentence: "one person has zero or many orders". */
export function cardinalitySentence(
  from: string,
  verb: string | undefined,
  cardinality: Cardinality,
  to: string,
): string {
  const count = strings.relationship.cardinality[toCardinalityName(cardinality)]
  const noun = cardinality.max === 'many' ? toPlural(readable(to)) : readable(to)
  return strings.relationship.sentence(readable(from), verb?.trim() || strings.relationship.has, count, noun)
}

const readable = (name: string): string => name.replace(/[_\s-]+/g, ' ').trim() || strings.unnamed

// Names are people's own words, so only English's regular endings are bent; what ends in s is taken for a plural already.
function toPlural(noun: string): string {
  if (/(?:s|[^\w])$/i.test(noun)) return noun
  if (/(?:x|z|ch|sh)$/i.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** A relationship read from each side. */
export function readRelationship(
  relationship: Relationship,
  parent: string,
  child: string,
): { readonly fromParent: string; readonly fromChild: string } {
  const { parentMin, parentMax, childMin, childMax, parentRole, childRole, verbPhrase, inverseVerbPhrase } =
    relationship
  return {
    fromParent: cardinalitySentence(parent, verbPhrase, { min: childMin, max: childMax }, childRole || child),
    fromChild: cardinalitySentence(child, inverseVerbPhrase, { min: parentMin, max: parentMax }, parentRole || parent),
  }
}
