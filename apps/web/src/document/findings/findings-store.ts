import { allRecords, diff, isEmptyChanges, type Model } from '@c360/model'
import type { Timers } from '@c360/sync'
import { learnRules } from '../finding-view/rule-facts.ts'
import type { SessionState } from '../session/session-state.ts'
import type { SessionStore } from '../session/session-store.ts'
import type { StudioDocument } from '../studio-document.ts'
import { FindingsBoard } from './findings-board.ts'
import type { CheckedDraft, FindingsPort } from './findings-messages.ts'

/** `checking` until the first answer; `failed` when the checks ended by themselves, with what was found until then. */
export type FindingsStatus = 'checking' | 'ready' | 'failed'

/** The live findings of one open model, the text that is being typed included. */
export interface FindingsStore {
  readonly board: FindingsBoard
  readonly status: FindingsStatus
  subscribe(listener: () => void): () => void
  close(): void
}

interface FindingsParts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly port: FindingsPort
  readonly timers: Timers
}

/** Follows the document and the draft: tells the checks what changed, at most once a frame and never while they are busy. */
export function createFindingsStore(parts: FindingsParts): FindingsStore {
  const follower = new Follower(parts)
  follower.start()
  return follower
}

const dayWatchMs = 10 * 60_000

class Follower implements FindingsStore {
  readonly board = new FindingsBoard()
  status: FindingsStatus = 'checking'
  readonly #parts: FindingsParts
  readonly #listeners = new Set<() => void>()
  readonly #stops: (() => void)[] = []
  #told: Model
  #toldDraft: CheckedDraft | undefined
  #toldToday: string
  #isBusy = false
  #cancelFrame: (() => void) | undefined

  constructor(parts: FindingsParts) {
    this.#parts = parts
    this.#told = parts.document.getModel()
    this.#toldToday = this.#today()
  }

  start(): void {
    const { document, session, port } = this.#parts
    port.listen(
      ({ reports, rules }) => {
        if (rules !== undefined) learnRules(rules)
        this.#isBusy = false
        const isFirst = this.status === 'checking'
        this.status = 'ready'
        if (reports.length > 0) this.board.take(reports)
        if (reports.length > 0 || isFirst) this.#tell()
        this.#sendSoon()
      },
      () => {
        this.close()
        this.status = 'failed'
        this.#tell()
      },
    )
    this.#isBusy = true
    port.send({ kind: 'start', records: [...allRecords(this.#told)], today: this.#toldToday })
    this.#watchDay()
    this.#stops.push(
      document.subscribe(() => this.#sendSoon()),
      session.subscribe((now, before) => {
        if (now.draft !== before.draft) this.#sendSoon()
      }),
    )
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.#cancelFrame?.()
    this.#parts.port.close()
  }

  #sendSoon(): void {
    if (this.#isBusy || this.#stops.length === 0 || !this.#hasNews()) return
    this.#cancelFrame ??= this.#parts.timers.frame(() => {
      this.#cancelFrame = undefined
      this.#send()
    })
  }

  #hasNews(): boolean {
    const { document, session } = this.#parts
    const isNewDay = this.#today() !== this.#toldToday
    return isNewDay || document.getModel() !== this.#told || !isSameDraft(draftOf(session.getState()), this.#toldDraft)
  }

  /** A studio that is left open overnight sees suppressions end. */
  #watchDay(): void {
    const cancel = this.#parts.timers.after(dayWatchMs, () => {
      this.#stops.splice(this.#stops.indexOf(cancel), 1)
      this.#watchDay()
      this.#sendSoon()
    })
    this.#stops.push(cancel)
  }

  #send(): void {
    if (this.#isBusy) return
    const { document, session, port } = this.#parts
    const model = document.getModel()
    const draft = draftOf(session.getState())
    const today = this.#today()
    const changes = diff(this.#told, model)
    const hasNews = !isEmptyChanges(changes) || !isSameDraft(draft, this.#toldDraft) || today !== this.#toldToday
    this.#told = model
    this.#toldDraft = draft
    this.#toldToday = today
    if (!hasNews) return
    this.#isBusy = true
    port.send({ kind: 'update', changes, draft, today })
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  #today(): string {
    const now = new Date(this.#parts.timers.now())
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  }
}

function draftOf({ draft, editing }: SessionState): CheckedDraft | undefined {
  if (draft === undefined) return undefined
  const { recordId, field, text } = draft
  return { recordId, field, text, isInPlace: editing?.recordId === recordId && editing.field === field }
}

function isSameDraft(a: CheckedDraft | undefined, b: CheckedDraft | undefined): boolean {
  return a?.recordId === b?.recordId && a?.field === b?.field && a?.text === b?.text && a?.isInPlace === b?.isInPlace
}
