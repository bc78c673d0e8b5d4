import { findExporter, optionFactsOf } from '@c360/formats'
import { emptyModel } from '@c360/model'
import { aModel, anEntity, aTarget } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { askedOptions, environmentsFor, optionValuesOf } from './option-values.ts'

const facts = optionFactsOf(findExporter('ddl')?.options ?? expect.unreachable())
const target = aTarget({ name: 'warehouse', dialect: 'postgres' })

describe('the options of the DDL', () => {
  it('go to the target of a model that has one, which settles the dialect', () => {
    const values = optionValuesOf(facts, {}, aModel(target))
    expect(values['target']).toBe(target.id)
    expect(askedOptions(facts, values).map(({ name }) => name)).not.toContain('dialect')
  })

  it('go to the target that holds most of the model', () => {
    const other = aTarget({ name: 'a lake', layers: ['source'] })
    const model = aModel(other, target, anEntity({ name: 'person', layer: 'core' }))
    expect(optionValuesOf(facts, {}, model)['target']).toBe(target.id)
  })

  it('offer the environments of the target that is chosen', () => {
    const environment = facts.find(({ name }) => name === 'environment') ?? expect.unreachable()
    const model = aModel({ ...target, environments: [{ name: 'dev' }, { name: 'prod' }] })
    expect(environmentsFor(environment, { target: target.id }, model)).toEqual(['dev', 'prod'])
    expect(environmentsFor(environment, {}, model)).toEqual([])
  })

  it('ask for the dialect in a model without targets', () => {
    const values = optionValuesOf(facts, {}, emptyModel)
    expect(values).toMatchObject({ dialect: 'postgres', comments: true })
    expect(values).not.toHaveProperty('target')
    expect(askedOptions(facts, values).map(({ name }) => name)).toContain('dialect')
  })

  it('keep that no target was chosen, although there is one', () => {
    const values = optionValuesOf(facts, { target: undefined, dialect: 'snowflake' }, aModel(target))
    expect(values).not.toHaveProperty('target')
    expect(values['dialect']).toBe('snowflake')
  })

  it('put what decides above what it decides', () => {
    expect(
      askedOptions(facts, {})
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['target', 'dialect'])
  })
})
