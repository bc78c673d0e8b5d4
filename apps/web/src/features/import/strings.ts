const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const megabytes = (sizeBytes: number): string =>
  sizeBytes < 100_000
    ? `${Math.max(1, Math.round(sizeBytes / 1_000))} kB`
    : `${(sizeBytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

/** What the import says. */
export const strings = {
  title: 'Import',
  close: 'Close the import',
  formats: 'Format',
  text: 'Text to import',
  textHint: {
    sql: 'Paste CREATE TABLE statements here, or drop files anywhere in this window.',
    other: 'Paste the text here, or drop files anywhere in this window.',
  },
  files: 'Files to import',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  removeFile: (path: string) => `Leave out ${path}`,
  removeFiles: 'Leave out all',
  fileCount: (files: number, sizeBytes: number) => `${count(files, 'file', 'files')}, ${megabytes(sizeBytes)}`,
  size: megabytes,
  dropHere: 'Drop the files to import them',
  noneFits: (endings: string) => `None of these files ends in ${endings}, so nothing was taken.`,
  promise: 'Nothing changes yet: the next step shows what would.',
  preview: 'Preview',
  nothingYet: 'Paste a text or choose files first.',
  reading: (what: string) => `Reading ${what} and comparing with the model…`,
  readingLong: (seconds: number) => `${seconds} seconds so far. You can close this and go on working.`,
  pastedText: 'the pasted text',
  cancel: 'Cancel',
  stopped: 'Stopped. The model is as it was, and what you pasted is still here.',
  ready: 'The import is read',
  readyText: 'Nothing is changed yet.',
  look: 'Look at it',

  refused: 'Nothing could be read',
  failed: 'The import stopped by a fault of its own',
  refusedKept: 'The model is as it was, and what you pasted or chose is still here.',
  refusedDo: 'Mend the text or choose another format, then try again.',
  inFile: (file: string, line: number | undefined) => (line === undefined ? file : `${file}, line ${line}`),
  back: 'Back',
  tryAgain: 'Try again',

  parts: 'Parts of the preview',
  changes: 'What changes',
  statements: (number: number) => `Report (${number.toLocaleString('en')})`,
  apply: 'Import',
  applying: 'Importing…',
  summary: (added: number, changed: number, unchanged: number) =>
    `${count(added, 'entity', 'entities')} added, ${changed.toLocaleString('en')} changed, ${unchanged.toLocaleString('en')} as ${unchanged === 1 ? 'it is' : 'they are'}`,
  others: (number: number) => `${count(number, 'other thing', 'other things')} added or changed`,
  toLookAt: (number: number) => `${count(number, 'statement needs', 'statements need')} a look`,
  nothingChanges: 'Nothing would change',
  nothingChangesText: 'The model says already what was read. There is nothing to import.',
  nothingRead: 'Nothing in it belongs into a model',
  nothingReadText: 'The report tells what was read and what was passed over.',
  planned: 'What the import would do',
  placed: (number: number) => `${count(number, 'card', 'cards')} placed in the open diagram, where there is room.`,
  findings: 'Worth knowing',
  asTheyAre: (number: number) => `${count(number, 'entity', 'entities')} as ${number === 1 ? 'it is' : 'they are'}`,
  moved: 'The model was edited meanwhile, and this import would now do something else. Look once more.',
  refusedByModel: 'The model did not take the import',

  filter: 'Filter the report',
  filterHint: 'Words of a statement',
  outcome: 'Outcome',
  outcomes: {
    all: 'All',
    look: 'To look at',
    read: 'Read',
    partly: 'Partly read',
    skipped: 'Passed over',
    failed: 'Not read',
  },
  line: (line: number) => `line ${line.toLocaleString('en')}`,
  noStatements: 'No statement is like this',
  reportList: 'Statements',
  source: (file: string) => `Text of ${file}`,
  sourceHint: 'Choose a statement to see it where it stands.',
  sourceGone: 'This file can no longer be read.',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },

  done: (entities: number) => (entities === 0 ? 'Imported' : `Imported ${count(entities, 'entity', 'entities')}`),
  undo: 'Undo',
  notOnTop: 'You edited more since. Undo those edits first.',
}
