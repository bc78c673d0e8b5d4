import type { Archetype, Entity, Layer, ModelRecord, RuleSetting, Severity } from '@c360/model'
import type { z } from 'zod'
import type { Rule } from './rule.ts'
import type { RuleContext } from './rule-context.ts'

/** Where a record stands, as far as settings ask. */
export interface Scope {
  readonly archetype: Archetype | undefined
  readonly layer: Layer | undefined
}

/** How a rule applies to one record. */
export interface EffectiveSetting {
  readonly severity: Severity | 'off'
  readonly options: z.output<z.ZodObject>
}

/** The entity that a record belongs to: itself, or the one its attribute, key or child end stands in. */
export function scopeOf(record: ModelRecord, context: RuleContext): Scope {
  const entity = owningEntity(record, context)
  return { archetype: entity?.archetype, layer: entity?.layer }
}

function owningEntity(record: ModelRecord, context: RuleContext): Entity | undefined {
  if (record.kind === 'entity') return record
  if (record.kind === 'key') return context.getOf('entity', record.entity)
  if (record.kind === 'relationship') return context.getOf('entity', record.childEntity)
  let current: ModelRecord | undefined = record
  while (current?.kind === 'attribute') current = context.get(current.parent)
  return current?.kind === 'entity' ? current : undefined
}

/** The settings of a rule that fit a scope and a target, most particular first. */
export function fittingSettings(
  settings: readonly RuleSetting[],
  rule: string,
  scope: Scope,
  warehouse?: string,
): readonly RuleSetting[] {
  return settings
    .filter((setting) => setting.rule === rule && fits(setting, scope, warehouse))
    .sort((a, b) => particularity(b) - particularity(a) || (a.id < b.id ? -1 : 1))
}

/** What settings come to: of each, the most particular that says it. Options that the rule does not take are left out. */
export function effectiveSetting(rule: Rule, fitting: readonly RuleSetting[]): EffectiveSetting {
  const severity = fitting.find((setting) => setting.severity !== undefined)?.severity ?? rule.severity
  const options = fitting.find((setting) => setting.options !== undefined)?.options
  return { severity, options: readOptions(rule, options ?? noOptions) }
}

const noOptions = {}
const readByStored = new WeakMap<object, Map<Rule, z.output<z.ZodObject>>>()

/**
 * The options of a rule from what is stored: each that is not valid, or unknown, gives way to its default. The same
 * stored options give the same object, so that a rule may keep by it what it works out from its options.
 */
export function readOptions(rule: Rule, stored: Readonly<Record<string, unknown>>): z.output<z.ZodObject> {
  const read = readByStored.get(stored) ?? new Map<Rule, z.output<z.ZodObject>>()
  readByStored.set(stored, read)
  const known = read.get(rule)
  if (known !== undefined) return known
  const options = parseOptions(rule, stored)
  read.set(rule, options)
  return options
}

function parseOptions(rule: Rule, stored: Readonly<Record<string, unknown>>): z.output<z.ZodObject> {
  const whole = rule.options.safeParse(stored)
  if (whole.success) return whole.data
  const valid = Object.entries(stored).filter(([name, value]) => {
    const schema = (rule.options.shape as Readonly<Record<string, z.ZodType>>)[name]
    return schema?.safeParse(value).success === true
  })
  return rule.options.parse(Object.fromEntries(valid))
}

function fits({ archetypes, layers, target }: RuleSetting, scope: Scope, warehouse: string | undefined): boolean {
  const isOneOf = <T>(list: readonly T[] | undefined, value: T | undefined): boolean =>
    list === undefined || list.length === 0 || (value !== undefined && list.includes(value))
  return (
    isOneOf(archetypes, scope.archetype) &&
    isOneOf(layers, scope.layer) &&
    (target === undefined || target === warehouse)
  )
}

function particularity({ archetypes = [], layers = [], target }: RuleSetting): number {
  return (archetypes.length > 0 ? 2 : 0) + (layers.length > 0 ? 1 : 0) + (target === undefined ? 0 : 4)
}
