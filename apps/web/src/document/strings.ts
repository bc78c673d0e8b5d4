interface Named {
  readonly id: string
  readonly name: string
}

/** What the document says to people. */
export const documentStrings = {
  textLost: 'What you were typing in was removed by somebody else',
  copyText: 'Copy the text',
  refused: 'That change was not made',
  frozen: (version: number) =>
    `This is version ${version} as it was published; nothing changes it. Edit the model itself.`,
  notArranged: 'The diagram could not be arranged',
  linkCopied: 'The link is copied',
  linkNotCopied: 'The link could not be copied',
  relate: 'Relate the selected entities',
  relateNamed: (parent: Named, child: Named) =>
    parent.id === child.id ? `Relate ${parent.name} to itself` : `Relate ${parent.name} to ${child.name}`,
}
