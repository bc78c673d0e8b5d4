import type { Control, DescriptorOf } from '../fields/field-descriptor.ts'
import type { BoundField } from '../fields/use-field.ts'

/** What every control receives: what the field is, and its value in the model. */
export interface ControlProps<C extends Control> {
  readonly descriptor: DescriptorOf<C>
  readonly field: BoundField
}
