import type { Finding, Model } from '@c360/model'
import type { z } from 'zod'

/** A file of an export: its path with forward slashes, relative to wherever it is put, and its text. */
export interface ExportedFile {
  readonly path: string
  readonly text: string
}

/** What an export comes to; what the format cannot say is a finding, and a comment in the text where the format has them. */
export interface Exported {
  readonly files: readonly ExportedFile[]
  readonly findings: readonly Finding[]
}

/** What interface and command line show of an option, given with `.meta({ … })` of its schema. */
export interface OptionMeta {
  readonly label: string
  readonly hint?: string
  /** The value is the id of a record of this kind; without it, the exporter takes all. */
  readonly recordKind?: 'target' | 'diagram' | 'subject-area' | 'entity'
  /** The value is the name of an environment of the target that the option of this name chooses. */
  readonly environmentOf?: string
  /** Of an option that names a record: what it is called when none is chosen. */
  readonly emptyLabel?: string
  /** What people call each choice, where its id is not their word. */
  readonly choiceLabels?: Readonly<Record<string, string>>
  /** The name of an option that settles this one wherever it is given. */
  readonly decidedBy?: string
}

/**
 * One format that a model is written in. A pure function of model and options, byte for byte.
 * `options` is a strict object in which every option has a default or is optional, and an {@link OptionMeta} as `meta`:
 * an enum is shown as a choice, a boolean as a switch, a string as a text or, with `recordKind`, as a choice of records.
 */
export interface Exporter<Options extends z.ZodObject = z.ZodObject> {
  readonly id: string
  readonly label: string
  /** For whom or what it is, in one sentence. */
  readonly summary: string
  /** Of its files, for downloads and highlighting. */
  readonly mediaType: string
  readonly options: Options
  export(model: Model, options: z.output<Options>): Exported
}

/** Declares an exporter, keeping the exact type of its options inside. */
export function defineExporter<Options extends z.ZodObject>(exporter: Exporter<Options>): Exporter {
  return exporter as unknown as Exporter
}
