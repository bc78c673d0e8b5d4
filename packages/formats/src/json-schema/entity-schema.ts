import { type Attribute, childrenOf, type Entity, type Finding, type LogicalType, type Model } from '@c360/model'
import { isPattern, type JsonSchema, toTypeSchema } from './type-schema.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The schema of an entity's instances (of an event, its payload), and what it cannot say. */
export class EntitySchemaWriter {
  readonly findings: Finding[] = []
  readonly #model: Model
  readonly #additional: boolean

  constructor(model: Model, options: { readonly additionalProperties: boolean }) {
    this.#model = model
    this.#additional = options.additionalProperties
  }

  write(entity: Entity): JsonSchema {
    const { label, name, description, grain } = entity
    return withoutAbsent({
      $schema: dialect,
      $id: `urn:c360:${entity.id}`,
      $comment: grain === undefined ? undefined : `Grain: ${grain}`,
      title: label ?? name,
      description,
      deprecated: entity.lifecycle === 'deprecated' ? true : undefined,
      ...this.#objectOf(entity.id),
    })
  }

  #objectOf(parentId: string): JsonSchema {
    const attributes = childrenOf(this.#model, parentId, 'attribute')
    const byName = new Map<string, JsonSchema>()
    for (const attribute of attributes) {
      if (byName.has(attribute.name)) {
        this.#note('name-twice', `There are several ${attribute.name}; the schema says the first.`, attribute)
      } else byName.set(attribute.name, this.#propertyOf(attribute))
    }
    const required = [...new Set(attributes.filter((attribute) => attribute.required).map(({ name }) => name))]
    return withoutAbsent({
      type: 'object',
      properties: fromEntries(byName),
      required: required.length === 0 ? undefined : required,
      // An object about which nothing is said may hold anything.
      additionalProperties: this.#additional || byName.size === 0 ? undefined : false,
    })
  }

  #propertyOf(attribute: Attribute): JsonSchema {
    this.#noteLosses(attribute)
    const { type, label, description, lifecycle, semanticType, unit, sensitivity, personalDataCategory } = attribute
    const facts = { attribute, codes: this.#codesOf(attribute), objectSchema: () => this.#objectOf(attribute.id) }
    const { $comment, ...schema } = withoutAbsent(toTypeSchema(type, facts))
    const remarks = {
      '': $comment,
      'Semantic type': semanticType,
      Unit: unit,
      Sensitivity: sensitivity,
      'Personal data': personalDataCategory,
    }
    return withoutAbsent({
      title: label,
      description,
      $comment: toComment(remarks),
      deprecated: lifecycle === 'deprecated' ? true : undefined,
      ...(attribute.required ? schema : orNull(schema)),
      default: attribute.default?.kind === 'value' ? attribute.default.value : undefined,
      examples: toExamples(attribute),
    })
  }

  #codesOf({ valueSet }: Attribute): readonly string[] | undefined {
    if (valueSet === undefined) return undefined
    const codes = [...new Set(childrenOf(this.#model, valueSet, 'value').map(({ code }) => code))]
    return codes.length === 0 ? undefined : codes
  }

  #noteLosses(attribute: Attribute): void {
    const { pattern, name } = attribute
    const innermost = innermostOf(attribute.type)
    if (pattern !== undefined && !isPattern(pattern)) {
      this.#note(
        'pattern',
        `The pattern of ${name} is no regular expression of JSON Schema. It was left out.`,
        attribute,
      )
    }
    if (innermost.kind === 'native') {
      this.#note(
        'native-type',
        `The type of ${name} is one of a warehouse alone. The schema takes any value.`,
        attribute,
      )
    }
    if (attribute.default?.kind === 'expression') {
      this.#note('default-expression', `The default of ${name} is computed. It was left out.`, attribute)
    }
  }

  #note(code: string, message: string, { id }: Attribute): void {
    this.findings.push({ code: `json-schema/${code}`, severity: 'info', message, target: id })
  }
}

function innermostOf(type: LogicalType): LogicalType {
  if (type.kind === 'array') return innermostOf(type.items)
  return type.kind === 'map' ? innermostOf(type.value) : type
}

/** What need not be there may also be null: systems differ in how they leave a value out. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: codes } = schema
  if (type === undefined) return schema
  return { ...schema, type: [type, 'null'], ...(Array.isArray(codes) ? { enum: [...codes, null] } : {}) }
}

function toComment(remarks: Readonly<Record<string, unknown>>): string | undefined {
  const parts = Object.entries(remarks).flatMap(([name, remark]) =>
    remark === undefined ? [] : [name === '' ? String(remark) : `${name}: ${remark}`],
  )
  return parts.length === 0 ? undefined : parts.join('; ')
}

/** Examples as values of the type, where their text says one. */
function toExamples({ examples = [], type }: Attribute): readonly unknown[] | undefined {
  if (examples.length === 0) return undefined
  const isNumber = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
  return examples.map((example) => {
    if (isNumber && /^-?\d{1,15}(\.\d{1,15})?$/.test(example)) return Number(example)
    return type.kind === 'boolean' && /^(true|false)$/.test(example) ? example === 'true' : example
  })
}

function withoutAbsent(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))
}

// A property called `__proto__` is one like any other.
function fromEntries(entries: Iterable<readonly [string, JsonSchema]>): JsonSchema {
  const object: Record<string, JsonSchema> = {}
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return object
}
