import type { YamlValue } from '../yaml/write-yaml.ts'
import { some } from './contract-scope.ts'

/** What the standard has no place for, as the name-value pairs it has for that; values that are absent are left out. */
export function toCustomProperties(
  values: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>> | undefined,
): YamlValue {
  const named = { ...values, ...own }
  return some(
    Object.entries(named).flatMap(([property, value]) =>
      value === undefined ? [] : [{ property, value: value as YamlValue }],
    ),
  )
}
