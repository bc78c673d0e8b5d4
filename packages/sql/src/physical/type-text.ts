// What would say something else than a type, were it written behind a column's name.
const clauseWords = new Set(
  `AS AUTOINCREMENT AUTO_INCREMENT CHECK COLLATE COMMENT CONSTRAINT DEFAULT GENERATED IDENTITY KEY MASKING NOT NULL OPTIONS
  POLICY PRIMARY REFERENCES TAG UNIQUE`.split(/\s+/),
)
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' }

/** Whether a text can only be a type, whatever type it is: words, numbers, quoted names and balanced brackets. */
export function isTypeText(text: string): boolean {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_$]*|\d+|"[^"\p{Cc}]+"|[()[\]<>,.]|\s+|./gsu) ?? []
  const open: string[] = []
  return /^["A-Za-z_]/.test(text.trim()) && tokens.every((token) => isFitting(token.trim(), open)) && open.length === 0
}

/** Whether a token can follow within a type; keeps the brackets that are open. */
function isFitting(token: string, open: string[]): boolean {
  if (token === '' || token === '.') return true
  if (/^[([<]$/.test(token)) return open.push(token) > 0
  if (pairs[token] !== undefined) return open.pop() === pairs[token]
  if (token === ',' || /^\d+$/.test(token)) return open.length > 0
  if (token.length > 1 && token.startsWith('"')) return true
  // Between angle brackets stand fields, with names of their own and a NOT NULL of their own.
  return /^[A-Za-z_]/.test(token) && (open.at(-1) === '<' || !clauseWords.has(token.toUpperCase()))
}
