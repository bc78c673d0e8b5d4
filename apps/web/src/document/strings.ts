interface Named {
  readonly id: string
  readonly name: string
}

/** What the document says to people. */
export const documentStrings = {
  textLost: 'What you were typing in was removed by somebody else',
  textNotKept: (reason = '') => `What you were typing was not kept. ${reason}`.trim(),
  copyText: 'Copy the text',
  refusal: {
    tooLong: (limit: number) => `At most ${limit.toLocaleString('en')} characters.`,
    tooMany: (limit: number) => `At most ${limit.toLocaleString('en')}.`,
    tooSmall: (limit: number) => `At least ${limit.toLocaleString('en')}.`,
    tooLarge: (limit: number) => `At most ${limit.toLocaleString('en')}.`,
    empty: 'A name is needed.',
    noType: (text: string) =>
      `${text.length > 60 ? `${text.slice(0, 60)}…` : text} is no type; try string, integer or decimal(12,2).`,
    invalid: 'This value is not possible here.',
  },
  refused: 'That change was not made',
  frozen: (version: number) =>
    `This is version ${version} as it was published; nothing changes it. Edit the model itself.`,
  options: 'Options',
  noOptions: 'This format has no options.',
  allRecords: 'All',
  notArranged: 'The diagram could not be arranged',
  linkCopied: 'The link is copied',
  linkNotCopied: 'The link could not be copied',
  relate: 'Relate the selected entities',
  relateNamed: (parent: Named, child: Named) =>
    parent.id === child.id ? `Relate ${parent.name} to itself` : `Relate ${parent.name} to ${child.name}`,
}
