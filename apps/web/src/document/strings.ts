/** What the document says to people. */
export const documentStrings = {
  refused: 'That change was not made',
  notArranged: 'The diagram could not be arranged',
  linkCopied: 'The link is copied',
  linkNotCopied: 'The link could not be copied',
}
