const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** What the grid says. */
export const strings = {
  title: 'Attributes',
  filter: 'Filter the attributes',
  filterPlaceholder: 'Filter: words in any column',
  scope: 'Entities',
  allEntities: 'All entities',
  selected: (names: string) => `Selected: ${names}`,
  rows: (shown: number) => count(shown, 'attribute', 'attributes'),
  downloadCsv: 'Download CSV',
  uploadCsv: 'Read CSV…',
  csvFile: 'CSV file',
  sortBy: (column: string) => `Sort by ${column}`,
  empty: 'No attribute to show',
  emptyText: 'This model has no attributes yet. Draw an entity, or import what exists.',
  emptyFilter: 'No attribute holds all of these words. Try fewer.',
  clearFilter: 'Clear the filter',
  cell: (column: string, attribute: string) => `${column} of ${attribute}`,
  refused: (number: number) => `${count(number, 'cell', 'cells')} left as they were`,
  below: (number: number) => `${count(number, 'row reaches', 'rows reach')} below the last attribute and was left out.`,
  pasted: (number: number) => `${count(number, 'attribute', 'attributes')} changed`,
  csvDone: (changed: number, added: number) =>
    `${count(changed, 'attribute', 'attributes')} changed, ${added.toLocaleString('en')} added`,
  csvNothing: 'The file says what the model says already',
  csvUnread: (number: number, first: string) =>
    `${count(number, 'cell or row', 'cells or rows')} could not be read. ${first}`,
  csvFailed: 'The file could not be read; the model is as it was',
  line: (line: number | undefined, message: string) => (line === undefined ? message : `Line ${line}: ${message}`),
  unnamed: 'unnamed',
}
