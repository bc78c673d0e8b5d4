import type { Finding } from '@c360/model'

const weight = { error: 0, warning: 1, info: 2 } as const

/** Orders findings: the worst first, then by rule, record, field and warehouse. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    weight[a.severity] - weight[b.severity] ||
    compare(a.code, b.code) ||
    compare(a.target, b.target) ||
    compare(a.field, b.field) ||
    compare(a.warehouse, b.warehouse)
  )
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
