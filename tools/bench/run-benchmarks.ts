import { readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Benchmark, Measurement } from './benchmark.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })

/** Every benchmark of this folder, by id. */
async function findBenchmarks(): Promise<Map<string, Benchmark>> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  const found = new Map<string, Benchmark>()
  for (const name of names.sort()) {
    if (name === basename(import.meta.filename)) continue
    const { benchmark }: { benchmark?: Benchmark } = await import(join(import.meta.dirname, name))
    if (benchmark) found.set(benchmark.id, benchmark)
  }
  return found
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function printTable(id: string, rows: readonly Measurement[]): void {
  const cells = rows.map((row) => [row.scenario, row.measure, number.format(row.value), row.unit, row.note ?? ''])
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)))
  console.log(`\n${id}`)
  for (const row of cells) {
    const padded = row.map((cell, column) => {
      return column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
    })
    console.log(`  ${padded.join('  ').trimEnd()}`)
  }
}

const benchmarks = await findBenchmarks()
const unknown = positionals.filter((id) => !benchmarks.has(id))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are:`)
  for (const { id, summary } of benchmarks.values()) console.error(`  ${id.padEnd(10)}${summary}`)
  process.exit(2)
}

const chosen = [...benchmarks.values()].filter(({ id }) => positionals.length === 0 || positionals.includes(id))
const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? '', memoryBytes: totalmem(), node: process.version }
const results: (Measurement & { benchmark: string })[] = []
for (const { id, summary, run } of chosen) {
  console.log(`${id}: ${summary} …`)
  const rows: Measurement[] = []
  await run((measurement) => rows.push(measurement))
  printTable(id, rows)
  results.push(...rows.map((row) => ({ benchmark: id, ...row })))
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
process.exit(0)
