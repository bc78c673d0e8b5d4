import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findImporter, planImport } from '@c360/formats'
import { apply, createModel, emptyModel, type Kind, recordsOf } from '@c360/model'
import { Parser } from '@dbml/core'
import { type Benchmark, quantile, type Report } from './benchmark.ts'

const tableCount = 1_000
const rounds = 3

export const benchmark: Benchmark = {
  id: 'import',
  summary: 'a PostgreSQL script from text to records, beside @dbml/core, and its merge into an empty model',
  async run(report) {
    await measure(report, `${tableCount} tables`, generateScript(tableCount))
    const pagila = findPagila()
    if (pagila === undefined) console.log('note: pagila is not there; set C360_CONFORMANCE to the folder it is in')
    else await measure(report, 'pagila', pagila)
  },
}

async function measure(report: Report, scenario: string, script: string): Promise<void> {
  const ours: number[] = []
  const theirs: number[] = []
  const merges: number[] = []
  let failure: string | undefined
  // One after the other in each round, so that both meet the same machine; the first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const { importMs, mergeMs } = await readOurs(script)
    const dbml = readTheirs(script)
    failure = dbml.failure
    if (round === 0) continue
    ours.push(importMs)
    merges.push(mergeMs)
    theirs.push(dbml.durationMs)
  }
  const own = quantile(ours, 0.5)
  const other = quantile(theirs, 0.5)
  report({ scenario, measure: 'import p50', value: own, unit: 'ms' })
  report({
    scenario,
    measure: 'merge p50',
    value: quantile(merges, 0.5),
    unit: 'ms',
    note: 'into an empty model, not drawn',
  })
  report({
    scenario,
    measure: '@dbml/core p50',
    value: other,
    unit: 'ms',
    note: failure === undefined ? '' : `it gave up: ${failure}`,
  })
  if (failure !== undefined) return
  report({ scenario, measure: 'times faster', value: other / own, unit: '×', note: 'aim: 5 for 1,000 tables' })
}

async function readOurs(script: string): Promise<{ importMs: number; mergeMs: number }> {
  const importer = findImporter('sql')
  if (importer === undefined) throw new Error('There is no SQL importer.')
  const context = countingIds()
  const begun = apply(emptyModel, createModel(emptyModel, { name: 'import' }, context).operations)
  if (!begun.ok) throw new Error(begun.error.message)
  const start = performance.now()
  const imported = await importer.import([{ path: 'script.sql', text: script }], importer.options.parse({}), context)
  const read = performance.now()
  if (!imported.ok) throw new Error(imported.error.message)
  const { records } = imported.value
  if (!records.some(({ kind }) => kind === 'entity')) throw new Error('Nothing was read.')
  const { command } = await planImport(begun.value.model, { records, matching: importer.matching }, context)
  const merged = apply(begun.value.model, command.operations)
  const end = performance.now()
  if (!merged.ok || recordsOf(merged.value.model, 'entity').length === 0) throw new Error('The merge failed.')
  return { importMs: read - start, mergeMs: end - read }
}

function readTheirs(script: string): { durationMs: number; failure: string | undefined } {
  const start = performance.now()
  try {
    new Parser().parse(script, 'postgres')
    return { durationMs: performance.now() - start, failure: undefined }
  } catch (error) {
    return { durationMs: performance.now() - start, failure: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  const first = (error as { diags?: readonly { message?: string }[] }).diags?.[0]?.message
  return (first ?? String(error)).split('\n', 1)[0]?.slice(0, 80) ?? 'no reason given'
}

function countingIds(): { createId(kind: Kind): string } {
  let count = 0
  return {
    createId(kind) {
      count += 1
      return `${kind}_${count}`
    },
  }
}

/** Tables as a warehouse has them: ten columns, a key, a foreign key, a check and a comment each. */
function generateScript(tables: number): string {
  return Array.from({ length: tables }, (_, index) => {
    const name = `table_${index}`
    const parent = Math.floor(index / 3)
    return `CREATE TABLE ${name} (
  ${name}_id bigint NOT NULL,
  parent_id bigint,
  name varchar(120) NOT NULL,
  email text,
  status varchar(20) DEFAULT 'active' NOT NULL,
  amount numeric(12,2) DEFAULT 0,
  quantity integer,
  is_active boolean DEFAULT true,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp,
  PRIMARY KEY (${name}_id)
);
COMMENT ON TABLE ${name} IS 'Number ${index} of the generated tables';
CREATE INDEX ${name}_by_email ON ${name} (email);
ALTER TABLE ${name} ADD CONSTRAINT ${name}_parent_fkey FOREIGN KEY (parent_id) REFERENCES table_${parent} (table_${parent}_id) ON DELETE SET NULL;`
  }).join('\n\n')
}

function findPagila(): string | undefined {
  const named = process.env['C360_CONFORMANCE']
  if (named !== undefined) return readIfThere(join(named, 'sql', 'pagila.postgres.sql'))
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = readIfThere(join(folder, 'shared/conformance/sql/pagila.postgres.sql'))
    if (found !== undefined) return found
  }
  return undefined
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
