import { fail, getRecordOf, type Model, ok, type Result, recordsOf } from '@c360/model'
import type { z } from 'zod'
import { type OptionFact, optionFactsOf } from './option-facts.ts'

/** Options by name, as they came from outside. */
export type GivenOptions = Readonly<Record<string, unknown>>

/** The options of a format as it takes them, or a sentence about each that it cannot take. */
export function readOptions(
  schema: z.ZodObject,
  given: GivenOptions,
): Result<Readonly<Record<string, unknown>>, readonly string[]> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return ok(parsed.data)
  const facts = optionFactsOf(schema)
  const sentences = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => unknownOption(name, facts))
      : [wrongValue(String(issue.path[0]), facts, issue.message)],
  )
  return fail([...new Set(sentences)])
}

/**
 * Like {@link readOptions}, where options may also name records: a value that is meant as the id of a record may be its name
 * as well, and one that is neither is refused.
 */
export function readModelOptions(
  schema: z.ZodObject,
  model: Model,
  given: GivenOptions,
): Result<Readonly<Record<string, unknown>>, readonly string[]> {
  const read = readOptions(schema, given)
  if (!read.ok) return read
  const options: Record<string, unknown> = { ...read.value }
  const sentences: string[] = []
  for (const fact of optionFactsOf(schema)) {
    const value = options[fact.name]
    if (fact.recordKind === undefined || typeof value !== 'string' || value === '') continue
    const id = findRecordId(model, fact.recordKind, value)
    if (id === undefined) sentences.push(unknownRecord(model, fact, fact.recordKind, value))
    else options[fact.name] = id
  }
  return sentences.length === 0 ? ok(options) : fail(sentences)
}

/** Options as they are typed, `name=value`, turned into the values that the schema is about where the text can be read so. */
export function fromOptionTexts(schema: z.ZodObject, texts: Readonly<Record<string, string>>): GivenOptions {
  const kindByName = new Map(optionFactsOf(schema).map(({ name, kind }) => [name, kind]))
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fromText(text, kindByName.get(name))]))
}

const switchWords: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
}

function fromText(text: string, kind: OptionFact['kind'] | undefined): unknown {
  const word = text.trim().toLowerCase()
  if (kind === 'switch') return Object.hasOwn(switchWords, word) ? switchWords[word] : text
  if (kind === 'number') return word === '' ? text : Number(word)
  if (kind !== 'list') return text
  return text.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]))
}

function unknownOption(name: string, facts: readonly OptionFact[]): string {
  const known = facts.map((fact) => fact.name).join(', ')
  return `There is no option ${quote(name)}; ${known === '' ? 'this format takes none' : `there are ${known}`}.`
}

function wrongValue(name: string, facts: readonly OptionFact[], message: string): string {
  const fact = facts.find((one) => one.name === name)
  if (fact?.kind === 'choice') return `The option ${quote(name)} is one of ${fact.choices?.join(', ')}.`
  if (fact?.kind === 'switch') return `The option ${quote(name)} is either true or false.`
  if (fact?.kind === 'list' && fact.choices !== undefined) {
    return `The option ${quote(name)} is a list of ${fact.choices.join(', ')}.`
  }
  return `The option ${quote(name)} cannot be taken: ${message}.`
}

type NamedKind = NonNullable<OptionFact['recordKind']>

function findRecordId(model: Model, kind: NamedKind, value: string): string | undefined {
  if (getRecordOf(model, kind, value) !== undefined) return value
  return recordsOf(model, kind).find(({ name }) => name === value)?.id
}

const mostNames = 10

function unknownRecord(model: Model, { name }: OptionFact, kind: NamedKind, value: string): string {
  const names = recordsOf(model, kind).map((record) => record.name)
  const some = `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ' …' : ''}`
  const word = kind.replace('-', ' ')
  const known = names.length === 0 ? `the model has no ${word}` : `the model has ${some}`
  return `The option ${quote(name)} names no ${word} ${quote(value)}; ${known}.`
}

const longestQuote = 60

function quote(text: string): string {
  const shown = [...text.replace(/\s+/g, ' ')]
  return `“${shown.length <= longestQuote ? shown.join('') : `${shown.slice(0, longestQuote).join('')}…`}”`
}
