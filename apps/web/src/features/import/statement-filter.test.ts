import type { StatementReport } from '@c360/formats'
import { describe, expect, it } from 'vitest'
import { filterStatements, needsLook } from './statement-filter.ts'

function statement(fields: Partial<StatementReport>): StatementReport {
  return { file: 'shop.sql', line: 1, title: 'CREATE TABLE film', outcome: 'read', findings: [], ...fields }
}
const warning = { code: 'import/native', severity: 'warning', message: 'tsvector stays native' } as const
const read = statement({})
const partly = statement({ title: 'CREATE TABLE copy', outcome: 'partly', findings: [warning] })
const skipped = statement({ title: 'CREATE INDEX film_title', outcome: 'skipped' })
const failed = statement({ title: 'CREATE TABLE broken', outcome: 'failed' })
const report = [read, partly, skipped, failed]

describe('the report of an import', () => {
  it('asks for a look at what did not arrive whole, not at what does not belong', () => {
    expect(report.filter(needsLook)).toEqual([partly, failed])
    expect(needsLook(statement({ findings: [warning] }))).toBe(true)
    expect(needsLook(statement({ findings: [{ ...warning, severity: 'info' }] }))).toBe(false)
  })

  it('is filtered by outcome and by words of title and findings, in its order', () => {
    expect(filterStatements(report, { outcome: 'all', text: '' })).toEqual(report)
    expect(filterStatements(report, { outcome: 'look', text: '' })).toEqual([partly, failed])
    expect(filterStatements(report, { outcome: 'skipped', text: '' })).toEqual([skipped])
    expect(filterStatements(report, { outcome: 'all', text: ' film  TABLE ' })).toEqual([read])
    expect(filterStatements(report, { outcome: 'all', text: 'tsvector' })).toEqual([partly])
    expect(filterStatements(report, { outcome: 'failed', text: 'film' })).toEqual([])
  })
})
