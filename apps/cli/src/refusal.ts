/** Says in sentences why a command cannot be done as asked; carried to where it is printed, and the process ends with 2. */
export class Refusal extends Error {
  constructor(...sentences: readonly string[]) {
    super(sentences.map(withFullStop).join('\n'))
    this.name = 'Refusal'
  }
}

// Some are put together of what others say, a JSON parser for one.
function withFullStop(sentence: string): string {
  return /[.…!?]$/.test(sentence) ? sentence : `${sentence}.`
}
