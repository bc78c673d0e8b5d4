import { DialectId, type Model } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import { defaultTarget, toPhysicalSchema, writeDdl } from '@c360/sql'
import { type Benchmark, quantile, type Report } from './benchmark.ts'

const entities = 1_000
const rounds = 15
const warmUpRounds = 3

export const benchmark: Benchmark = {
  id: 'ddl',
  summary: `DDL of ${entities.toLocaleString('en')} entities for each dialect, from the model to the text`,
  run(report) {
    const model = generateModel({ entities })
    for (const dialect of DialectId.options) measureDialect(report, model, dialect)
  },
}

function measureDialect(report: Report, model: Model, dialect: DialectId): void {
  const derivationMs: number[] = []
  const writingMs: number[] = []
  let length = 0
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const startedAt = performance.now()
    const { schema } = toPhysicalSchema(model, defaultTarget(dialect))
    const derivedAt = performance.now()
    length = writeDdl(schema).text.length
    if (round < warmUpRounds) continue
    derivationMs.push(derivedAt - startedAt)
    writingMs.push(performance.now() - derivedAt)
  }
  const total = derivationMs.map((duration, index) => duration + (writingMs[index] ?? 0))
  const ms = (measure: string, durations: readonly number[], note?: string): void => {
    const value = Math.round(quantile(durations, 0.5) * 10) / 10
    report({ scenario: dialect, measure, value, unit: 'ms', ...(note === undefined ? {} : { note }) })
  }
  ms('physical schema', derivationMs)
  ms('writing', writingMs)
  ms('both', total, 'median; aim: under 150')
  report({ scenario: dialect, measure: 'text', value: Math.round(length / 1000), unit: 'kB' })
}
