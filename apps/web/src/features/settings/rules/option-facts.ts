import { z } from 'zod'

/** One option of a rule, ready to be shown as a field. */
export interface OptionFact {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly control: 'choice' | 'switch' | 'number' | 'text' | 'lines' | 'pairs'
  /** Of a choice. */
  readonly choices: readonly string[]
  /** Of pairs: the two fields of each item. */
  readonly pair: readonly [string, string] | undefined
  readonly fallback: unknown
}

interface JsonProperty {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly description?: string
  readonly items?: JsonProperty
  readonly properties?: Readonly<Record<string, JsonProperty>>
}

/** The options that a rule takes, in its order; each is named by its key and explained by its description. */
export function optionFactsOf(schema: z.ZodObject): readonly OptionFact[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties as Readonly<Record<string, JsonProperty>>).map(([name, property]) => ({
    name,
    label: labelOf(name),
    hint: property.description,
    control: controlOf(property),
    choices: property.enum ?? [],
    pair: pairOf(property),
    fallback: property.default,
  }))
}

function controlOf(property: JsonProperty): OptionFact['control'] {
  if (property.enum !== undefined) return 'choice'
  if (property.type === 'boolean') return 'switch'
  if (property.type === 'array') return pairOf(property) === undefined ? 'lines' : 'pairs'
  return property.type === 'number' || property.type === 'integer' ? 'number' : 'text'
}

function pairOf({ items }: JsonProperty): readonly [string, string] | undefined {
  const [first, second, ...others] = Object.keys(items?.properties ?? {})
  return first === undefined || second === undefined || others.length > 0 ? undefined : [first, second]
}

function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const arrow = /\s*(?:→|->|=>)\s*/

/** An option's value as it is edited: lists one item a line, pairs with an arrow between. */
export function optionText({ control, pair }: OptionFact, value: unknown): string {
  if (control === 'lines' && Array.isArray(value)) return value.map(String).join('\n')
  if (control === 'pairs' && pair !== undefined && Array.isArray(value)) {
    return value.map((item: Readonly<Record<string, unknown>>) => pairText(item[pair[0]], item[pair[1]])).join('\n')
  }
  return value === undefined ? '' : String(value)
}

function pairText(first: unknown, second: unknown): string {
  return second === undefined ? String(first) : `${String(first)} → ${String(second)}`
}

/** What was typed as an option's value; the rule's own schema says whether it is one. */
export function optionValue({ control, pair }: OptionFact, text: string): unknown {
  if (control === 'number') return text.trim() === '' ? undefined : Number(text)
  if (control === 'text') return text
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (control !== 'pairs' || pair === undefined) return lines
  return lines.map((line) => {
    const [first = '', second] = line.split(arrow)
    return { [pair[0]]: first, ...(second ? { [pair[1]]: second } : {}) }
  })
}
