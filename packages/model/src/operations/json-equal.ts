/** Whether two JSON values are equal, the order of object keys aside. Values of records nest within bounds, so it may recurse. */
export function isJsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && areItemsEqual(a, b)
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  const first = a as Record<string, unknown>
  const second = b as Record<string, unknown>
  return keys.every((key) => Object.hasOwn(second, key) && isJsonEqual(first[key], second[key]))
}

function areItemsEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => isJsonEqual(item, b[index]))
}
