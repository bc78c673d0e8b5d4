const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** What a list of changes says. */
export const changeStrings = {
  changeCount: (number: number) => count(number, 'change', 'changes'),
  states: { added: 'Added', removed: 'Removed', renamed: 'Renamed', kept: 'Changed' },
  before: 'before',
  after: 'after',
  with: (parts: string) => `with ${parts}`,
}
