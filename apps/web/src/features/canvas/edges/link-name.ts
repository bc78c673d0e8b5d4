import { supertypeLinkId } from '@c360/diagram'
import { getRecordOf, type Model } from '@c360/model'
import { strings } from '../strings.ts'

const supertypePrefix = supertypeLinkId('')

/** The entity whose supertype a line draws; undefined for the line of a relationship. */
export function subtypeOf(linkId: string): string | undefined {
  return linkId.startsWith(supertypePrefix) ? linkId.slice(supertypePrefix.length) : undefined
}

/** What a line says in words: "customer places order", "employee is a kind of person". */
export function linkName(model: Model, linkId: string): string {
  const relationship = getRecordOf(model, 'relationship', linkId)
  const subtypeId = subtypeOf(linkId)
  const child = getRecordOf(model, 'entity', relationship?.childEntity ?? subtypeId ?? '')
  const parent = getRecordOf(model, 'entity', relationship?.parentEntity ?? child?.supertype ?? '')
  if (!child || !parent) return strings.relationship.label
  if (subtypeId !== undefined) return strings.relationship.supertype(child.name, parent.name)
  return relationship?.verbPhrase
    ? `${parent.name} ${relationship.verbPhrase} ${child.name}`
    : strings.relationship.between(parent.name, child.name)
}
