import { type Attribute, getRecord, type Model, recordsOf } from '@c360/model'
import { type MatchRange, matchText } from './match-text.ts'

/** Kinds that the navigator finds, in the order in which equal matches stand. */
export const searchedKinds = ['entity', 'diagram', 'subject-area', 'attribute'] as const
export type SearchedKind = (typeof searchedKinds)[number]

export interface SearchHit {
  readonly id: string
  readonly kind: SearchedKind
  readonly name: string
  /** Of an attribute, the path of what holds it. */
  readonly holder?: string
  readonly ranges: readonly MatchRange[]
  readonly score: number
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** How many matched, of which `hits` are the best. */
  readonly total: number
}

const kindBonus: Record<SearchedKind, number> = { entity: 60, diagram: 40, 'subject-area': 40, attribute: 0 }

/**
 * The records whose names answer a query, best first. Words are found in any order; at least one must be in the name
 * itself, the others may be in the label or in the holder: `person email` finds attribute email of person.
 */
export function searchModel(model: Model, query: string, limit = 200): SearchResult {
  const tokens = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (tokens.length === 0) return { hits: [], total: 0 }
  const hits: SearchHit[] = []
  for (const kind of searchedKinds) {
    for (const record of recordsOf(model, kind)) {
      const holder = record.kind === 'attribute' ? holderPath(model, record) : undefined
      const label = 'label' in record ? record.label : undefined
      const match = matchTokens(tokens, record.name, [label, holder])
      if (match === undefined) continue
      hits.push({
        id: record.id,
        kind,
        name: record.name,
        ...(holder !== undefined && { holder }),
        ...match,
        score: match.score + kindBonus[kind],
      })
    }
  }
  hits.sort((a, b) => b.score - a.score || compareText(a.name, b.name) || compareText(a.id, b.id))
  return { hits: hits.slice(0, limit), total: hits.length }
}

/** The names from the entity down to what holds the attribute, joined by points. */
function holderPath(model: Model, attribute: Attribute): string {
  const names: string[] = []
  for (let at = getRecord(model, attribute.parent); at !== undefined; ) {
    if (at.kind !== 'entity' && at.kind !== 'attribute') break
    names.unshift(at.name)
    at = at.kind === 'attribute' ? getRecord(model, at.parent) : undefined
  }
  return names.join('.')
}

function matchTokens(tokens: readonly string[], name: string, besides: readonly (string | undefined)[]) {
  const ranges: MatchRange[] = []
  let score = 0
  let isNamed = false
  for (const token of tokens) {
    const inName = matchText(token, name)
    const beside = Math.max(...besides.map((text) => (text ? (matchText(token, text)?.score ?? 0) : 0)))
    if (inName === undefined && beside <= 0) return undefined
    if (inName !== undefined && inName.score >= beside / 2) {
      isNamed = true
      score += inName.score
      ranges.push(...inName.ranges)
    } else score += beside / 2
  }
  return isNamed ? { score: score / tokens.length, ranges: joinRanges(ranges) } : undefined
}

function joinRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const joined: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
