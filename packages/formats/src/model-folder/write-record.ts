import {
  formatLogicalType,
  getRecord,
  isJsonEqual,
  type Kind,
  type LogicalType,
  type Model,
  type ModelRecord,
  ownerEntityOf,
  parseLogicalType,
  type Reference,
  recordKinds,
  recordsOf,
} from '@c360/model'
import { Noted, type YamlValue } from '../yaml/write-yaml.ts'
import { isImplied } from './implied.ts'
import type { Section } from './layout.ts'

type Fields = Readonly<Record<string, unknown>>

/** Writes records of a model as the lists and maps of its files. */
export class RecordWriter {
  readonly #model: Model
  readonly #listsBySection = new Map<Section, ReadonlyMap<string, readonly ModelRecord[]>>()

  constructor(model: Model) {
    this.#model = model
  }

  /** A record with what stands within it; what goes without saying is left out. */
  write(record: ModelRecord, section: Section, previous?: ModelRecord): YamlValue {
    const written: Record<string, YamlValue> = {}
    const fields = record as unknown as Fields
    const { references, schema } = recordKinds[record.kind]
    for (const field of Object.keys(schema.shape)) {
      const value = fields[field]
      if (field === 'kind' || field === section.parentField || value === undefined) continue
      if (isImplied(record, field, value, previous)) continue
      written[field] = this.#toYaml(
        record,
        field,
        value,
        references.filter((reference) => reference.field === field),
      )
    }
    return { ...written, ...this.writeSections(section.sections, record.id) }
  }

  /** The lists of records that stand within one, or in a file; empty ones are left out. */
  writeSections(sections: readonly Section[], parentId = ''): Readonly<Record<string, YamlValue>> {
    const lists = sections.map((section): readonly [string, YamlValue] => {
      const records = this.#recordsUnder(section, parentId)
      const items = records.map((record, index) => this.write(record, section, records[index - 1]))
      return [section.key, items.length === 0 ? undefined : items]
    })
    return Object.fromEntries(lists)
  }

  #recordsUnder(section: Section, parentId: string): readonly ModelRecord[] {
    const known = this.#listsBySection.get(section) ?? this.#groupByParent(section)
    this.#listsBySection.set(section, known)
    return known.get(parentId) ?? []
  }

  #groupByParent({ kind, parentField }: Section): ReadonlyMap<string, readonly ModelRecord[]> {
    const records: readonly ModelRecord[] = recordsOf(this.#model, kind)
    const grouped = new Map<string, ModelRecord[]>()
    for (const record of records) {
      const parentId = parentField === undefined ? '' : String((record as unknown as Fields)[parentField])
      const list = grouped.get(parentId)
      if (list === undefined) grouped.set(parentId, [record])
      else list.push(record)
    }
    return new Map([...grouped].map(([parentId, list]) => [parentId, list.toSorted(inListOrder)]))
  }

  #toYaml(record: ModelRecord, field: string, value: unknown, references: readonly Reference[]): YamlValue {
    const [first] = references
    if (first === undefined) return field === 'type' ? typeToYaml(value as LogicalType) : (value as YamlValue)
    if (!Array.isArray(value)) return this.#noted(record, value as string)
    if (first.each === undefined) return value.map((id: string) => this.#noted(record, id))
    return value.map((item: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(item).map(([member, id]) => [member, this.#noted(record, id)])),
    )
  }

  /** An id and what it names, which for an attribute of another entity says which one. */
  #noted(from: ModelRecord, id: string): Noted {
    const target = getRecord(this.#model, id)
    const name = target === undefined ? '' : nameOf(target)
    const owner = ownerEntityOf(this.#model, id)
    const isElsewhere = target?.kind === 'attribute' && owner !== undefined && !standsIn(from, owner.id)
    return new Noted(id, isElsewhere ? `${owner.name}.${name}` : name)
  }
}

function standsIn(record: ModelRecord, entityId: string): boolean {
  return record.kind === 'key' && record.entity === entityId
}

/** What people call a record: empty where it has no name. */
export function nameOf(record: ModelRecord): string {
  const { nameField } = recordKinds[record.kind] as { readonly nameField?: string }
  const name = nameField === undefined ? undefined : (record as unknown as Fields)[nameField]
  return typeof name === 'string' ? name : ''
}

/** Siblings by their order; others by name, so that a list reads well, then by id. */
function inListOrder(a: ModelRecord, b: ModelRecord): number {
  return compare(orderOf(a), orderOf(b)) || compare(a.id, b.id)
}

function orderOf(record: ModelRecord): string {
  return 'order' in record ? record.order : nameOf(record)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A type as people write it, where that says all of it. */
function typeToYaml(type: LogicalType): YamlValue {
  const text = formatLogicalType(type)
  const read = parseLogicalType(text)
  return read !== undefined && isJsonEqual(read, type) ? text : (type as YamlValue)
}

/** The kinds that a list of sections holds, at all depths. */
export function kindsIn(sections: readonly Section[], seen: ReadonlySet<Section> = new Set()): readonly Kind[] {
  return sections
    .filter((section) => !seen.has(section))
    .flatMap((section) => [section.kind, ...kindsIn(section.sections, new Set([...seen, section]))])
}
