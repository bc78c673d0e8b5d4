import { type Attribute, childrenOf, type Entity, getRecordOf, type LogicalType, primaryKeyOf } from '@c360/model'
import type { YamlValue } from '../yaml/write-yaml.ts'
import { type ContractScope, note, some } from './contract-scope.ts'
import { toCustomProperties } from './custom-properties.ts'
import { toContractType, withBounds } from './logical-type.ts'
import { attributeQuality, entityQuality } from './quality.ts'
import { toContractRelationships } from './relationships.ts'

type Properties = Readonly<Record<string, YamlValue>>

/** An entity as an object of a contract. */
export function toSchemaObject(scope: ContractScope, entity: Entity): YamlValue {
  const { model, tableById } = scope
  const relationships = toContractRelationships(scope, entity)
  const table = tableById.get(entity.id)
  const { archetype, layer, history, lifecycle, callType, trigger } = entity
  const supertype = getRecordOf(model, 'entity', entity.supertype ?? '')?.name
  const facts = { archetype, layer, history, lifecycle, supertype, callType, trigger }
  return {
    id: entity.id,
    name: entity.name,
    physicalName: table?.name,
    physicalType: table === undefined ? undefined : 'table',
    logicalType: 'object',
    businessName: entity.label,
    description: entity.description,
    dataGranularityDescription: entity.grain,
    tags: entity.tags === undefined ? undefined : some(entity.tags),
    properties: some(
      childrenOf(model, entity.id, 'attribute').map((attribute) =>
        toProperty(scope, attribute, relationships.byAttribute.get(attribute.id) ?? []),
      ),
    ),
    relationships: some(relationships.ofObject),
    quality: some(entityQuality(model, entity)),
    customProperties: toCustomProperties(facts, entity.customProperties),
  }
}

function toProperty(scope: ContractScope, attribute: Attribute, relationships: readonly YamlValue[] = []): YamlValue {
  const { model, columnById } = scope
  const column = columnById.get(attribute.id)
  const isUnique = isKeyByItself(scope, attribute)
  const position = primaryKeyOf(model, attribute.parent)?.attributes.indexOf(attribute.id) ?? -1
  const type = withBounds(toContractType(attribute.type), attribute)
  if (type.isLoss) {
    const message = `The type of ${attribute.name} is one of a warehouse alone. The contract calls it a string, and names it as modelType.`
    note(scope, 'native-type', message, attribute.id)
  }
  return {
    id: attribute.id,
    name: attribute.name,
    physicalName: column?.name,
    physicalType: column?.type,
    logicalType: type.logicalType,
    logicalTypeOptions: withoutAbsent(type.options),
    businessName: attribute.label,
    description: attribute.description,
    primaryKey: position < 0 ? undefined : true,
    primaryKeyPosition: position < 0 ? undefined : position + 1,
    required: attribute.required,
    unique: isUnique ? true : undefined,
    classification: attribute.sensitivity,
    examples: some(attribute.examples ?? []),
    tags: some([...(attribute.personalDataCategory === undefined ? [] : ['personal-data']), ...(attribute.tags ?? [])]),
    ...contentOf(scope, attribute, attribute.type),
    relationships: some(relationships),
    quality: some(attributeQuality(model, attribute, isUnique)),
    customProperties: toCustomProperties({ ...factsOf(scope, attribute), ...type.extra }, attribute.customProperties),
  }
}

function factsOf({ model }: ContractScope, attribute: Attribute): Readonly<Record<string, unknown>> {
  const { personalDataCategory, semanticType, unit, timeRole, lifecycle } = attribute
  const isDeprecated = lifecycle === 'deprecated'
  return {
    personalDataCategory,
    semanticType,
    unit,
    timeRole,
    default: attribute.default?.kind === 'value' ? attribute.default.value : undefined,
    defaultExpression: attribute.default?.kind === 'expression' ? attribute.default.expression : undefined,
    lifecycle: isDeprecated ? lifecycle : undefined,
    successor: getRecordOf(model, 'attribute', attribute.successor ?? '')?.name,
  }
}

/** What stands within a value: the properties of an object, the items of an array. */
function contentOf(scope: ContractScope, attribute: Attribute, type: LogicalType): Properties {
  if (type.kind === 'object') {
    return {
      properties: some(childrenOf(scope.model, attribute.id, 'attribute').map((each) => toProperty(scope, each))),
    }
  }
  if (type.kind !== 'array') return {}
  const { logicalType, options, extra } = toContractType(type.items)
  const items = {
    logicalType,
    logicalTypeOptions: withoutAbsent(options),
    ...contentOf(scope, attribute, type.items),
    customProperties: toCustomProperties(extra, undefined),
  }
  return { items }
}

function isKeyByItself({ model }: ContractScope, { id, parent }: Attribute): boolean {
  return childrenOf(model, parent, 'key').some(({ attributes }) => attributes.length === 1 && attributes[0] === id)
}

function withoutAbsent(options: Properties): Properties | undefined {
  const present = Object.entries(options).filter(([, value]) => value !== undefined)
  return present.length === 0 ? undefined : Object.fromEntries(present)
}
