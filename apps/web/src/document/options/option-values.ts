import { type OptionFact, optionFactsOf } from '@c360/formats'
import { getRecordOf, type Model, recordsOf } from '@c360/model'
import { isHeldBy } from '@c360/sql'
import type { z } from 'zod'

const factsBySchema = new WeakMap<z.ZodObject, readonly OptionFact[]>()

/** The options of a format, told once for each. */
export function factsOf(schema: z.ZodObject): readonly OptionFact[] {
  const known = factsBySchema.get(schema)
  if (known !== undefined) return known
  const facts = optionFactsOf(schema)
  factsBySchema.set(schema, facts)
  return facts
}

/** Values of options by name, as far as a person has chosen them; `undefined` is a choice as well, of none. */
export type ChosenOptions = Readonly<Record<string, unknown>>

/** What holds: the chosen, and for what nobody chose the model's main target or the format's own default. */
export function optionValuesOf(facts: readonly OptionFact[], chosen: ChosenOptions, model: Model): ChosenOptions {
  const values = facts.map(({ name, recordKind, default: fallback }): [string, unknown] => {
    if (Object.hasOwn(chosen, name)) return [name, chosen[name] ?? fallback]
    // A model with targets is meant for them: nobody should have to say so for each export.
    return [name, (recordKind === 'target' ? mainTargetId(model) : undefined) ?? fallback]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** The target that holds most of the model. */
function mainTargetId(model: Model): string | undefined {
  const entities = recordsOf(model, 'entity')
  const held = recordsOf(model, 'target').map((target) => ({
    id: target.id,
    count: entities.filter((entity) => isHeldBy(model, entity, target)).length,
  }))
  return held.toSorted((a, b) => b.count - a.count)[0]?.id
}

/** The names of the environments that an option chooses from. */
export function environmentsFor({ environmentOf = '' }: OptionFact, values: ChosenOptions, model: Model): string[] {
  const target = getRecordOf(model, 'target', String(values[environmentOf]))
  return (target?.environments ?? []).map(({ name }) => name)
}

/** The options worth asking for: not those that another one settles already. */
export function askedOptions(facts: readonly OptionFact[], values: ChosenOptions): readonly OptionFact[] {
  const isSettled = ({ decidedBy }: OptionFact) => decidedBy !== undefined && values[decidedBy] !== undefined
  // What decides stands above what it decides.
  const deciding = new Set(facts.flatMap(({ decidedBy }) => decidedBy ?? []))
  return [...facts.filter(({ name }) => deciding.has(name)), ...facts.filter(({ name }) => !deciding.has(name))].filter(
    (fact) => !isSettled(fact),
  )
}
