/** Deepest nesting accepted from outside: far more than a model needs, far less than recursion can bear. */
export const maxJsonDepth = 64

const quote = 0x22
const backslash = 0x5c
const openers = new Set([0x5b, 0x7b])
const closers = new Set([0x5d, 0x7d])

/** Whether JSON text nests deeper than {@link maxJsonDepth}; linear, without parsing, right for any text. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code === quote) index = endOfString(json, index)
    else if (openers.has(code)) depth++
    else if (closers.has(code)) depth--
    if (depth > maxJsonDepth) return true
  }
  return false
}

function endOfString(json: string, start: number): number {
  let index = start + 1
  for (; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code === quote) break
    if (code === backslash) index++
  }
  return index
}
