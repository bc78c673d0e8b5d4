import type { Attribute, Entity } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { Derivation, RecordIndex, RuleContext } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })

/** Entities of one layer, or attributes of one parent, that are called the same. */
export const duplicateName = defineRule({
  id: 'structure/duplicate-name',
  group: 'structure',
  severity: 'error',
  title: 'No two entities of a layer, or attributes of an entity, are called the same',
  why: 'People, exports and queries know them by their names: nobody can say which of the two is meant.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'one name in two layers',
        records: [person, anEntity({ id: 'ent_2', name: 'person', layer: 'source' })],
      },
      {
        title: 'one name in two entities',
        records: [person, email, anEntity({ name: 'order' }), anAttribute({ parent: 'ent_order', name: 'email' })],
      },
      { title: 'two that have no name yet', records: [{ ...person, name: '' }, anEntity({ id: 'ent_2', name: '' })] },
    ],
    invalid: [
      { title: 'two entities', records: [person, anEntity({ id: 'ent_2', name: 'person' })] },
      { title: 'two attributes', records: [person, email, { ...email, id: 'att_2', name: 'email ' }] },
    ],
  },
  *check(record, context) {
    const isDuplicate = record.kind === 'entity' ? hasNamesake(record, context) : isRepeated(record, context)
    if (!isDuplicate) return
    const where = record.kind === 'entity' ? `entity of the layer ${record.layer}` : 'attribute beside it'
    yield { message: `Another ${where} is called ${nameOf(record)}, too: rename one of them.`, field: 'name' }
  },
})

const entitiesByName: RecordIndex<'entity'> = {
  id: 'structure/entities-by-name',
  kinds: ['entity'],
  keysOf: (entity) => [keyOf(entity)],
}

function keyOf({ layer, name }: Entity): string {
  return `${layer}|${name.trim()}`
}

function hasNamesake(entity: Entity, context: RuleContext): boolean {
  if (entity.name.trim() === '') return false
  return context.find(entitiesByName, keyOf(entity)).some(({ id }) => id !== entity.id)
}

const repeatedNames: Derivation<readonly string[]> = {
  id: 'structure/repeated-names',
  derive: (parentId, reader) => {
    const seen = new Set<string>()
    const repeated = new Set<string>()
    for (const { name } of reader.childrenOf(parentId, 'attribute')) {
      const trimmed = name.trim()
      if (trimmed !== '' && seen.has(trimmed)) repeated.add(trimmed)
      seen.add(trimmed)
    }
    return [...repeated].sort()
  },
}

function isRepeated({ parent, name }: Attribute, context: RuleContext): boolean {
  return context.derive(repeatedNames, parent).includes(name.trim())
}
