import type { FieldGroup } from './field-descriptor.ts'
import { strings } from './strings.ts'

/** What every named record also carries, folded away at the end. */
export const moreGroup = {
  title: strings.groups.more,
  isFolded: true,
  fields: [
    { control: 'tags', field: 'tags', label: strings.tags, hint: strings.tagsHint, isCommon: true },
    { control: 'properties', field: 'customProperties', label: strings.customProperties },
  ],
} as const satisfies FieldGroup
