import { keyMarksOf } from '@c360/diagram'
import {
  type Attribute,
  childrenOf,
  formatLogicalType,
  getRecordOf,
  type Model,
  nestedAttributesOf,
  ownerEntityOf,
} from '@c360/model'
import { code, escapeInline, linkTo, table } from './markdown.ts'

const heads = ['Attribute', 'Type', 'Required', 'Key', 'Meaning', 'Sensitivity', 'Description']
const keyWords = {
  primary: 'primary',
  foreign: 'foreign',
  'primary-foreign': 'primary, foreign',
  alternate: 'unique',
} as const

/** Finds the way to a record's heading: a link, or its name where it is in no file. */
export type Linker = (id: string, text: string) => string

/** The attributes of an entity as a table, properties of objects below them. */
export function attributeTable(model: Model, entityId: string, link: Linker): string {
  const attributes = nestedAttributesOf(model, entityId)
  const marks = keyMarksOf(
    model,
    entityId,
    attributes.map(({ id }) => id),
  )
  const rows = attributes.map((attribute) => {
    const mark = marks.get(attribute.id)
    return [
      code(pathOf(model, attribute)),
      code(formatLogicalType(attribute.type)),
      attribute.required ? 'yes' : '',
      mark === undefined ? '' : keyWords[mark],
      meaningOf(model, attribute, link),
      sensitivityOf(attribute),
      descriptionOf(model, attribute),
    ]
  })
  return table(heads, rows)
}

/** The name, after those of the objects that it stands in: `address.city`. */
function pathOf(model: Model, attribute: Attribute): string {
  const parent = getRecordOf(model, 'attribute', attribute.parent)
  return parent === undefined ? attribute.name : `${pathOf(model, parent)}.${attribute.name}`
}

function meaningOf(model: Model, attribute: Attribute, link: Linker): string {
  const { semanticType, timeRole, unit, valueSet = '', minValue, maxValue, minLength, maxLength, pattern } = attribute
  const set = getRecordOf(model, 'value-set', valueSet)
  const bindings = childrenOf(model, attribute.id, 'identity-binding').flatMap(
    ({ namespace }) => getRecordOf(model, 'identity-namespace', namespace) ?? [],
  )
  return [
    semanticType?.replaceAll('-', ' '),
    timeRole === undefined ? undefined : `moment: ${timeRole.replaceAll('-', ' ')}`,
    unit === undefined || unit === '' ? undefined : `in ${escapeInline(unit)}`,
    set === undefined ? undefined : `one of ${link(set.id, escapeInline(set.name))}`,
    rangeOf('value', minValue, maxValue),
    rangeOf('length', minLength, maxLength),
    pattern === undefined ? undefined : `pattern ${code(pattern)}`,
    ...bindings.map(({ id, name }) => `identifies by ${link(id, escapeInline(name))}`),
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

function rangeOf(what: string, min: number | undefined, max: number | undefined): string | undefined {
  if (min === undefined) return max === undefined ? undefined : `${what} up to ${max}`
  return max === undefined ? `${what} from ${min}` : `${what} from ${min} to ${max}`
}

/** Its path, after the name of its entity where that is another one than the reader is looking at. */
function placeOf(model: Model, attribute: Attribute, seenFrom: Attribute): string {
  const entity = ownerEntityOf(model, attribute.id)
  const path = pathOf(model, attribute)
  return entity === undefined || entity.id === ownerEntityOf(model, seenFrom.id)?.id ? path : `${entity.name}.${path}`
}

function sensitivityOf({ sensitivity, personalDataCategory }: Attribute): string {
  const personal = personalDataCategory === undefined ? [] : [`personal data: ${escapeInline(personalDataCategory)}`]
  return [...(sensitivity === undefined ? [] : [sensitivity]), ...personal].join('; ')
}

function descriptionOf(model: Model, attribute: Attribute): string {
  const { label, description, examples = [], lifecycle, successor = '' } = attribute
  const instead = getRecordOf(model, 'attribute', successor)
  const shown = examples.map(code).filter((example) => example !== '')
  return [
    lifecycle === 'deprecated' ? '**Deprecated.**' : '',
    instead === undefined ? '' : `Use ${code(placeOf(model, instead, attribute)) || 'unnamed'} instead.`,
    label === undefined || label === '' ? '' : `*${escapeInline(label)}.*`,
    escapeInline(description ?? ''),
    shown.length === 0 ? '' : `Such as ${shown.join(', ')}.`,
  ]
    .filter((part) => part !== '' && part !== '*.*')
    .join(' ')
}

/** A link within a file, or to a file; what is in none is its name alone. */
export function linkerFor(pathById: ReadonlyMap<string, string>, own: string): Linker {
  return (id, text) => {
    const path = pathById.get(id)
    const shown = text === '' ? 'unnamed' : text
    if (path === undefined) return shown
    return linkTo(shown, id, path === own ? '' : path)
  }
}
