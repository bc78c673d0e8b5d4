/** What the document says to people. */
export const documentStrings = {
  refused: 'That change was not made',
  opening: 'Opening the model…',
}
