/** The server cannot start for a reason that a person can cure; the message is shown alone, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
