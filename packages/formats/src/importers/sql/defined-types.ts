import { type ModelRecord, orderKeys } from '@c360/model'
import type { ReadDomain, ReadEnum, ReadSchema, ReadType } from '@c360/sql'
import type { ImportContext } from '../importer.ts'

/** What a column's type comes to once the types of the script are looked up. */
export interface ResolvedType {
  /** The type below all domains. */
  readonly base: ReadType
  /** From the outermost to the innermost. */
  readonly domains: readonly ReadDomain[]
  /** The list of values that it is. */
  readonly enumeration: ReadEnum | undefined
}

// A domain over a domain over … ends; one over itself, which PostgreSQL refuses, would not.
const maxDomains = 20

/** The domains and enums of a script, and the value sets that stand for lists of values. */
export class DefinedTypes {
  readonly #schema: ReadSchema
  readonly #createId: ImportContext['createId']
  readonly #records: ModelRecord[]
  readonly #setByOrigin = new Map<object, string>()

  constructor(schema: ReadSchema, output: { createId: ImportContext['createId']; records: ModelRecord[] }) {
    this.#schema = schema
    this.#createId = output.createId
    this.#records = output.records
    for (const each of schema.enums) this.valueSetOf(each, each.name, each.values, each.comment)
  }

  /** Looks a type up. */
  resolve(type: ReadType): ResolvedType {
    const domains: ReadDomain[] = []
    let base = type
    for (let domain = this.#find(this.#schema.domains, base); domain !== undefined; ) {
      domains.push(domain)
      base = { ...domain.type, dimensions: domain.type.dimensions + base.dimensions }
      domain = domains.length < maxDomains ? this.#find(this.#schema.domains, base) : undefined
    }
    return { base, domains, enumeration: this.#find(this.#schema.enums, base) }
  }

  /** The id of the value set that stands for a list; the same one for the same origin. */
  valueSetOf(origin: object, name: string, values: readonly string[], description?: string): string {
    const known = this.#setByOrigin.get(origin)
    if (known !== undefined) return known
    const id = this.#createId('value-set')
    this.#setByOrigin.set(origin, id)
    this.#records.push({
      id,
      kind: 'value-set',
      name: name.slice(0, 1000),
      ...(description === undefined || description === '' ? {} : { description: description.slice(0, 100_000) }),
    })
    const orders = orderKeys(values.length)
    for (const [index, code] of values.entries()) {
      const order = orders[index] ?? 'a0'
      this.#records.push({ id: this.#createId('value'), kind: 'value', valueSet: id, code: code.slice(0, 1000), order })
    }
    return id
  }

  #find<Defined extends ReadDomain | ReadEnum>(all: readonly Defined[], type: ReadType): Defined | undefined {
    const named = all.filter(({ name }) => name === type.name)
    return named.find(({ schema }) => schema === type.schema) ?? (type.schema === undefined ? named[0] : undefined)
  }
}
