import { type Importer, importers } from '@c360/formats'

/** A file that a person chose, by its path inside of what they chose. */
export interface SourceFile {
  readonly path: string
  readonly file: File
}

/** What a file chooser gave; the name of a chosen folder itself is nobody's path. */
export function filesOfChooser(list: FileList): readonly SourceFile[] {
  return inOrder(Array.from(list, (file) => ({ path: withoutFolder(file.webkitRelativePath) || file.name, file })))
}

function withoutFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

/** What was dropped, folders with all that is in them. Reads the transfer at once, as it is empty after the event. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly SourceFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const [only, ...others] = entries
  const isFolder = only !== undefined && others.length === 0 && only.isDirectory
  const files = await Promise.all(entries.map((entry) => filesOfEntry(entry, entry.name)))
  return inOrder(files.flat().map(({ path, file }) => ({ path: isFolder ? withoutFolder(path) : path, file })))
}

async function filesOfEntry(entry: FileSystemEntry, path: string): Promise<readonly SourceFile[]> {
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: SourceFile[] = []
  // A reader gives its entries in portions; an empty one is the last.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return found
    const files = await Promise.all(portion.map((each) => filesOfEntry(each, `${path}/${each.name}`)))
    found.push(...files.flat())
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function inOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const fits = ({ extensions }: Importer, { path }: SourceFile): boolean =>
  extensions.some((extension) => path.toLowerCase().endsWith(extension))

/** Files as an importer takes them. */
export interface TakenFiles {
  readonly importer: Importer
  readonly files: readonly SourceFile[]
}

/** What of the files an importer reads: the chosen one, or where it reads none of them another that does. */
export function takeFiles(chosen: Importer, files: readonly SourceFile[]): TakenFiles | undefined {
  for (const importer of [chosen, ...importers]) {
    const taken = files.filter((file) => fits(importer, file))
    if (taken.length > 0) return { importer, files: taken }
  }
  return undefined
}
