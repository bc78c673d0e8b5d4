import { type Attribute, getRecord, type Model, type RecordOf, recordsOf } from '@c360/model'
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
  const matches: Match[] = []
  for (const kind of searchedKinds) {
    for (const record of recordsOf(model, kind)) {
      const match = matchRecord(model, tokens, record)
      if (match !== undefined) matches.push(match)
    }
  }
  matches.sort(
    (a, b) => b.score - a.score || compareText(a.record.name, b.record.name) || compareText(a.record.id, b.record.id),
  )
  return { hits: matches.slice(0, limit).map((match) => toHit(model, match)), total: matches.length }
}

type SearchedRecord = RecordOf<SearchedKind>

interface Match {
  readonly record: SearchedRecord
  readonly ranges: readonly MatchRange[]
  readonly score: number
}

function toHit(model: Model, { record, ranges }: Match): SearchHit {
  const { id, kind, name } = record
  return { id, kind, name, ranges, ...(record.kind === 'attribute' && { holder: holderPath(model, record) }) }
}

function matchRecord(model: Model, tokens: readonly string[], record: SearchedRecord): Match | undefined {
  const ranges: MatchRange[] = []
  let score = 0
  let isNamed = false
  // What stands beside the name takes long to put together and matters only where there are words to share out.
  const besides = tokens.length > 1 ? textsBeside(model, record) : []
  for (const token of tokens) {
    const inName = matchText(token, record.name)
    const beside = Math.max(0, ...besides.map((text) => matchText(token, text)?.score ?? 0)) / 2
    if (inName === undefined && beside === 0) return undefined
    if (inName !== undefined && inName.score >= beside) {
      isNamed = true
      score += inName.score
      ranges.push(...inName.ranges)
    } else score += beside
  }
  if (!isNamed) return undefined
  return { record, ranges: joinRanges(ranges), score: score / tokens.length + kindBonus[record.kind] }
}

function textsBeside(model: Model, record: SearchedRecord): readonly string[] {
  if (record.kind !== 'entity' && record.kind !== 'attribute') return []
  const label = record.label === undefined ? [] : [record.label]
  return record.kind === 'attribute' ? [...label, holderPath(model, record)] : label
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

function joinRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
  if (ranges.length < 2) return ranges
  const joined: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
