import type { z } from 'zod'
import { documentStrings } from '../strings.ts'
import { useModelValue } from '../use-model.ts'
import { OptionField } from './option-field.tsx'
import { askedOptions, type ChosenOptions, factsOf, optionValuesOf } from './option-values.ts'

/** The values that hold for a format's options, in step with the model. */
export function useOptionValues(schema: z.ZodObject, chosen: ChosenOptions): ChosenOptions {
  const facts = factsOf(schema)
  return useModelValue((model) => optionValuesOf(facts, chosen, model), isSameChoice)
}

function isSameChoice(a: ChosenOptions, b: ChosenOptions): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]))
}

interface OptionFormProps {
  schema: z.ZodObject
  chosen: ChosenOptions
  onChange: (chosen: ChosenOptions) => void
}

/** The options of an exporter or importer, each by the control that its kind of value asks for. */
export function OptionForm({ schema, chosen, onChange }: OptionFormProps) {
  const values = useOptionValues(schema, chosen)
  const asked = askedOptions(factsOf(schema), values)
  return (
    <section aria-label={documentStrings.options} className="flex flex-col gap-2 border-t p-4">
      <h3 className="font-medium text-ink-muted text-sm">{documentStrings.options}</h3>
      {asked.length === 0 ? <p className="text-ink-faint text-sm">{documentStrings.noOptions}</p> : null}
      {asked.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={values[option.name]}
          values={values}
          onChange={(value) => onChange({ ...chosen, [option.name]: value })}
        />
      ))}
    </section>
  )
}
