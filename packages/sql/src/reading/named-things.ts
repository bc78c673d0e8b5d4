import type { QualifiedName } from './read-schema.ts'

/** Things of a script by name. A name without schema means the thing without one, that in `public`, or the only one so called. */
export class NamedThings<Thing extends QualifiedName> {
  readonly #byName = new Map<string, Thing[]>()
  readonly #inOrder = new Set<Thing>()

  add(thing: Thing): void {
    const others = this.#byName.get(thing.name) ?? []
    this.#byName.set(thing.name, [...others, thing])
    this.#inOrder.add(thing)
  }

  /** The thing of exactly this name and schema. */
  findExact({ schema, name }: QualifiedName): Thing | undefined {
    return this.#byName.get(name)?.find((thing) => thing.schema === schema)
  }

  /** The thing that is meant by a name. */
  find(wanted: QualifiedName): Thing | undefined {
    const candidates = this.#byName.get(wanted.name) ?? []
    const exact = candidates.find(({ schema }) => schema === wanted.schema)
    if (exact !== undefined) return exact
    const { schema } = wanted
    if (schema === undefined) return candidates.find((thing) => thing.schema === 'public') ?? only(candidates)
    return schema === 'public' ? candidates.find((thing) => thing.schema === undefined) : undefined
  }

  inOrder(): Thing[] {
    return [...this.#inOrder]
  }
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined
}
