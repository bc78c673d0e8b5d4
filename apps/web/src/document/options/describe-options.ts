import { z } from 'zod'

/** One option of a strict object of options, ready to be shown as a field. */
export interface OptionDescriptor {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly control: 'choice' | 'switch' | 'number' | 'text' | 'lines' | 'record'
  /** Of a choice: its values. */
  readonly choices: readonly string[]
  /** Of a record: the kind to choose from. */
  readonly recordKind: string | undefined
  /** What holds where nothing is said; absent where the option may be left out. */
  readonly fallback: unknown
}

interface JsonProperty {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly label?: string
  readonly hint?: string
  readonly description?: string
  readonly recordKind?: string
}

/** The options that a schema takes, in its order; what is said with `.meta({ label, hint })` names them. */
export function describeOptions(schema: z.ZodObject): readonly OptionDescriptor[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties as Readonly<Record<string, JsonProperty>>).map(([name, property]) => ({
    name,
    label: property.label ?? property.description ?? toWords(name),
    hint: property.hint ?? (property.label === undefined ? undefined : property.description),
    control: controlOf(property),
    choices: property.enum ?? [],
    recordKind: property.recordKind,
    fallback: property.default,
  }))
}

function controlOf({ type, enum: values, recordKind }: JsonProperty): OptionDescriptor['control'] {
  if (recordKind !== undefined) return 'record'
  if (values !== undefined) return 'choice'
  if (type === 'boolean') return 'switch'
  if (type === 'array') return 'lines'
  return type === 'number' || type === 'integer' ? 'number' : 'text'
}

function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
