import type { Finding, ModelRecord } from '@c360/model'

/** A record as a file holds it, valid for its kind; what it refers to has not been looked at. */
export interface ReadRecord {
  readonly record: ModelRecord
  readonly file: string
  readonly line: number
}

/** What is being read of a folder: records by id, and findings by file. */
export class FolderReading {
  readonly recordById = new Map<string, ReadRecord>()
  readonly #findingsByFile = new Map<string, Finding[]>()

  /** Notes something about a line of a file. */
  note(severity: Finding['severity'], code: string, message: string, at: Pick<ReadRecord, 'file' | 'line'>): void {
    const { file, line } = at
    this.add({ code: `model-folder/${code}`, severity, message, file, line })
  }

  add(finding: Finding): void {
    const file = finding.file ?? ''
    const known = this.#findingsByFile.get(file)
    if (known === undefined) this.#findingsByFile.set(file, [finding])
    else known.push(finding)
  }

  findingsOf(file: string): readonly Finding[] {
    return this.#findingsByFile.get(file) ?? []
  }

  /** Keeps a record under its id; false where another one has that id already. */
  keep(read: ReadRecord): boolean {
    const { id } = read.record
    const known = this.recordById.get(id)
    if (known !== undefined) {
      const where = known.file === read.file ? `line ${known.line}` : `${known.file}, line ${known.line}`
      this.note(
        'error',
        'duplicate-id',
        `The id ${id} is used already (${where}). What stands here was left out.`,
        read,
      )
      return false
    }
    this.recordById.set(id, read)
    return true
  }
}
