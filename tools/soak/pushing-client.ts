import { schemaVersion } from '@c360/model'
import type { CommandResult, OperationsCommand, PushResult } from '@c360/sync'
import { CommandComposer } from './compose-commands.ts'
import type { Random } from './random.ts'
import { RefusedCall, type StudioPerson } from './studio-person.ts'

/** Where a client pushes to. */
export interface PushTarget {
  readonly modelId: string
  readonly epoch: string
}

/** A client that pushes as fast as it is answered, and offers again what was not: the durable half of a browser tab. */
export class PushingClient {
  readonly clientId: string
  /** What the server has said of each command, by command id. */
  readonly answers = new Map<string, CommandResult>()
  /** Sent at least once and not answered. */
  unanswered: readonly OperationsCommand[] = []
  /** Everything that went against the protocol's promises. */
  readonly complaints: string[] = []
  readonly #person: StudioPerson
  readonly #target: PushTarget
  readonly #composer: CommandComposer
  readonly #random: Random
  #lastAnswered: readonly OperationsCommand[] = []

  constructor(clientId: string, person: StudioPerson, target: PushTarget, random: Random) {
    this.clientId = clientId
    this.#person = person
    this.#target = target
    this.#random = random
    this.#composer = new CommandComposer(clientId, random)
  }

  /** Pushes until the server is gone. */
  async pushUntilCut(): Promise<void> {
    try {
      for (;;) await this.pushOnce()
    } catch (error) {
      if (error instanceof RefusedCall) this.complaints.push(error.message)
    }
  }

  /** One push: what is unanswered, now and then what has been answered before, else something new. */
  async pushOnce(): Promise<void> {
    if (this.unanswered.length === 0) {
      const repeats = this.#lastAnswered.length > 0 && this.#random() < 0.1
      if (repeats) return this.#push(this.#lastAnswered)
      this.unanswered = this.#composer.compose()
    }
    await this.#push(this.unanswered)
    this.#lastAnswered = this.unanswered
    this.unanswered = []
  }

  async #push(commands: readonly OperationsCommand[]): Promise<void> {
    const { modelId, epoch } = this.#target
    const input = { modelId, epoch, clientId: this.clientId, schemaVersion, commands }
    const answer = await this.#person.mutate<PushResult>('sync.push', input)
    if (answer.stop !== undefined) this.#complain(`was stopped: ${JSON.stringify(answer.stop)}`)
    commands.forEach((command, index) => {
      this.#note(command, answer.results[index])
    })
  }

  #note({ commandId, clientSeq }: OperationsCommand, result: CommandResult | undefined): void {
    if (result?.clientSeq !== clientSeq) {
      this.#complain(`got no answer to ${commandId}`)
      return
    }
    const former = this.answers.get(commandId)
    this.answers.set(commandId, result)
    const isSame = former === undefined || JSON.stringify(former) === JSON.stringify(result)
    if (!isSame) this.#complain(`got another answer to ${commandId}: ${JSON.stringify([former, result])}`)
  }

  #complain(what: string): void {
    this.complaints.push(`${this.clientId} ${what}`)
  }
}
