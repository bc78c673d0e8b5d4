import {
  type Attribute,
  childrenOf,
  type Entity,
  type Finding,
  fromRecords,
  getRecord,
  getRecordOf,
  type Model,
  type ModelRecord,
  recordsOf,
  relationshipsOf,
  type Target,
} from '@c360/model'
import { columnNameOf, columnOptionOf, tableNameOf, tableOptionOf, targetFor } from '@c360/sql'
import type { Matches } from './match-ids.ts'

/** Finds imported tables and columns in a model by exactly what the target calls them, and keys and relationships by their columns. */
export function matchPhysicalNames(model: Model, records: readonly ModelRecord[]): Matches {
  const target = records.find((record): record is Target => record.kind === 'target')
  const imported = fromRecords(records, { trusted: true })
  if (target === undefined || !imported.ok) return { matches: new Map(), findings: [] }
  return new Matching(model, imported.value, target).match()
}

class Matching {
  readonly #model: Model
  readonly #imported: Model
  readonly #importedTarget: Target
  /** The model's target, or what holds where it has none. */
  readonly #target: Target
  readonly #matches = new Map<string, string>()
  readonly #findings: Finding[] = []

  constructor(model: Model, imported: Model, importedTarget: Target) {
    this.#model = model
    this.#imported = imported
    this.#importedTarget = importedTarget
    this.#target = getRecordOf(model, 'target', importedTarget.id) ?? targetFor(model, importedTarget.dialect)
  }

  match(): Matches {
    if (getRecord(this.#model, this.#target.id) !== undefined)
      this.#matches.set(this.#importedTarget.id, this.#target.id)
    const tables = this.#indexTables()
    for (const entity of recordsOf(this.#imported, 'entity')) this.#matchEntity(entity, tables)
    this.#matchOtherValueSets()
    for (const relationship of recordsOf(this.#imported, 'relationship')) {
      const child = this.#matches.get(relationship.childEntity)
      const wanted = this.#pairsOf(relationship.attributePairs)
      if (child === undefined || wanted === undefined) continue
      const found = relationshipsOf(this.#model, child).find(
        (each) =>
          each.childEntity === child &&
          each.parentEntity === this.#matches.get(relationship.parentEntity) &&
          samePairs(each.attributePairs, wanted),
      )
      if (found !== undefined) this.#matches.set(relationship.id, found.id)
    }
    return { matches: this.#matches, findings: this.#findings }
  }

  #indexTables(): ReadonlyMap<string, readonly Entity[]> {
    const tables = new Map<string, Entity[]>()
    for (const entity of recordsOf(this.#model, 'entity')) {
      const name = tableNameOf(this.#model, entity, this.#target)
      tables.set(name, [...(tables.get(name) ?? []), entity])
    }
    return tables
  }

  #matchEntity(entity: Entity, tables: ReadonlyMap<string, readonly Entity[]>): void {
    const name = tableNameOf(this.#imported, entity, this.#importedTarget)
    const schema = schemaOf(this.#imported, entity, this.#importedTarget) ?? 'public'
    const candidates = tables.get(name) ?? []
    const exact = candidates.filter((each) => (schemaOf(this.#model, each, this.#target) ?? 'public') === schema)
    // Where the model says nothing of schemas, the name alone has to do.
    const unsaid = candidates.filter((each) => schemaOf(this.#model, each, this.#target) === undefined)
    const found = exact.length > 0 ? exact : unsaid
    const [match] = found
    if (match === undefined) return
    if (found.length > 1) {
      const message = `${found.length} entities of the model have the table “${name}”; the import goes to “${match.name}”, the first of them.`
      this.#findings.push({ code: 'import/ambiguous', severity: 'warning', message, target: match.id })
    }
    this.#matches.set(entity.id, match.id)
    this.#matchOption(
      tableOptionOf(this.#imported, entity.id, this.#importedTarget.id)?.id,
      tableOptionOf(this.#model, match.id, this.#target.id)?.id,
    )
    this.#matchAttributes(entity, match)
    this.#matchKeys(entity, match)
  }

  #matchAttributes(imported: Entity, existing: Entity): void {
    const columns = new Map<string, Attribute>()
    for (const attribute of childrenOf(this.#model, existing.id, 'attribute').toReversed()) {
      columns.set(columnNameOf(this.#model, attribute, this.#target), attribute)
    }
    for (const attribute of childrenOf(this.#imported, imported.id, 'attribute')) {
      const match = columns.get(columnNameOf(this.#imported, attribute, this.#importedTarget))
      if (match === undefined) continue
      this.#matches.set(attribute.id, match.id)
      this.#matchOption(
        columnOptionOf(this.#imported, attribute.id, this.#importedTarget.id)?.id,
        columnOptionOf(this.#model, match.id, this.#target.id)?.id,
      )
      this.#matchValueSet(attribute.valueSet, match.valueSet)
    }
  }

  #matchOption(imported: string | undefined, existing: string | undefined): void {
    if (imported !== undefined && existing !== undefined) this.#matches.set(imported, existing)
  }

  /** The list of values of a matched attribute is the same list, whatever it is called; its values go by their codes. */
  #matchValueSet(imported: string | undefined, existing: string | undefined): void {
    if (imported === undefined || existing === undefined || this.#matches.has(imported)) return
    this.#matches.set(imported, existing)
    const codes = new Map(childrenOf(this.#model, existing, 'value').map(({ code, id }) => [code, id]))
    for (const { code, id } of childrenOf(this.#imported, imported, 'value')) {
      const match = codes.get(code)
      if (match !== undefined) this.#matches.set(id, match)
    }
  }

  /** A list that no matched attribute takes its values from is known by its name. */
  #matchOtherValueSets(): void {
    const taken = new Set(this.#matches.values())
    const byName = new Map<string, string>()
    for (const { id, name } of recordsOf(this.#model, 'value-set').toReversed()) {
      if (!taken.has(id)) byName.set(name, id)
    }
    for (const { id, name } of recordsOf(this.#imported, 'value-set')) this.#matchValueSet(id, byName.get(name))
  }

  #matchKeys(imported: Entity, existing: Entity): void {
    const keys = childrenOf(this.#model, existing.id, 'key')
    for (const key of childrenOf(this.#imported, imported.id, 'key')) {
      const columns = key.attributes.map((id) => this.#matches.get(id))
      const sameColumns = keys.find(
        ({ attributes, primary }) =>
          primary === key.primary &&
          attributes.length === columns.length &&
          attributes.every((id) => columns.includes(id)),
      )
      // A table has one primary key: another one takes its place.
      const match = sameColumns ?? (key.primary ? keys.find(({ primary }) => primary) : undefined)
      if (match !== undefined) this.#matches.set(key.id, match.id)
    }
  }

  #pairsOf(pairs: readonly Pair[]): readonly Pair[] | undefined {
    const found = pairs.flatMap(({ parent, child }) => {
      const matched = { parent: this.#matches.get(parent), child: this.#matches.get(child) }
      return matched.parent === undefined || matched.child === undefined
        ? []
        : [{ parent: matched.parent, child: matched.child }]
    })
    return found.length === pairs.length ? found : undefined
  }
}

interface Pair {
  readonly parent: string
  readonly child: string
}

function samePairs(first: readonly Pair[], second: readonly Pair[]): boolean {
  const isIn = (pair: Pair) => second.some(({ parent, child }) => parent === pair.parent && child === pair.child)
  return first.length === second.length && first.every(isIn)
}

function schemaOf(model: Model, entity: Entity, target: Target): string | undefined {
  return tableOptionOf(model, entity.id, target.id)?.schema ?? target.schema
}
