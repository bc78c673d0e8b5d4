/** A name set in one or more lines, in drawing units. */
export interface NameLines {
  readonly lines: readonly string[]
  readonly fontPx: number
}

// Average advance of the interface's font at weight 600, in ems; a block's name need not be exact.
const advance = 0.6
const lineHeight = 1.2
const largestFontPx = 44
const mostLines = 4

const linesByKey = new Map<string, NameLines>()

/** Sets a name as large as a block allows, broken at its words. */
export function setName(name: string, widthPx: number, heightPx: number): NameLines {
  const key = `${widthPx}x${heightPx}:${name}`
  const known = linesByKey.get(key)
  if (known) return known
  // Names come and go while people type; the memory of them must not grow for ever.
  if (linesByKey.size > 20_000) linesByKey.clear()
  const set = setAnew(name, widthPx, heightPx)
  linesByKey.set(key, set)
  return set
}

function setAnew(name: string, widthPx: number, heightPx: number): NameLines {
  const words = name.split(/(?<=[_\s-])|(?<=[a-z])(?=[A-Z])/)
  let best: NameLines = { lines: [name], fontPx: 0 }
  for (let count = 1; count <= Math.min(mostLines, words.length); count += 1) {
    const lines = breakInto(words, count)
    const longest = Math.max(...lines.map((line) => line.length), 1)
    const fontPx = Math.min(largestFontPx, widthPx / (longest * advance), heightPx / (lines.length * lineHeight))
    if (fontPx > best.fontPx) best = { lines, fontPx }
  }
  return best
}

/** Spreads words over lines so that the longest line is short. */
function breakInto(words: readonly string[], count: number): string[] {
  const target = words.join('').length / count
  const lines: string[] = ['']
  for (const word of words) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    const isFull = line.length > 0 && line.length + word.length / 2 > target
    if (isFull && lines.length < count) lines.push(word)
    else lines[last] = line + word
  }
  return lines.map((line) => line.trim())
}
