import {
  type Attribute,
  addAttribute,
  apply,
  type Command,
  childrenOf,
  type FieldValues,
  type Finding,
  getRecordOf,
  type IntentContext,
  isJsonEqual,
  type Model,
  nestedAttributesOf,
  type Operation,
  recordsOf,
  toSet,
} from '@c360/model'
import Papa from 'papaparse'
import { type AttributeColumn, attributeColumns } from './columns.ts'
import { idHeading } from './write-csv.ts'

/** What a CSV of attributes comes to: one command, and what of it could not be read. */
export interface AttributeCsvPlan {
  readonly command: Command
  /** Attributes that are there and change. */
  readonly changed: number
  /** Attributes that are new. */
  readonly added: number
  readonly findings: readonly Finding[]
}

/** Most characters of a CSV that are read. */
export const maxCsvLength = 16_000_000

/**
 * Plans the edits that bring a model's attributes to what a CSV says: matched by the id column, else by entity and name.
 * A row that matches none is a new attribute of the entity it names. Nothing is removed; columns that are not there, and
 * cells that cannot be read, change nothing.
 */
export function readAttributeCsv(model: Model, text: string, context: IntentContext): AttributeCsvPlan {
  const findings: Finding[] = []
  const warn = (line: number, message: string): void => {
    findings.push({ code: 'csv/unread-cell', severity: 'warning', message, line })
  }
  if (text.length > maxCsvLength) {
    const message = `The file has more than ${maxCsvLength.toLocaleString('en')} characters; nothing was read. Split it.`
    return emptyPlan([{ code: 'csv/too-large', severity: 'error', message }])
  }
  const [heading = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data
  const columns = heading.map((title) => findColumn(title))
  const idIndex = heading.findIndex((title) => title.trim() === idHeading)
  if (columns.every((column) => column === undefined)) {
    const message = `The first line names no column of attributes. Known are ${attributeColumns.map(({ label }) => label).join(', ')}.`
    return emptyPlan([{ code: 'csv/no-heading', severity: 'error', message, line: 1 }])
  }
  const plan = new CsvPlan(model, context)
  for (const [index, row] of rows.entries()) {
    const line = index + 2
    const cells = columns.flatMap((column, at) =>
      column === undefined ? [] : [{ column, text: plain(row[at] ?? '') }],
    )
    const nameOf = (id: string): string => cells.find(({ column }) => column.id === id)?.text.trim() ?? ''
    const target = plan.find(row[idIndex]?.trim(), nameOf('entity'), nameOf('name'))
    if (typeof target === 'string') warn(line, target)
    else
      plan.edit(
        target,
        readCells(target, cells, model, (reason) => warn(line, reason)),
      )
  }
  return plan.finish(findings)
}

interface Cell {
  readonly column: AttributeColumn
  readonly text: string
}

/** The attribute a row is about, or the entity and name of a new one. */
type RowTarget = { readonly attribute: Attribute } | { readonly entity: string; readonly name: string }

function readCells(
  target: RowTarget,
  cells: readonly Cell[],
  model: Model,
  warn: (reason: string) => void,
): FieldValues {
  const fields: Record<string, unknown> = {}
  for (const { column, text } of cells) {
    if (column.read === undefined) continue
    if ('attribute' in target && column.format(target.attribute, model) === text) continue
    if (!('attribute' in target) && text === '') continue
    const reading = column.read(text, model)
    if (reading.ok) Object.assign(fields, reading.fields)
    else warn(`${column.label}: ${reading.reason} The cell was left as it is.`)
  }
  return fields
}

class CsvPlan {
  readonly #context: IntentContext
  readonly #operations: Operation[] = []
  readonly #seen = new Set<string>()
  #model: Model
  #changed = 0
  #added = 0

  constructor(model: Model, context: IntentContext) {
    this.#model = model
    this.#context = context
  }

  find(id: string | undefined, entityName: string, name: string): RowTarget | string {
    const byId = getRecordOf(this.#model, 'attribute', id ?? '')
    if (byId !== undefined) return { attribute: byId }
    const entities = recordsOf(this.#model, 'entity').filter((entity) => entity.name === entityName)
    const [entity] = entities
    if (entity === undefined) return `There is no entity called “${entityName}”; the row was left out.`
    if (entities.length > 1)
      return `Several entities are called “${entityName}”; the row was left out. Add the ${idHeading} column.`
    if (name === '') return 'The row names no attribute; it was left out.'
    const found = nestedAttributesOf(this.#model, entity.id).find((attribute) => attribute.name === name)
    return found === undefined ? { entity: entity.id, name } : { attribute: found }
  }

  edit(target: RowTarget, fields: FieldValues): void {
    const before = this.#operations.length
    if ('attribute' in target) {
      const { attribute } = target
      const current: Readonly<Record<string, unknown>> = { ...attribute }
      const changed = Object.entries(fields).filter(([field, value]) => !isJsonEqual(current[field] ?? null, value))
      if (changed.length > 0) this.#do([toSet(attribute.id, Object.fromEntries(changed))])
      if (this.#operations.length > before && !this.#seen.has(attribute.id)) this.#changed += 1
      this.#seen.add(attribute.id)
      return
    }
    const { operations } = addAttribute(this.#model, { parent: target.entity, name: target.name }, this.#context)
    this.#do(operations)
    const created = childrenOf(this.#model, target.entity, 'attribute').find(({ name }) => name === target.name)
    if (created !== undefined && Object.keys(fields).length > 0) this.#do([toSet(created.id, fields)])
    this.#added += 1
  }

  finish(findings: readonly Finding[]): AttributeCsvPlan {
    const command: Command = { name: 'import', operations: this.#operations }
    return { command, changed: this.#changed, added: this.#added, findings }
  }

  #do(operations: readonly Operation[]): void {
    const applied = apply(this.#model, operations)
    if (!applied.ok) return
    this.#model = applied.value.model
    this.#operations.push(...operations)
  }
}

function findColumn(title: string): AttributeColumn | undefined {
  const wanted = title.trim().toLowerCase()
  return attributeColumns.find(({ id, label }) => label.toLowerCase() === wanted || id.toLowerCase() === wanted)
}

/** Takes back the apostrophe that keeps a spreadsheet from running a cell. */
function plain(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function emptyPlan(findings: readonly Finding[]): AttributeCsvPlan {
  return { command: { name: 'import', operations: [] }, changed: 0, added: 0, findings }
}
