import type { Kind, Model, RecordOf } from '@c360/model'

/** One value of a closed list and how people read it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** How a field is edited: each control is one component in this folder and one line in `field-editor.tsx`. */
interface ControlOptions {
  readonly text: { readonly isMono?: boolean; readonly isRequired?: boolean }
  readonly 'long-text': object
  readonly number: { readonly isWhole?: boolean }
  readonly switch: object
  readonly colour: object
  readonly tags: object
  readonly lines: object
  readonly type: object
  readonly 'default-value': object
  readonly properties: object
  /** With `emptyLabel` the field is optional, and this says that it is empty. */
  readonly choice: { readonly choices: readonly Choice[]; readonly emptyLabel?: string }
  /** Any number of a closed list; `emptyLabel` says what none of them means. */
  readonly choices: { readonly choices: readonly Choice[]; readonly emptyLabel: string }
  readonly reference: ReferenceOptions
}
export type Control = keyof ControlOptions

export type ReferredKind = 'entity' | 'attribute' | 'subject-area' | 'value-set'

interface ReferenceOptions {
  readonly kind: ReferredKind
  readonly emptyLabel: string
  /** Whether the record may refer to the target; where absent, to any of the kind. */
  canRefer?(model: Model, recordId: string, targetId: string): boolean
}

/** The fields that a record of a kind may have, apart from what never changes. */
export type FieldOf<K extends Kind> = K extends Kind ? Exclude<keyof RecordOf<K> & string, 'id' | 'kind'> : never

interface FieldFacts<K extends Kind> {
  readonly field: FieldOf<K>
  readonly label: string
  /** Shown under the field while it is edited: what to write there. */
  readonly hint?: string
  /** Makes sense for many records at once, unlike a name. */
  readonly isCommon?: boolean
  /** Where absent, always. A method, so that a descriptor of one kind is also a descriptor of any. */
  isShown?(record: RecordOf<K>): boolean
}

/** One field of a record kind as the inspector shows it, edited by control `C`. */
export type DescriptorOf<C extends Control, K extends Kind = Kind> = FieldFacts<K> & {
  readonly control: C
} & ControlOptions[C]

/** One field of a record kind as the inspector shows it. */
export type FieldDescriptor<K extends Kind = Kind> = { [C in Control]: DescriptorOf<C, K> }[Control]

/** Fields under one heading. */
export interface FieldGroup<K extends Kind = Kind> {
  readonly title: string
  /** Folded away until asked for. */
  readonly isFolded?: boolean
  readonly fields: readonly FieldDescriptor<K>[]
}
