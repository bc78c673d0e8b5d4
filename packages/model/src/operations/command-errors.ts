/** Why a command can be refused as a whole, each code with its meaning. Listed here once. */
export const commandErrorMeanings = {
  'model/invalid-operation': 'An operation is not one of add, set and remove with its fields.',
  'model/invalid-record': 'A record or a field does not fit its kind.',
  'model/unknown-kind': 'A record is of a kind that does not exist.',
  'model/duplicate-id': 'A record is added under an id that is in use.',
  'model/missing-reference': 'A record refers to one that does not exist.',
  'model/wrong-reference-kind': 'A record refers to one of a kind that does not fit.',
  'model/immutable-field': 'The id and the kind of a record never change.',
  'model/singleton': 'The model record exists once and stays.',
  'model/cycle': 'An attribute would stand inside itself.',
  'model/gone': 'Everything the command edits has been removed.',
  'model/too-large': 'A value, a command or the model is larger than the limits allow.',
} as const

/** The code of a {@link CommandError}. */
export type CommandErrorCode = keyof typeof commandErrorMeanings

/** Every {@link CommandErrorCode}. */
export const commandErrorCodes = Object.keys(commandErrorMeanings) as readonly CommandErrorCode[]

/** Why a command was refused as a whole; nothing of it was applied. */
export interface CommandError {
  readonly code: CommandErrorCode
  /** A sentence for people, about this very refusal. */
  readonly message: string
  /** The record it is about, where there is one. */
  readonly target?: string
}

/** Makes a {@link CommandError}, leaving out an unknown target. */
export function commandError(code: CommandErrorCode, message: string, target?: string): CommandError {
  return target === undefined ? { code, message } : { code, message, target }
}
