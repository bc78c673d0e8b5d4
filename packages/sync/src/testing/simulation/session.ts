import { type Command, getRecord, type Model, type ModelRecord, recordsOf, schemaVersion } from '@c360/model'
import type { Actor } from '../../protocol/identifiers.ts'
import type { Store } from '../../room/store.ts'
import { add, anActor, anAttribute, anEntity, aSubjectArea, remove, set } from '../builders.ts'
import { MemoryStore } from '../memory-store.ts'
import type { EditKind, Schedule, Step } from './schedule.ts'
import { SimulatedClient, type WrapTransport } from './simulated-client.ts'
import { SimulatedServer } from './simulated-server.ts'
import { settle, World } from './world.ts'

/** A fault put between the parts of a session, to prove that its checks see it. */
export interface SeededBug {
  wrapStore?(store: Store, world: World, lifeOf: () => number): Store
  wrapTransport?: WrapTransport
  /** Lets the store take a command twice, as one without a unique key would. */
  readonly isStoreLenient?: boolean
}

/** What the session knows of one submitted command. */
export interface Submitted {
  readonly tab: SimulatedClient
  readonly commandId: string
  /** The record it added, if that is what it did. */
  readonly addedId?: string
  /** It may have been cancelled by an undo before it was sent, or lost with a tab whose disk did not have it yet. */
  mayBeMissing: boolean
  /** The person has removed it, or undone or redone since: what it added may rightly be out of view. */
  mayBeUndone: boolean
}

const modelId = 'model-s'
const actors: readonly Actor[] = [anActor(), anActor({ id: 'person-b', name: 'Brisk Otter' })]

/** A simulated session of several tabs on one model. */
export class Session {
  readonly world = new World()
  readonly store: MemoryStore
  readonly server: SimulatedServer
  readonly tabs: readonly SimulatedClient[]
  readonly submitted: Submitted[] = []
  wasRestored = false
  #backup: MemoryStore | undefined
  #epochCount = 1
  #recordCount = 0

  private constructor(schedule: Schedule, bug: SeededBug) {
    this.store = new MemoryStore({ isLenient: bug.isStoreLenient === true })
    const store = bug.wrapStore?.(this.store, this.world, () => this.server.life) ?? this.store
    this.server = new SimulatedServer(this.world, store, modelId, schedule.processCount)
    this.tabs = Array.from({ length: schedule.clientCount }, (_, index) => {
      const actor = actors[index % actors.length] ?? anActor()
      const wrap: WrapTransport = bug.wrapTransport ?? ((transport) => transport)
      return new SimulatedClient({
        world: this.world,
        server: this.server,
        name: `tab${index}`,
        actor,
        seed: schedule.seed + index,
        wrap,
      })
    })
  }

