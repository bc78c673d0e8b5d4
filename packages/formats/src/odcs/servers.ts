import type { Finding, Target } from '@c360/model'
import { dialectOf } from '@c360/sql'
import type { YamlValue } from '../yaml/write-yaml.ts'
import { some } from './contract-scope.ts'

/** The servers of a target, one for each environment; one of which too little is known is left out with a finding. The standard calls catalog and schema as the engine does. */
export function toServers(target: Target, findings: Finding[]): YamlValue {
  const environments = target.environments?.length ? target.environments : [{ name: target.name }]
  const { words, serverFields } = dialectOf(target.dialect)
  const servers = environments.flatMap((environment, index): YamlValue[] => {
    const known: Record<string, YamlValue> = {
      [words.catalog]: environment.catalog ?? target.catalog,
      [words.schema]: environment.schema ?? target.schema,
    }
    for (const name of serverFields) known[name] = ownValue(target, name)
    const missing = Object.keys(known).filter((name) => known[name] === undefined)
    if (missing.length === 0) {
      const id = `${target.id}_${index + 1}`
      const stage = target.environments?.length ? environment.name : undefined
      return [{ id, server: environment.name, type: target.dialect, environment: stage, ...known }]
    }
    const message = `The server “${environment.name}” was left out: the contract needs its ${missing.join(', ')}.`
    findings.push({ code: 'odcs/server-unknown', severity: 'info', message, target: target.id })
    return []
  })
  return some(servers)
}

function ownValue(target: Target, name: string): YamlValue {
  const own = target.customProperties ?? {}
  const value = Object.hasOwn(own, name) ? own[name] : undefined
  if (name === 'port') return Number.isInteger(value) ? (value as number) : undefined
  return typeof value === 'string' ? value : undefined
}
