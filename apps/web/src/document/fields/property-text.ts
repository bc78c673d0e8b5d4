/** A property's value as it is edited: text bare, unless it would be read as something else; everything else as JSON. */
export function propertyText(value: unknown): string {
  return typeof value === 'string' && propertyValue(value) === value ? value : JSON.stringify(value)
}

/** What reads as a number, a list or an object is one; everything else is text. */
export function propertyValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The same properties with one name changed, in the same order. */
export function renameProperty<Value>(
  properties: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name === from ? to : name, value]))
}