  /** A session with a small model that everybody has open. */
  static async open(schedule: Schedule, bug: SeededBug = {}): Promise<Session> {
    const session = new Session(schedule, bug)
    await session.store.models.create({ id: modelId, epoch: 'epoch-1', schemaVersion, at: session.world.now })
    await session.settleAll()
    await session.submit(session.#tab(0), {
      name: 'import',
      operations: [
        add({ id: 'model', kind: 'model', name: 'Simulated' }),
        add(aSubjectArea()),
        ...['ent_1', 'ent_2', 'ent_3'].map((id) => add(anEntity({ id, name: id }))),
        ...['att_1', 'att_2'].map((id) => add(anAttribute({ id, name: id }))),
      ],
    })
    await session.settleAll()
    return session
  }

  get modelId(): string {
    return modelId
  }

  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case 'edit':
        await this.#edit(this.#tab(step.client), step.edit, step.target)
        break
      case 'undo':
      case 'redo':
        this.#takeBack(this.#tab(step.client), step.kind)
        break
      case 'cut':
        this.#tab(step.client).cutLine()
        break
      case 'reload':
        this.#reload(this.#tab(step.client))
        break
      case 'deliver':
        for (let count = 0; count < step.count; count += 1) {
          this.world.deliver(step.choice + count * 7)
          await settle()
        }
        break
      case 'drop':
        this.world.drop(step.choice)
        break
      case 'advance':
        await this.world.advance(step.ms)
        break
      case 'trouble':
        this.server.trouble = step.trouble
        break
      default:
        await this.#disturb(step.kind)
    }
    await settle()
  }

  /** Lets everything arrive and every waiting time pass, until nothing changes any more. */
  async settleAll(): Promise<void> {
    this.server.trouble = undefined
    // In steps shorter than what a live line takes for silence.
    for (let round = 0; round < 40; round += 1) {
      await this.world.drain()
      await this.world.advance(2_000)
      if (round % 10 !== 0) continue
      const polled = this.server.poll()
      await this.world.drain()
      await polled
    }
    await this.world.drain()
    await this.world.advance(20)
  }

  async submit(tab: SimulatedClient, command: Command, options?: { groupId: string }): Promise<void> {
    const result = tab.client.submit(command, options)
    if (!result.ok || result.value.commandId === '') return
    const [first] = command.operations
    for (const one of this.submitted) {
      const isGone = command.operations.some((operation) => operation.op === 'remove' && operation.id === one.addedId)
      if (isGone && one.tab === tab) one.mayBeUndone = true
    }
    const addedId = first?.op === 'add' && command.operations.length === 1 ? first.record.id : undefined
    this.submitted.push({
      tab,
      commandId: result.value.commandId,
      ...(addedId === undefined ? {} : { addedId }),
      mayBeMissing: false,
      mayBeUndone: false,
    })
    await settle()
  }

  async #edit(tab: SimulatedClient, kind: EditKind, target: number): Promise<void> {
    const snapshot = tab.client.getSnapshot()
    if (snapshot.phase !== 'ready') return
    this.#recordCount += 1
    const command = composeEdit(snapshot.model, kind, target, `${tab.name}_${this.#recordCount}`)
    if (command === undefined) return
    await this.submit(tab, command, kind === 'type-text' ? { groupId: `${tab.name}-typing` } : undefined)
  }

  #takeBack(tab: SimulatedClient, kind: 'undo' | 'redo'): void {
    if (tab.client.getSnapshot().phase !== 'ready') return
    for (const one of this.submitted) {
      if (one.tab !== tab) continue
      one.mayBeUndone = true
      if (!tab.pushedIds.has(one.commandId)) one.mayBeMissing = true
    }
    tab.client[kind]()
  }

  #reload(tab: SimulatedClient): void {
    for (const one of this.submitted) {
      if (one.tab === tab && !tab.keptIds.has(one.commandId)) one.mayBeMissing = true
    }
    tab.reload()
  }

  async #disturb(kind: 'crash' | 'poll' | 'backup' | 'restore'): Promise<void> {
    if (kind === 'crash') this.server.crash()
    // Its commit needs parcels delivered, so it ends in its own time.
    if (kind === 'poll') void this.server.poll()
    if (kind === 'backup') this.#backup = this.store.backup()
    if (kind === 'restore' && this.#backup !== undefined) {
      this.#epochCount += 1
      this.wasRestored = true
      this.store.restoreBackup(modelId, this.#backup, `epoch-${this.#epochCount}`)
      this.server.crash()
    }
  }

  #tab(index: number): SimulatedClient {
    const tab = this.tabs[index % this.tabs.length]
    if (tab === undefined) throw new Error('there is no tab')
    return tab
  }
}

function composeEdit(model: Model, kind: EditKind, target: number, name: string): Command | undefined {
  const entity = choose(recordsOf(model, 'entity'), target)
  const attribute = choose(recordsOf(model, 'attribute'), target)
  const area = choose(recordsOf(model, 'subject-area'), target)
  switch (kind) {
    case 'add-entity':
      return { name: 'add-entity', operations: [add(anEntity({ id: `ent_${name}`, name }))] }
    case 'add-area':
      return { name: 'add-subject-area', operations: [add(aSubjectArea({ id: `area_${name}`, name }))] }
    case 'rename':
      return entity && { name: 'rename', operations: [set(entity.id, { name })] }
    case 'type-text':
      return entity && { name: 'edit', operations: [set(entity.id, { description: name })] }
    case 'remove':
      return pickDoomed(model, target, [entity, attribute, area])
    case 'add-attribute': {
      if (entity === undefined) return undefined
      const added = anAttribute({ id: `att_${name}`, parent: entity.id, name })
      return { name: 'add-attribute', operations: [add(added), set(entity.id, { grain: name })] }
    }
    case 'change-attribute':
      return (
        attribute && { name: 'edit', operations: [set(attribute.id, { label: name, required: !attribute.required })] }
      )
    case 'assign-area':
      return entity && area && { name: 'assign-subject-area', operations: [set(entity.id, { subjectArea: area.id })] }
  }
}

function pickDoomed(
  model: Model,
  target: number,
  candidates: readonly (ModelRecord | undefined)[],
): Command | undefined {
  const doomed = candidates[target % candidates.length]
  if (doomed === undefined || getRecord(model, doomed.id) === undefined) return undefined
  return { name: 'remove', operations: [remove(doomed.id)] }
}

function choose<Item>(items: readonly Item[], target: number): Item | undefined {
  return items[target % Math.max(1, items.length)]
}
