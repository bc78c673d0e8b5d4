/** How one character takes part in a word. */
type CharacterClass = 'upper' | 'lower' | 'digit' | 'other' | 'gap'

const letterLike = /^[\p{L}\p{M}]$/u
const digitLike = /^\p{N}$/u

/**
 * The words of a name in any way of writing, as they are written: `customer_id`, `customerID` and `Customer Id` are two
 * words each, `HTTPServer` is `HTTP` and `Server`. Digits stay with the letters before them (`address2`, `B2B`). Letters
 * of any script count; whatever is neither letter nor digit parts words. Text is brought to Unicode NFC first.
 */
export function splitWords(name: string): readonly string[] {
  const characters = Array.from(name.normalize('NFC'))
  const classes = characters.map(classOf)
  const words: string[] = []
  let word = ''
  let hasLower = false
  for (const [index, character] of characters.entries()) {
    const current = classes[index] ?? 'gap'
    if (word !== '' && (current === 'gap' || isBoundary(classes, index, hasLower))) {
      words.push(word)
      word = ''
      hasLower = false
    }
    if (current === 'gap') continue
    word += character
    hasLower ||= current === 'lower'
  }
  if (word !== '') words.push(word)
  return words
}

/** Whether a word begins at a capital: after a small letter, before one, or after the digits of a word with small letters. */
function isBoundary(classes: readonly CharacterClass[], index: number, hasLower: boolean): boolean {
  if (classes[index] !== 'upper') return false
  const before = classes[index - 1]
  if (before === 'lower' || (before === 'digit' && hasLower)) return true
  return (before === 'upper' || before === 'digit') && classes[index + 1] === 'lower'
}

function classOf(character: string): CharacterClass {
  const code = character.codePointAt(0) ?? 0
  if (code < 128) return asciiClasses[code] ?? 'gap'
  // By what casing does rather than by category: there are capitals without a small form, which nothing could tell apart.
  if (letterLike.test(character)) return casingOf(character)
  return digitLike.test(character) ? 'digit' : 'gap'
}

function casingOf(character: string): CharacterClass {
  if (character.toLowerCase() !== character) return 'upper'
  return character.toUpperCase() === character ? 'other' : 'lower'
}

const asciiClasses: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Z]/.test(character)) return 'upper'
  if (/[a-z]/.test(character)) return 'lower'
  return /[0-9]/.test(character) ? 'digit' : 'gap'
})
