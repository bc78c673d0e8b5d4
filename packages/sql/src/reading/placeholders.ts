// What script generators leave to be filled in: `@schema.`, `${schema}.`, `{{ schema }}.`, `:schema.`, `:"schema".`
const qualifier = /(?:@\w+|\$\{[^}\n]{1,100}\}|\{\{[^}\n]{1,100}\}\}|(?<!:):(?:\w+|"\w+"|'\w+'))\./g

/** Blanks out schemas that are left to be filled in, so that what remains is SQL; undefined where there are none. */
export function withoutPlaceholders(text: string): { readonly text: string; readonly placeholder: string } | undefined {
  const placeholder = text.match(qualifier)?.[0]?.slice(0, -1)
  if (placeholder === undefined) return undefined
  // Positions stay what they were.
  return { text: text.replace(qualifier, (found) => ' '.repeat(found.length)), placeholder }
}
