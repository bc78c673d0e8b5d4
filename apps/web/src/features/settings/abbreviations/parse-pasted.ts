/** A word and its short form as they were pasted. */
export interface PastedAbbreviation {
  readonly word: string
  readonly shortForm: string
}

/** Two columns of a spreadsheet, or of a file with commas or semicolons; undefined where the text is not that. */
export function parsePasted(text: string): readonly PastedAbbreviation[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const rows = lines.map((line) => line.split(/[\t;,]/).map((cell) => cell.trim().toLowerCase()))
  if (rows.length === 0 || rows.some((cells) => cells.length < 2)) return undefined
  const found = new Map<string, PastedAbbreviation>()
  for (const [word = '', shortForm = ''] of rows) {
    if (word !== '' && shortForm !== '' && !isHeading(word, shortForm)) found.set(word, { word, shortForm })
  }
  return [...found.values()]
}

function isHeading(word: string, shortForm: string): boolean {
  return /^(word|term|name)$/.test(word) && /^(short ?form|abbreviation|abbr\.?|short)$/.test(shortForm)
}
