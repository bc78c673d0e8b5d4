import type { DiagramLink } from '@c360/diagram'
import { expect, test } from 'vitest'
import { nextLink, walkedCard } from './link-walk.ts'

function aLink(id: string, parent: string, child: string, kind: DiagramLink['kind'] = 'relationship'): DiagramLink {
  const end = { attributeIds: [], min: 1, max: 1 } as const
  return { id, kind, parent: { ...end, entityId: parent }, child: { ...end, entityId: child } }
}
const toSelf = aLink('self', 'order', 'order')
const links = [
  aLink('places', 'customer', 'order'),
  aLink('elsewhere', 'shop', 'till'),
  aLink('supertype:order', 'document', 'order', 'supertype'),
  aLink('holds', 'order', 'line'),
  toSelf,
]

test('a walk goes round the relationships of one card, forwards and back', () => {
  expect(nextLink(links, 'order', undefined, 1)).toBe('places')
  expect(nextLink(links, 'order', 'places', 1)).toBe('holds')
  expect(nextLink(links, 'order', 'holds', 1)).toBe('self')
  expect(nextLink(links, 'order', 'self', 1)).toBe('places')
  expect(nextLink(links, 'order', undefined, -1)).toBe('self')
  expect(nextLink(links, 'order', 'places', -1)).toBe('self')
})

test('a card without relationships has none to walk along', () => {
  expect(nextLink(links, 'document', undefined, 1)).toBeUndefined()
})

test('a walk stays with the card it began at, and otherwise takes the parent', () => {
  const [places] = links
  expect(places && walkedCard(places, 'order')).toBe('order')
  expect(places && walkedCard(places, 'shop')).toBe('customer')
  expect(walkedCard(toSelf, 'order')).toBe('order')
})
