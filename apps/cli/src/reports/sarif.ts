import { createHash } from 'node:crypto'
import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Kind, Severity } from '@c360/model'
import { allRules, fingerprintOf } from '@c360/rules'
import type { ModelSource } from '../models/read-model.ts'
import { isUrl } from '../models/read-model-url.ts'
import { type Location, locationOf } from './location.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as SARIF 2.1.0. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function toSarif(source: ModelSource, findings: readonly Finding[]): string {
  const ruleIds = [...new Set([...allRules.map(({ id }) => id), ...findings.map(({ code }) => code)])].sort()
  const lineById = linesOfRecords(source.text)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'C360 Studio', rules: ruleIds.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(source, finding, ruleIds.indexOf(finding.code), lineById)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toRule(id: string) {
  const rule = allRules.find((one) => one.id === id)
  if (rule === undefined) return { id }
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.group] },
  }
}

function toResult(source: ModelSource, finding: Finding, ruleIndex: number, lineById: ReadonlyMap<string, number>) {
  const location = locationOf(source.model, finding)
  const line = finding.target === undefined ? undefined : lineById.get(finding.target)
  return {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(source.name) },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        ...(location === undefined ? {} : { logicalLocations: [toLogicalLocation(location)] }),
      },
    ],
    partialFingerprints: { 'c360Finding/v1': createHash('sha256').update(fingerprintOf(finding)).digest('hex') },
  }
}

const logicalKinds: Partial<Readonly<Record<Kind, string>>> = { entity: 'type', attribute: 'member' }

function toLogicalLocation({ name, path, record }: Location) {
  return { name, fullyQualifiedName: path, kind: logicalKinds[record.kind] ?? record.kind }
}

/** Canonical JSON holds each record on a line of its own. */
function linesOfRecords(text: string | undefined): ReadonlyMap<string, number> {
  const lineById = new Map<string, number>()
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    const [, id] = /^\s*\{\s*"id"\s*:\s*"([^"]+)"/.exec(line) ?? []
    if (id !== undefined) lineById.set(id, index + 1)
  }
  return lineById
}

function toUri(name: string): string {
  if (isUrl(name)) return encodeURI(name)
  if (isAbsolute(name)) return pathToFileURL(name).href
  return name.split(sep).map(encodeURIComponent).join('/')
}
