import type { Operation } from './operation.ts'

/** The closed list of intents: labels for audit and undo, never a source of rights. */
export const intentNames = [
  'add-attribute',
  'add-diagram',
  'add-entity',
  'add-key',
  'add-record',
  'add-subject-area',
  'apply-preset',
  'arrange',
  'assign-subject-area',
  'connect',
  'create-model',
  'duplicate',
  'edit',
  'fix',
  'flip-relationship',
  'import',
  'make-many-to-many',
  'move',
  'move-attribute',
  'paste',
  'place',
  'remove',
  'rename',
  'set-cardinality',
  'set-primary-key',
  'set-rule',
  'set-supertype',
  'suppress',
  'take-off-diagram',
] as const
export type IntentName = (typeof intentNames)[number]

/** An edit as an intent composes it: its label and its operations, applied together or not at all. */
export interface Command {
  readonly name: IntentName
  readonly operations: readonly Operation[]
}

/** Makes a {@link Command}; without operations it means that there is nothing to do. */
export function toCommand(name: IntentName, operations: readonly Operation[]): Command {
  return { name, operations }
}
