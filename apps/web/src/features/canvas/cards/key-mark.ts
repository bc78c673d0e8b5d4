import type { KeyMarks } from '@c360/diagram'

export function isSameMarks(a: KeyMarks, b: KeyMarks): boolean {
  if (a.size !== b.size) return false
  for (const [id, mark] of a) if (b.get(id) !== mark) return false
  return true
}
