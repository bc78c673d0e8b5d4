import { strings } from '../strings.ts'
import type { FieldGroup } from './field-descriptor.ts'

const { fields, hints } = strings

/** What every named record also carries, folded away at the end. */
export const moreGroup = {
  title: strings.groups.more,
  isFolded: true,
  fields: [
    { control: 'tags', field: 'tags', label: fields.tags, hint: hints.tags, isCommon: true },
    { control: 'properties', field: 'customProperties', label: fields.customProperties },
  ],
} as const satisfies FieldGroup
