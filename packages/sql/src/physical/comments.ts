import type { Derivation } from './derivation.ts'

/** A description as the engine keeps it: what the record says of itself, or else its label. */
export function toComment(
  derivation: Derivation,
  role: 'table' | 'column',
  record: { readonly id: string; readonly description?: string | undefined; readonly label?: string | undefined },
): { readonly text: string | undefined; readonly notes: readonly string[] } {
  const { dialect } = derivation
  const text = record.description?.trim() ? record.description : record.label
  if (text === undefined || text.trim() === '') return { text: undefined, notes: [] }
  const limit = dialect.capabilities.maxComment[role]
  if (text.length <= limit) return { text, notes: [] }
  const message = `${dialect.label} keeps ${limit} characters of a description; the rest is left out.`
  const kept = text.slice(0, limit - 1).replace(/\p{Surrogate}$/u, '')
  return {
    text: `${kept}…`,
    notes: [derivation.report('comment-shortened', 'info', message, record.id, 'description')],
  }
}
