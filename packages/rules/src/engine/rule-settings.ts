import type { Archetype, Entity, Kind, Layer, ModelRecord, RuleSetting, RuleSeverity } from '@c360/model'
import type { z } from 'zod'
import type { Rule } from './rule.ts'
import type { RecordReader } from './rule-context.ts'

/** Where a record stands, as far as settings ask. */
export interface Scope {
  readonly archetype: Archetype | undefined
  readonly layer: Layer | undefined
}

/** How a rule applies in one scope. */
export interface ActiveRule {
  readonly rule: Rule
  readonly options: z.output<z.ZodObject>
  severityFor(warehouse: string | undefined): RuleSeverity
}

/** The entity that a record belongs to: itself, or the one its attribute, key or child end stands in. */
export function scopeOf(record: ModelRecord, reader: RecordReader): Scope {
  const entity = owningEntity(record, reader)
  return { archetype: entity?.archetype, layer: entity?.layer }
}

function owningEntity(record: ModelRecord, reader: RecordReader): Entity | undefined {
  if (record.kind === 'entity') return record
  if (record.kind === 'key') return reader.getOf('entity', record.entity)
  if (record.kind === 'relationship') return reader.getOf('entity', record.childEntity)
  let current: ModelRecord | undefined = record
  while (current?.kind === 'attribute') current = reader.get(current.parent)
  return current?.kind === 'entity' ? current : undefined
}

const noOptions = {}

/** How every rule applies wherever a record may stand: worked out once for each scope that occurs. */
export class RuleSettings {
  readonly #rules: readonly Rule[]
  readonly #settingsByRule = new Map<string, RuleSetting[]>()
  readonly #optionsByRule = new Map<Rule, Map<object, z.output<z.ZodObject>>>()
  readonly #activeByPlace = new Map<string, readonly ActiveRule[]>()

  constructor(rules: readonly Rule[], settings: readonly RuleSetting[]) {
    this.#rules = rules
    for (const setting of settings) {
      const known = this.#settingsByRule.get(setting.rule)
      if (known === undefined) this.#settingsByRule.set(setting.rule, [setting])
      else known.push(setting)
    }
    for (const known of this.#settingsByRule.values()) known.sort(mostParticularFirst)
  }

  /** The rules that look at a kind and are not off in a scope. */
  activeRules(kind: Kind, scope: Scope): readonly ActiveRule[] {
    const place = `${kind} ${scope.archetype ?? ''} ${scope.layer ?? ''}`
    const known = this.#activeByPlace.get(place)
    if (known !== undefined) return known
    const rules = this.#rules.filter(({ kinds }) => kinds.includes(kind))
    const active = rules.flatMap((rule) => this.#activate(rule, scope))
    this.#activeByPlace.set(place, active)
    return active
  }

  #activate(rule: Rule, scope: Scope): readonly ActiveRule[] {
    const fitting = (this.#settingsByRule.get(rule.id) ?? []).filter((setting) => fitsScope(setting, scope))
    const severityFor = (warehouse: string | undefined): RuleSeverity => severityOf(rule, fitting, warehouse)
    const isOff = severityFor(undefined) === 'off' && fitting.every(({ target }) => target === undefined)
    if (isOff) return []
    const stored = fitting.find(({ target, options }) => target === undefined && options !== undefined)?.options
    return [{ rule, options: this.#optionsOf(rule, stored ?? noOptions), severityFor }]
  }

  /** The same stored options give the same object, so that a rule may keep by it what it works out from its options. */
  #optionsOf(rule: Rule, stored: Readonly<Record<string, unknown>>): z.output<z.ZodObject> {
    const known = this.#optionsByRule.get(rule) ?? new Map<object, z.output<z.ZodObject>>()
    this.#optionsByRule.set(rule, known)
    const options = known.get(stored) ?? readOptions(rule, stored)
    known.set(stored, options)
    return options
  }
}

/** The options of a rule from what is stored: each that is not valid, or unknown, gives way to its default. */
export function readOptions(rule: Rule, stored: Readonly<Record<string, unknown>>): z.output<z.ZodObject> {
  const shape = rule.options.shape as Readonly<Record<string, z.ZodType>>
  const valid = Object.entries(stored).filter(([name, value]) => {
    return Object.hasOwn(shape, name) && shape[name]?.safeParse(value).success === true
  })
  const together = rule.options.safeParse(Object.fromEntries(valid))
  // Options that are valid each but not together: none of them is to be trusted.
  return together.success ? together.data : rule.options.parse({})
}

function severityOf(rule: Rule, fitting: readonly RuleSetting[], warehouse: string | undefined): RuleSeverity {
  const deciding = fitting.find(
    ({ target, severity }) => severity !== undefined && (target === undefined || target === warehouse),
  )
  return deciding?.severity ?? rule.severity
}

function fitsScope({ archetypes, layers }: RuleSetting, scope: Scope): boolean {
  return isOneOf(archetypes, scope.archetype) && isOneOf(layers, scope.layer)
}

function isOneOf<Item>(list: readonly Item[] | undefined, value: Item | undefined): boolean {
  return list === undefined || list.length === 0 || (value !== undefined && list.includes(value))
}

function mostParticularFirst(a: RuleSetting, b: RuleSetting): number {
  return particularity(b) - particularity(a) || (a.id < b.id ? -1 : 1)
}

function particularity({ archetypes = [], layers = [], target }: RuleSetting): number {
  return (archetypes.length > 0 ? 2 : 0) + (layers.length > 0 ? 1 : 0) + (target === undefined ? 0 : 4)
}
