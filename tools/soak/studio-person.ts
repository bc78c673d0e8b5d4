/** A person at the server's HTTP interface, who keeps a cookie like a browser does. */
export class StudioPerson {
  readonly url: string
  readonly cookie: string

  private constructor(url: string, cookie: string) {
    this.url = url
    this.cookie = cookie
  }

  /** A new person, who has opened the studio once. */
  static async arrive(url: string): Promise<StudioPerson> {
    const response = await fetch(`${url}/trpc/people.me`)
    await response.text()
    const [cookie = ''] = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
    return new StudioPerson(url, cookie)
  }

  /** Calls a mutation. Rejects when the server is away or refuses. */
  mutate<Output>(procedure: string, input: unknown): Promise<Output> {
    const headers = { cookie: this.cookie, 'content-type': 'application/json' }
    return this.#ask(`/trpc/${procedure}`, { method: 'POST', headers, body: JSON.stringify(input) })
  }

  /** Calls a query. Rejects when the server is away or refuses. */
  query<Output>(procedure: string, input: unknown): Promise<Output> {
    const search = encodeURIComponent(JSON.stringify(input))
    return this.#ask(`/trpc/${procedure}?input=${search}`, { headers: { cookie: this.cookie } })
  }

  async #ask<Output>(path: string, init: RequestInit): Promise<Output> {
    const response = await fetch(`${this.url}${path}`, init)
    const body = (await response.json()) as { result?: { data: Output } }
    if (body.result === undefined) throw new RefusedCall(response.status, JSON.stringify(body))
    return body.result.data
  }
}

/** The server answered, and it was no. */
export class RefusedCall extends Error {
  constructor(status: number, body: string) {
    super(`The server answered ${status}: ${body}`)
    this.name = 'RefusedCall'
  }
}
