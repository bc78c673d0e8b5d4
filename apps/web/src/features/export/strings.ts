const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** What the export drawer says. */
export const strings = {
  title: 'Export',
  close: 'Close the export',
  formats: 'Format',
  preview: (path: string) => `Preview of ${path}`,
  files: 'Files',
  working: 'Writing…',
  written: (files: number, lines: number) => `${count(files, 'file', 'files')}, ${count(lines, 'line', 'lines')}`,
  failed: 'This export could not be written',
  failedText: 'The model is as it was. Change an option or choose another format.',
  empty: 'There is nothing to write',
  emptyText: 'With these options no file comes out: the model has nothing yet that this format holds.',
  findings: (number: number) => `${count(number, 'thing', 'things')} that this format cannot say`,
  nothingLost: 'Everything that this format can hold is in it',
  showAll: 'Show all',
  showLess: 'Show less',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let the text be copied. Select it in the preview instead.',
  download: 'Download file',
  downloadAll: 'Download zip',
  show: 'Show',
}
