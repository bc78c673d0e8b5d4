import { type Attribute, Lifecycle, type LogicalType, SemanticType, Sensitivity, TimeRole } from '@c360/model'
import { choicesOf } from '#document/fields/choices.ts'
import type { FieldDescriptor, FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { isAnother } from '#document/fields/reference-candidates.ts'
import { strings } from '../strings.ts'

const { choices, fields, hints } = strings

const itemType = (type: LogicalType): LogicalType => (type.kind === 'array' ? itemType(type.items) : type)
const holds = (...kinds: readonly LogicalType['kind'][]) => {
  return ({ type }: Attribute): boolean => kinds.includes(itemType(type).kind)
}
const isMoment = holds('date', 'time', 'timestamp', 'native')
const isNumber = holds('integer', 'decimal', 'float', 'native')
const isText = holds('string', 'text', 'native')

/** A limit is shown where the type can have it, and wherever one has been set. */
function limit(field: 'minValue' | 'maxValue' | 'minLength' | 'maxLength'): FieldDescriptor<'attribute'> {
  const isOfValue = field === 'minValue' || field === 'maxValue'
  const fits = isOfValue ? isNumber : isText
  return {
    control: 'number',
    field,
    label: fields[field],
    isCommon: true,
    isWhole: !isOfValue,
    isShown: (attribute) => fits(attribute) || attribute[field] !== undefined,
  }
}

export const attributeFields: readonly FieldGroup<'attribute'>[] = [
  {
    title: strings.groups.identity,
    fields: [
      { control: 'text', field: 'name', label: fields.name, isMono: true, isRequired: true },
      { control: 'text', field: 'label', label: fields.label },
      { control: 'type', field: 'type', label: fields.type, isCommon: true },
      { control: 'switch', field: 'required', label: fields.required, isCommon: true },
      { control: 'long-text', field: 'description', label: fields.description },
    ],
  },
  {
    title: strings.groups.meaning,
    fields: [
      {
        control: 'choice',
        field: 'semanticType',
        label: fields.semanticType,
        isCommon: true,
        choices: choicesOf(SemanticType.options, choices.semanticType),
        emptyLabel: strings.none,
      },
      {
        control: 'choice',
        field: 'timeRole',
        label: fields.timeRole,
        isCommon: true,
        choices: choicesOf(TimeRole.options, choices.timeRole),
        emptyLabel: strings.none,
        isShown: (attribute) => isMoment(attribute) || attribute.timeRole !== undefined,
      },
      {
        control: 'text',
        field: 'unit',
        label: fields.unit,
        hint: hints.unit,
        isCommon: true,
        isShown: (attribute) => isNumber(attribute) || attribute.unit !== undefined,
      },
    ],
  },
  {
    title: strings.groups.privacy,
    fields: [
      {
        control: 'choice',
        field: 'sensitivity',
        label: fields.sensitivity,
        isCommon: true,
        choices: choicesOf(Sensitivity.options, choices.sensitivity),
        emptyLabel: strings.notSet,
      },
      {
        control: 'text',
        field: 'personalDataCategory',
        label: fields.personalDataCategory,
        hint: hints.personalDataCategory,
        isCommon: true,
      },
    ],
  },
  {
    title: strings.groups.value,
    fields: [
      { control: 'default-value', field: 'default', label: fields.default },
      {
        control: 'reference',
        field: 'valueSet',
        label: fields.valueSet,
        kind: 'value-set',
        emptyLabel: strings.none,
        isCommon: true,
      },
      { control: 'lines', field: 'examples', label: fields.examples, hint: hints.examples },
      {
        control: 'text',
        field: 'pattern',
        label: fields.pattern,
        hint: hints.pattern,
        isMono: true,
        isCommon: true,
        isShown: (attribute) => isText(attribute) || attribute.pattern !== undefined,
      },
      limit('minValue'),
      limit('maxValue'),
      limit('minLength'),
      limit('maxLength'),
    ],
  },
  {
    title: strings.groups.life,
    fields: [
      {
        control: 'choice',
        field: 'lifecycle',
        label: fields.lifecycle,
        isCommon: true,
        choices: choicesOf(Lifecycle.options, choices.lifecycle),
      },
      {
        control: 'reference',
        field: 'successor',
        label: fields.successor,
        kind: 'attribute',
        emptyLabel: strings.none,
        canRefer: isAnother,
        isShown: ({ lifecycle, successor }) => lifecycle === 'deprecated' || successor !== undefined,
      },
    ],
  },
  moreGroup,
]
