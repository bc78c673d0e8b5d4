/** Deepest nesting accepted from outside: far more than a model needs, far less than recursion can bear. */
export const maxJsonDepth = 64

const quote = 0x22
const backslash = 0x5c
const opens = (code: number): boolean => code === 0x5b || code === 0x7b
const closes = (code: number): boolean => code === 0x5d || code === 0x7d

/** Whether JSON text nests deeper than {@link maxJsonDepth}; linear, without parsing, right for any text. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index)
    if (code === quote) index = endOfString(json, index)
    else if (closes(code)) depth--
    else if (opens(code) && ++depth > maxJsonDepth) return true
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
