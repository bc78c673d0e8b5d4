import type { Person } from '../people/person.ts'
import type { Services } from '../services.ts'

/** What a procedure is given: the server's services and who asks. */
export interface RequestContext {
  readonly services: Services
  /** Missing where the browser has no valid cookie, which only non-GET requests can meet. */
  readonly person: Person | undefined
  /** Length of the request's body in bytes. */
  readonly bodyBytes: number
  /** Answers with a cookie that says who the browser is from now on. */
  rememberPerson(person: Person): void
  /** Aborted when whoever asked has gone before the answer. */
  untilGone(): AbortSignal
}

/** The context of a procedure that needs to know who asks. */
export interface PersonContext extends RequestContext {
  readonly person: Person
}
