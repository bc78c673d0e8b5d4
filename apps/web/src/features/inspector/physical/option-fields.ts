import { physicalStrings as strings } from './strings.ts'

/** A field of an option that is a text, and what it is called. */
export interface TextOption {
  readonly field: string
  readonly label: string
  readonly hint?: string
}

/** A field of an option that is yes or no. */
export interface SwitchOption {
  readonly field: string
  readonly label: string
}

/** What can be said of a table as text. */
export const tableTexts: readonly TextOption[] = [
  { field: 'physicalName', label: strings.name, hint: strings.nameHint },
  { field: 'schema', label: strings.schema },
]

/** What can be said of a column as text. */
export const columnTexts: readonly TextOption[] = [
  { field: 'physicalName', label: strings.name, hint: strings.nameHint },
  { field: 'physicalType', label: strings.type, hint: strings.typeHint },
]

/** What can be said of both by yes or no. */
export const optionSwitches: readonly SwitchOption[] = [
  { field: 'nameFixed', label: strings.nameFixed },
  { field: 'leftOut', label: strings.isLeftOut },
]
