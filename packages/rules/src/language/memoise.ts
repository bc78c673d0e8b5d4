const maxRemembered = 20_000

/**
 * Remembers what a function of a text answered. Names come again with every check, so each is worked out once; the memory
 * is emptied when it is full, which costs less than keeping account of what was used last.
 */
export function memoise<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = compute(text)
    if (known.size >= maxRemembered) known.clear()
    known.set(text, value)
    return value
  }
}
