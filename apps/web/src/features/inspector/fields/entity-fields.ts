import { Archetype, CallType, type Entity, EntityHistory, Layer, Lifecycle } from '@c360/model'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { choicesOf } from '#document/fields/choices.ts'
import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { canBeSupertype, isAnother } from '#document/fields/reference-candidates.ts'
import { strings } from '../strings.ts'

const { choices, fields, hints } = strings
const isEvent = (entity: Entity): boolean => entity.archetype === 'event'

/** What an entity is, above its attributes. */
export const entityHeadFields: readonly FieldGroup<'entity'>[] = [
  {
    title: strings.groups.identity,
    fields: [
      { control: 'text', field: 'name', label: fields.name, isMono: true, isRequired: true },
      { control: 'text', field: 'label', label: fields.label },
      { control: 'long-text', field: 'description', label: fields.description },
    ],
  },
  {
    title: strings.groups.role,
    fields: [
      {
        control: 'choice',
        field: 'archetype',
        label: fields.archetype,
        isCommon: true,
        choices: Archetype.options.map((value) => ({ value, label: archetypeLooks[value].label })),
      },
      {
        control: 'choice',
        field: 'layer',
        label: fields.layer,
        isCommon: true,
        choices: choicesOf(Layer.options, choices.layer),
      },
      {
        control: 'reference',
        field: 'subjectArea',
        label: fields.subjectArea,
        isCommon: true,
        kind: 'subject-area',
        emptyLabel: strings.none,
      },
      {
        control: 'reference',
        field: 'supertype',
        label: fields.supertype,
        isCommon: true,
        kind: 'entity',
        emptyLabel: strings.none,
        canRefer: canBeSupertype,
      },
    ],
  },
  {
    title: strings.groups.event,
    fields: [
      {
        control: 'choice',
        field: 'callType',
        label: fields.callType,
        isCommon: true,
        isShown: isEvent,
        choices: choicesOf(CallType.options, choices.callType),
        emptyLabel: strings.none,
      },
      { control: 'long-text', field: 'trigger', label: fields.trigger, hint: hints.trigger, isShown: isEvent },
    ],
  },
]

/** What else there is to say of an entity, below its attributes, keys and relationships. */
export const entityTailFields: readonly FieldGroup<'entity'>[] = [
  {
    title: strings.groups.meaning,
    fields: [
      { control: 'long-text', field: 'grain', label: fields.grain, hint: hints.grain },
      {
        control: 'choice',
        field: 'history',
        label: fields.history,
        hint: hints.history,
        isCommon: true,
        choices: choicesOf(EntityHistory.options, choices.history),
      },
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
        isCommon: true,
        kind: 'entity',
        emptyLabel: strings.none,
        canRefer: isAnother,
        isShown: ({ lifecycle, successor }) => lifecycle === 'deprecated' || successor !== undefined,
      },
    ],
  },
  moreGroup,
]
