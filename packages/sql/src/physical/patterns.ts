/**
 * Whether a pattern means the same to JavaScript, where it was typed, and to PostgreSQL: literals, classes, groups,
 * lookahead, `\d \w \s`, anchors and bounded repetition. Word boundaries, lookbehind, named groups and properties do not.
 * Between brackets PostgreSQL takes `\d \s \w` alone, not their opposites.
 * @see https://www.postgresql.org/docs/current/functions-matching.html#POSIX-CLASS-SHORTHAND-ESCAPES-TABLE
 */
export function isPortablePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
  } catch {
    return false
  }
  if (/\(\?<|\[\^?\]|\*\*\*|\[[.:=]|\[[^\]]*\\[DWS][^\]]*\]/.test(pattern)) return false
  const escapes = pattern.match(/\\./gsu) ?? []
  if (!escapes.every((escaped) => /^\\[dwsnrtDWS^$\\.*+?()[\]{}|/-]$/.test(escaped))) return false
  const bounds = pattern.match(/\{\d+(,\d*)?\}/g) ?? []
  return bounds.flatMap((bound) => bound.match(/\d+/g) ?? []).every((number) => Number(number) <= 255)
}
