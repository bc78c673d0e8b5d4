import { optionFactsOf } from '@c360/formats'
import { InvalidArgumentError, Option } from 'commander'
import { Refusal } from '../refusal.ts'

type Texts = Readonly<Record<string, string>>

/** `--option name=value`, as often as there are options to set. */
export function repeatedOption(description: string): Option {
  return new Option('--option <name=value>', description).argParser(collectOption).default({}, 'none')
}

/** Takes one `name=value` to those before it. */
function collectOption(text: string, before: Texts): Texts {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It is written name=value.')
  return Object.fromEntries([...Object.entries(before), [name.trim(), value]])
}

/** The options with the dialect among them. Refuses one for a format that asks for none. */
export function withDialect(
  format: { readonly label: string; readonly options: Parameters<typeof optionFactsOf>[0] },
  texts: Texts,
  dialect: string | undefined,
): Texts {
  if (dialect === undefined) return texts
  if (optionFactsOf(format.options).some(({ name }) => name === 'dialect')) return { ...texts, dialect }
  throw new Refusal(`${format.label} is the same for every engine; leave --dialect out.`)
}
