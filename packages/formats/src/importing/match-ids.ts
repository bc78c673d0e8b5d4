import { type Finding, getRecord, type Model, type ModelRecord } from '@c360/model'

/** Which imported records are which of the model, and what made that hard to tell. */
export interface Matches {
  readonly matches: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

/** A record of the same id and kind is the same record. */
export function matchIds(model: Model, records: readonly ModelRecord[]): Matches {
  const matches = new Map<string, string>()
  for (const { id, kind } of records) if (getRecord(model, id)?.kind === kind) matches.set(id, id)
  return { matches, findings: [] }
}
