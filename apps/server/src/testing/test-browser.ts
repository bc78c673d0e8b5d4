import { protocolVersion, type ServerMessage } from '@c360/sync'
import { WebSocket } from 'ws'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON, `undefined` where it is none. */
  readonly json: unknown
  /** The code of a refusal, by tRPC or plain. */
  readonly code: string | undefined
}

/** The bodies that the server sends. */
interface StatedBody {
  readonly code?: string
  readonly result?: { readonly data: unknown }
  readonly error?: { readonly data: { readonly problem: { readonly code: string; readonly message: string } } }
}

/** A browser profile without a screen: keeps its cookie, asks over HTTP, opens live sockets. */
export class TestBrowser {
  readonly url: string
  cookie = ''

  private constructor(url: string) {
    this.url = url
  }

  /** A new profile that has opened the page once. */
  static async open(url: string): Promise<TestBrowser> {
    const browser = new TestBrowser(url)
    await browser.ask('/', { headers: { accept: 'text/html' } })
    return browser
  }

  async ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answer> {
    const headers = { ...(this.cookie === '' ? {} : { cookie: this.cookie }), ...init.headers }
    const response = await fetch(`${this.url}${path}`, { ...init, headers })
    const [set] = response.headers.getSetCookie()
    if (set !== undefined) this.cookie = set.split(';')[0] ?? ''
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parse(text), code: codeIn(text) }
  }

  /** POSTs a value as JSON. */
  post(path: string, body: unknown): Promise<Answer> {
    const headers = { 'content-type': 'application/json' }
    return this.ask(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
  }

  /** Calls a mutation and returns what it came to. */
  async mutate(procedure: string, input: unknown): Promise<unknown> {
    return outcomeOf(await this.post(`/trpc/${procedure}`, input))
  }

  /** Calls a query and returns what it came to. */
  async query(procedure: string, input?: unknown): Promise<unknown> {
    const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return outcomeOf(await this.ask(`/trpc/${procedure}${search}`))
  }

  /** Creates a model and returns its id. */
  async createModel(name = 'Retail'): Promise<string> {
    const created = (await this.mutate('models.create', { name })) as { readonly modelId: string }
    return created.modelId
  }

  /** Opens a live socket, with other headers where told. */
  connect(headers: Record<string, string> = {}): LiveLine {
    return new LiveLine(
      new WebSocket(`${this.url.replace('http', 'ws')}/live`, { headers: { cookie: this.cookie, ...headers } }),
    )
  }

  /** Opens a live socket and says hello. */
  async join(modelId: string, clientId: string): Promise<LiveLine> {
    const line = this.connect()
    await line.opened
    line.send({ type: 'hello', protocol: protocolVersion, modelId, clientId })
    await line.next('welcome')
    return line
  }
}

/** The client's end of a live socket, message by message. */
export class LiveLine {
  readonly socket: WebSocket
  /** Resolves when it is open; rejects when it is refused. */
  readonly opened: Promise<void>
  /** Resolves with the close code. */
  readonly closed: Promise<number>
  readonly #messages: ServerMessage[] = []
  #wake: () => void = () => undefined

  constructor(socket: WebSocket) {
    this.socket = socket
    this.opened = new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    this.opened.catch(() => undefined)
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => undefined)
    socket.on('message', (data) => {
      this.#messages.push(JSON.parse(data.toString()))
      this.#wake()
    })
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  /** The next message of a type; what came before it is dropped. */
  async next<Type extends ServerMessage['type']>(type: Type): Promise<Extract<ServerMessage, { type: Type }>> {
    for (;;) {
      const message = this.#messages.shift()
      if (message?.type === type) return message as Extract<ServerMessage, { type: Type }>
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  close(): void {
    this.socket.close()
  }
}

function outcomeOf(answer: Answer): unknown {
  const body = answer.json as StatedBody
  return body.result === undefined ? body.error?.data.problem : body.result.data
}

/** The code of the refusal in a body, `undefined` where it is none. */
export function codeIn(text: string): string | undefined {
  const body = parse(text) as StatedBody | undefined
  return body?.code ?? body?.error?.data.problem.code
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
