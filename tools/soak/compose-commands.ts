import type { Operation } from '@c360/model'
import type { OperationsCommand } from '@c360/sync'
import { choose, type Random } from './random.ts'

/** Makes up the edits of one client: mostly sound, some refused, some aimed at what others edit too. */
export class CommandComposer {
  readonly #clientId: string
  readonly #random: Random
  readonly #entities: string[] = []
  #clientSeq = 0

  constructor(clientId: string, random: Random) {
    this.#clientId = clientId
    this.#random = random
  }

  /** The next few commands, numbered on. */
  compose(): OperationsCommand[] {
    return Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () => this.#composeOne())
  }

  #composeOne(): OperationsCommand {
    this.#clientSeq += 1
    const issued = { commandId: `cmd-${this.#clientId}-${this.#clientSeq}`, clientSeq: this.#clientSeq }
    const dice = this.#random()
    const entity = choose(this.#entities, this.#random)
    if (entity === undefined || dice < 0.3) return { ...issued, name: 'add-entity', operations: this.#addEntity() }
    if (dice < 0.4) return { ...issued, name: 'remove', operations: this.#removeEntity(entity) }
    if (dice < 0.5) return { ...issued, name: 'edit', operations: [rename('ent_missing', 'nobody')] }
    if (dice < 0.6) return { ...issued, name: 'rename', operations: [rename('model', `named by ${this.#clientId}`)] }
    return { ...issued, name: 'rename', operations: [rename(entity, `name ${this.#clientSeq} "🦆"`)] }
  }

  #addEntity(): Operation[] {
    const id = `ent_${this.#clientId}_${this.#clientSeq}`
    this.#entities.push(id)
    const record = {
      id,
      kind: 'entity' as const,
      name: `entity ${this.#clientSeq}`,
      archetype: 'profile' as const,
      layer: 'core' as const,
      history: 'overwrite' as const,
      lifecycle: 'draft' as const,
    }
    return [{ op: 'add', record }]
  }

  #removeEntity(id: string): Operation[] {
    this.#entities.splice(this.#entities.indexOf(id), 1)
    return [{ op: 'remove', id }]
  }
}

function rename(id: string, name: string): Operation {
  return { op: 'set', id, fields: { name } }
}
