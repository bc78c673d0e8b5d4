// Advance widths of Inter at weight 600 in hundredths of the size, grouped by width; other characters count as `otherLatin` or `wide`.
const interGroups: readonly (readonly [number, string])[] = [
  [26, ' ijlI'],
  [33, "!,.:';"],
  [37, '|()[]/\\`tf'],
  [42, 'r1'],
  [47, '{}-_^'],
  [54, '"*?s'],
  [58, 'LakxzJ7cFevy'],
  [62, 'Ehnou52bdpqg'],
  [65, '3689#$PRSZ04'],
  [67, '&BT+<=>~'],
  [73, 'KYDXAV'],
  [76, 'CUGHNOQ'],
  [87, 'wmM'],
  [101, '%@W'],
]
const interWidths = new Map(
  interGroups.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
)
const otherLatin = 64
const wide = 104
const monoAdvance = 60

// From here on scripts are set about one em wide (Hangul, Han, kana, emoji), whatever the font falls back to.
const firstWideCodePoint = 0x1100

/** Approximate width of a text in Inter semibold; stops counting past `limitPx`. */
export function measureInter(text: string, sizePx: number, limitPx: number): number {
  return sumAdvances(text, sizePx, limitPx, (character) => interWidths.get(character) ?? otherLatin)
}

/** Approximate width of a text in JetBrains Mono; stops counting past `limitPx`. */
export function measureMono(text: string, sizePx: number, limitPx: number): number {
  return sumAdvances(text, sizePx, limitPx, () => monoAdvance)
}

function sumAdvances(text: string, sizePx: number, limitPx: number, advanceOf: (character: string) => number): number {
  let hundredths = 0
  for (const character of text) {
    hundredths += (character.codePointAt(0) ?? 0) >= firstWideCodePoint ? wide : advanceOf(character)
    if ((hundredths * sizePx) / 100 > limitPx) break
  }
  return (hundredths * sizePx) / 100
}
