import type { Entity, Finding, Model } from '@c360/model'
import type { PhysicalColumn, PhysicalTable } from '@c360/sql'

/** What one contract is written from: the entities it promises, and how a target writes them. */
export interface ContractScope {
  readonly model: Model
  readonly entities: readonly Entity[]
  readonly entityIds: ReadonlySet<string>
  readonly tableById: ReadonlyMap<string, PhysicalTable>
  readonly columnById: ReadonlyMap<string, PhysicalColumn>
  readonly findings: Finding[]
}

/** Notes what a contract cannot say. */
export function note(scope: ContractScope, code: string, message: string, target: string): void {
  scope.findings.push({ code: `odcs/${code}`, severity: 'info', message, target })
}

/** A list, or nothing where it is empty: contracts leave empty lists out. */
export function some<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list
}
