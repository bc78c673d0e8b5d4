import type { Finding, Kind, ModelRecord, Result, Target } from '@c360/model'
import type { z } from 'zod'

/** A file to be read: its path with forward slashes, and its text. */
export interface ImportFile {
  readonly path: string
  readonly text: string
}

/** What an importer takes from outside. */
export interface ImportContext {
  /** A new id, different each time: for records of formats without ids. */
  createId(kind: Kind): string
  /** The targets of the model that it is to be merged into: physical names are told by them. Absent or empty where there are none. */
  readonly targets?: readonly Target[] | undefined
}

/** What became of one statement (or one file, or one row) that was read. */
export interface StatementReport {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** What it is, in a few words: `CREATE TABLE film`. */
  readonly title: string
  /** `read`: all of it is in the model. `partly`: some of it is, the findings say what is not. `skipped`: nothing of it belongs into a model. `failed`: it could not be read. */
  readonly outcome: 'read' | 'partly' | 'skipped' | 'failed'
  readonly findings: readonly Finding[]
}

/** What was read: records that fit together (with ids of their own), not yet matched to any model. */
export interface Imported {
  readonly records: readonly ModelRecord[]
  readonly report: readonly StatementReport[]
}

/**
 * One format that is read. It never throws and never fails whole for a part: what could not be read is in the report.
 * Only where nothing at all can be made of the input does it answer with a failure.
 */
export interface Importer<Options extends z.ZodObject = z.ZodObject> {
  readonly id: string
  readonly label: string
  readonly summary: string
  /** Endings of the files it reads, with the dot. */
  readonly extensions: readonly string[]
  readonly options: Options
  /** How what it reads is found again in a model: by record ids, or by the physical names of tables and columns. */
  readonly matching: 'ids' | 'physical-names'
  import(
    files: readonly ImportFile[],
    options: z.output<Options>,
    context: ImportContext,
  ): Promise<Result<Imported, Finding>>
}

/** Declares an importer, keeping the exact type of its options inside. */
export function defineImporter<Options extends z.ZodObject>(importer: Importer<Options>): Importer {
  return importer as unknown as Importer
}
