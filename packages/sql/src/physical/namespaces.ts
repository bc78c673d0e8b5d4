import { type Entity, getRecordOf } from '@c360/model'
import { toLegalName } from '../naming/legal-name.ts'
import { tableOptionOf } from '../naming/physical-names.ts'
import { type Derivation, shown } from './derivation.ts'

/** Where a target's tables stand. */
export interface Namespace {
  readonly catalog: string | undefined
  readonly schema: string | undefined
  /** The schema of an entity's table. */
  schemaOf(entity: Entity): string | undefined
}

/** Where the tables stand in an environment of the target, or where it names none. */
export function deriveNamespace(derivation: Derivation, environmentName: string | undefined): Namespace {
  const { model, target, dialect } = derivation
  const environment = target.environments?.find(({ name }) => name === environmentName)
  if (environmentName !== undefined && environmentName !== '' && environment === undefined) {
    const message = `The target has no environment ${shown(environmentName)}; it is written as without any.`
    derivation.report('environment', 'warning', message, isRecord(derivation) ? target.id : undefined)
  }
  const legalByName = new Map<string, string | undefined>()
  const toLegal = (wanted: string | undefined): string | undefined => {
    if (wanted === undefined || wanted.trim() === '') return undefined
    if (!legalByName.has(wanted)) {
      const given = toLegalName(dialect, 'schema', wanted)
      derivation.reportName('schema', wanted, given, target.id)
      legalByName.set(wanted, given.name)
    }
    return legalByName.get(wanted)
  }
  const catalog = environment?.catalog ?? target.catalog
  const schema = toLegal(environment?.schema ?? target.schema)
  return {
    // A catalog is not created but named; whatever it holds, it stays one quoted name.
    catalog: catalog === undefined || catalog.trim() === '' ? undefined : catalog.replace(/\p{Cc}/gu, '_'),
    schema,
    schemaOf: (entity) => toLegal(tableOptionOf(model, entity.id, target.id)?.schema) ?? schema,
  }
}

function isRecord({ model, target }: Derivation): boolean {
  return getRecordOf(model, 'target', target.id) !== undefined
}
