/** `no-digits` as the name of a constant: `noDigits`. */
export function toCamel(id: string): string {
  return id.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** `no-digits` as the name of a type: `NoDigits`. */
export function toPascal(id: string): string {
  const camel = toCamel(id)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}

/** `no-digits` as words: `no digits`. */
export function toWords(id: string): string {
  return id.replaceAll('-', ' ')
}

/** `no-digits` as the start of a sentence or a label: `No digits`. */
export function toLabel(id: string): string {
  const words = toWords(id)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
