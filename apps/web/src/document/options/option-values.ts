import { type OptionFact, optionFactsOf } from '@c360/formats'
import { type Model, recordsOf } from '@c360/model'
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

/** What holds: the chosen, and for what nobody chose the model's first target or the format's own default. */
export function optionValuesOf(facts: readonly OptionFact[], chosen: ChosenOptions, model: Model): ChosenOptions {
  const values = facts.map(({ name, recordKind, default: fallback }): [string, unknown] => {
    if (Object.hasOwn(chosen, name)) return [name, chosen[name] ?? fallback]
    // A model with targets is meant for them: nobody should have to say so for each export.
    const [target] = recordKind === 'target' ? recordsOf(model, 'target') : []
    return [name, target?.id ?? fallback]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
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
