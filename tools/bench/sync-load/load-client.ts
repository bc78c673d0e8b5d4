import { Agent, request } from 'node:http'
import { schemaVersion } from '@c360/model'
import { type OperationsCommand, type PushResult, protocolVersion } from '@c360/sync'
import { WebSocket } from 'ws'

/** Where the load goes. */
export interface LoadTarget {
  readonly port: number
  readonly modelId: string
  readonly epoch: string
}

/** One editor without a view: one kept-alive connection for pushes, one live socket. As cheap as can be, as it shares the machine with the server. */
export class LoadClient {
  readonly clientId: string
  readonly #target: LoadTarget
  readonly #cookie: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #socket: WebSocket
  #clientSeq = 0

  private constructor(clientId: string, target: LoadTarget, cookie: string) {
    this.clientId = clientId
    this.#target = target
    this.#cookie = cookie
    this.#socket = new WebSocket(`ws://localhost:${target.port}/live`, {
      headers: { cookie },
      perMessageDeflate: false,
    })
  }

  /** A new person with an open model; `onEvents` gets every message of events as text. */
  static async join(clientId: string, target: LoadTarget, onEvents: (text: string) => void): Promise<LoadClient> {
    const response = await fetch(`http://localhost:${target.port}/trpc/people.me`)
    await response.text()
    const [cookie = ''] = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
    const client = new LoadClient(clientId, target, cookie)
    await client.#sayHello(onEvents)
    return client
  }

  /** Pushes this many edits and resolves when they are acknowledged. */
  async push(count: number, entityId: string): Promise<readonly string[]> {
    const commands = Array.from({ length: count }, () => this.#compose(entityId))
    const { modelId, epoch } = this.#target
    const body = JSON.stringify({ modelId, epoch, clientId: this.clientId, schemaVersion, commands })
    const { results, stop } = await this.#post(body)
    const applied = results.filter(({ status }) => status === 'applied').length
    if (stop !== undefined || applied !== count) throw new Error(`refused: ${JSON.stringify(stop ?? results)}`)
    return commands.map(({ commandId }) => commandId)
  }

  /** The id that the next pushed command will have. */
  get nextCommandId(): string {
    return `${this.clientId}-${this.#clientSeq + 1}`
  }

  leave(): void {
    this.#socket.close()
    this.#agent.destroy()
  }

  #compose(entityId: string): OperationsCommand {
    const commandId = this.nextCommandId
    this.#clientSeq += 1
    const fields = { name: `customer ${commandId}` }
    const operations = [{ op: 'set' as const, id: entityId, fields }]
    return { commandId, clientSeq: this.#clientSeq, name: 'rename', operations }
  }

  #sayHello(onEvents: (text: string) => void): Promise<void> {
    const { modelId } = this.#target
    const hello = JSON.stringify({ type: 'hello', protocol: protocolVersion, modelId, clientId: this.clientId })
    this.#socket.once('open', () => this.#socket.send(hello))
    return new Promise((resolve, reject) => {
      this.#socket.once('error', reject)
      this.#socket.on('message', (data) => {
        const text = data.toString()
        if (text.startsWith('{"type":"events"')) onEvents(text)
        else if (text.startsWith('{"type":"welcome"')) resolve()
      })
    })
  }

  #post(body: string): Promise<PushResult> {
    const headers = {
      host: `localhost:${this.#target.port}`,
      cookie: this.#cookie,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const options = { port: this.#target.port, path: '/trpc/sync.push', method: 'POST', headers, agent: this.#agent }
    return new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => {
          const answer = JSON.parse(text) as { result?: { data: PushResult } }
          if (answer.result === undefined) reject(new Error(text))
          else resolve(answer.result.data)
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
