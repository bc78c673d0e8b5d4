import { z } from 'zod'
import type { OptionMeta } from './exporters/exporter.ts'

/** One option of a format, as an interface shows it. */
export interface OptionFact extends OptionMeta {
  readonly name: string
  readonly kind: 'choice' | 'list' | 'number' | 'switch' | 'text'
  /** Of a choice, or of each item of a list. */
  readonly choices?: readonly string[]
  readonly default?: unknown
}

interface PropertySchema extends Partial<OptionMeta> {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: PropertySchema
  readonly default?: unknown
  readonly description?: string
}

const metaNames = ['hint', 'recordKind', 'environmentOf', 'emptyLabel', 'choiceLabels', 'decidedBy'] as const

/** The options of an exporter or importer, in declared order. */
export function optionFactsOf(options: z.ZodObject): readonly OptionFact[] {
  const schema = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' })
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, PropertySchema>>).map(toFact)
}

function toFact([name, property]: readonly [string, PropertySchema]): OptionFact {
  const { label = name, description, default: fallback } = property
  const choices = property.enum ?? property.items?.enum
  return {
    name,
    kind: kindOf(property),
    label,
    ...(description === undefined ? {} : { hint: description }),
    ...Object.fromEntries(metaNames.flatMap((key) => (property[key] === undefined ? [] : [[key, property[key]]]))),
    ...(choices === undefined ? {} : { choices: choices.map(String) }),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

function kindOf({ type, enum: values }: PropertySchema): OptionFact['kind'] {
  if (values !== undefined) return 'choice'
  if (type === 'boolean') return 'switch'
  if (type === 'number' || type === 'integer') return 'number'
  return type === 'array' ? 'list' : 'text'
}
