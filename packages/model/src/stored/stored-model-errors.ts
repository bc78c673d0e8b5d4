import type { CommandError } from '../operations/command-errors.ts'

/** Why a stored model cannot be read, each code with its meaning. Listed here once. */
export const storedModelErrorMeanings = {
  'file/not-json': 'The file is not JSON.',
  'file/not-a-model': 'The file is JSON, but not a C360 model.',
  'file/newer': 'The file was written by a newer studio.',
  'file/too-large': 'The file is larger than the studio reads.',
  'file/bad-record': 'A record of the file does not fit its kind.',
  'file/dangling-reference': 'A record of the file refers to one that is missing or of another kind.',
} as const

/** The code of a {@link StoredModelError}. */
export type StoredModelErrorCode = keyof typeof storedModelErrorMeanings

/** Every {@link StoredModelErrorCode}. */
export const storedModelErrorCodes = Object.keys(storedModelErrorMeanings) as readonly StoredModelErrorCode[]

/** Why a stored model cannot be read; nothing of it was. */
export interface StoredModelError {
  readonly code: StoredModelErrorCode
  /** A sentence for people, about this very file. */
  readonly message: string
  /** What is wrong with the record, where one is to blame. */
  readonly cause?: CommandError
}

/** Makes a {@link StoredModelError}. */
export function storedModelError(code: StoredModelErrorCode, message?: string): StoredModelError {
  return { code, message: message ?? storedModelErrorMeanings[code] }
}
