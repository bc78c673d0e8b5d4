/** Something on its way: a request, an answer, a socket message, a write to a disk. */
export interface Parcel {
  /** Parcels of one channel arrive in order; those without one in any. */
  readonly channel?: string
  deliver(): void
  /** Lost on the way; absent where it cannot be. */
  drop?(): void
}

interface Alarm {
  readonly at: number
  readonly order: number
  run(): void
}

/** Virtual time, and everything that is under way: nothing happens by itself, a schedule chooses what happens next. */
export class World {
  now = 1_000_000
  #parcels: Parcel[] = []
  #alarms: Alarm[] = []
  #order = 0

  get parcelCount(): number {
    return this.#parcels.length
  }

  post(parcel: Parcel): void {
    this.#parcels.push(parcel)
  }

  after(delayMs: number, run: () => void): () => void {
    this.#order += 1
    const alarm = { at: this.now + delayMs, order: this.#order, run }
    this.#alarms.push(alarm)
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm)
    }
  }

  /** Delivers one of the parcels that can arrive now. */
  deliver(choice: number): void {
    const parcel = this.#take(choice)
    parcel?.deliver()
  }

  /** Loses one of the parcels that can arrive now, where it can be lost. */
  drop(choice: number): void {
    const parcel = this.#take(choice)
    if (parcel?.drop === undefined) parcel?.deliver()
    else parcel.drop()
  }

  /** Loses every parcel of a channel. */
  cut(channel: string): void {
    const lost = this.#parcels.filter((parcel) => parcel.channel === channel)
    this.#parcels = this.#parcels.filter((parcel) => parcel.channel !== channel)
    for (const parcel of lost) parcel.drop?.()
  }

  /** Moves time on, letting alarms ring one by one with everything they cause in between. */
  async advance(byMs: number): Promise<void> {
    const until = this.now + byMs
    for (let alarm = this.#nextAlarm(until); alarm !== undefined; alarm = this.#nextAlarm(until)) {
      this.now = Math.max(this.now, alarm.at)
      this.#alarms = this.#alarms.filter((other) => other !== alarm)
      alarm.run()
      await settle()
    }
    this.now = until
  }

  /** Delivers everything in order, and what comes of it, until nothing is under way. */
  async drain(): Promise<void> {
    await settle()
    for (let count = 0; this.#parcels.length > 0; count += 1) {
      if (count > 20_000) throw new Error('the parcels never end')
      this.deliver(0)
      await settle()
    }
  }

  #nextAlarm(until: number): Alarm | undefined {
    const due = this.#alarms.filter(({ at }) => at <= until)
    return due.sort((a, b) => a.at - b.at || a.order - b.order)[0]
  }

  #take(choice: number): Parcel | undefined {
    const seen = new Set<string>()
    const ready = this.#parcels.filter(({ channel }) => {
      if (channel === undefined) return true
      const isFirst = !seen.has(channel)
      seen.add(channel)
      return isFirst
    })
    const parcel = ready[choice % Math.max(1, ready.length)]
    if (parcel !== undefined) this.#parcels = this.#parcels.filter((other) => other !== parcel)
    return parcel
  }
}

/** Lets every promise that can go on do so: nothing here waits for anything but promises. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve()
}
