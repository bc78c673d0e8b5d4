import { aDiagram, aModel, anAttribute, anEntity, aSubjectArea } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { searchModel } from './search-model.ts'

const person = anEntity({ name: 'person', label: 'Customer' })
const order = anEntity({ name: 'order' })
const address = anAttribute({ parent: person.id, name: 'address', type: { kind: 'object' } })
const model = aModel(
  person,
  order,
  address,
  anAttribute({ parent: person.id, name: 'email' }),
  anAttribute({ parent: order.id, name: 'email' }),
  anAttribute({ parent: order.id, name: 'person_id', order: 'a1' }),
  anAttribute({ parent: address.id, name: 'city' }),
  aDiagram({ name: 'Person and household' }),
  aSubjectArea({ name: 'Personal data' }),
)
const found = (query: string): readonly string[] =>
  searchModel(model, query).hits.map(({ name, holder }) => (holder === undefined ? name : `${holder}.${name}`))

describe('searchModel', () => {
  it('finds entities, diagrams, subject areas and attributes, the entity first', () => {
    expect(found('person')).toEqual(['person', 'Personal data', 'Person and household', 'order.person_id'])
  })

  it('finds words in any order, the holder among them', () => {
    expect(found('person email')).toEqual(['person.email'])
    expect(found('email order')).toEqual(['order.email'])
    expect(found('city person')).toEqual(['person.address.city'])
  })

  it('does not find what only its holder or its label answers', () => {
    expect(found('customer')).toEqual([])
    expect(found('customer person')).toEqual(['person'])
  })

  it('finds nothing for nothing', () => {
    expect(searchModel(model, '  ')).toEqual({ hits: [], total: 0 })
  })

  it('counts what the limit leaves out', () => {
    const { hits, total } = searchModel(model, 'e', 2)
    expect(hits).toHaveLength(2)
    expect(total).toBeGreaterThan(2)
  })
})
