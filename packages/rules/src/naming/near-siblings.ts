import type { Attribute } from '@c360/model'
import { nearKeysOf } from './near-names.ts'

type Siblings = readonly Attribute[]

const siblingsByKey = new WeakMap<Siblings, ReadonlyMap<string, Attribute[]>>()

/** The attributes of a list whose names may be near a name, itself among them. */
export function siblingsNear(siblings: Siblings, name: string): readonly Attribute[] {
  const byKey = siblingsByKey.get(siblings) ?? collect(siblings)
  return [...new Set(nearKeysOf(name).flatMap((key) => byKey.get(key) ?? []))]
}

// A model gives the same list of children until one of them changes, so the work is done once for all of them.
function collect(siblings: Siblings): ReadonlyMap<string, Attribute[]> {
  const byKey = new Map<string, Attribute[]>()
  for (const attribute of siblings) {
    for (const key of nearKeysOf(attribute.name)) {
      const found = byKey.get(key)
      if (found === undefined) byKey.set(key, [attribute])
      else found.push(attribute)
    }
  }
  siblingsByKey.set(siblings, byKey)
  return byKey
}
