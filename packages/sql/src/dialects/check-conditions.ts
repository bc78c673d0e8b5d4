import type { PhysicalCheckRule } from '../physical/physical-schema.ts'

/** What engines that check conditions say each in their own way. */
export interface ConditionWords {
  /** The functions that measure a value. */
  readonly length: Readonly<Record<'characters' | 'bytes' | 'items', string>>
  toTextLiteral(text: string): string
  /** That a pattern is found in a column; `undefined` where the engine reads the pattern differently. */
  matches(column: string, pattern: string): string | undefined
}

/** A rule as a condition in standard SQL and an engine's own words. */
export function writeCondition(rule: PhysicalCheckRule, column: string, words: ConditionWords): string | undefined {
  switch (rule.kind) {
    case 'range':
      return writeBounds(column, rule)
    case 'length':
      return writeBounds(`${words.length[rule.of]}(${column})`, rule)
    case 'pattern':
      return words.matches(column, rule.pattern)
    case 'values': {
      const values = rule.values.map((value) => (typeof value === 'number' ? value : words.toTextLiteral(value)))
      return `${column} IN (${values.join(', ')})`
    }
  }
}

function writeBounds(what: string, { min, max }: { min: number | undefined; max: number | undefined }): string {
  if (min !== undefined && max !== undefined) return `${what} BETWEEN ${min} AND ${max}`
  return min === undefined ? `${what} <= ${max}` : `${what} >= ${min}`
}
