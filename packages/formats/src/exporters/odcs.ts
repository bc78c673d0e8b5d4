import {
  type Entity,
  type Finding,
  getRecordOf,
  type Model,
  modelPropertiesId,
  recordsOf,
  type Target,
} from '@c360/model'
import { toPhysicalSchema } from '@c360/sql'
import { z } from 'zod'
import { fileNamesOf } from '../model-folder/file-names.ts'
import { type ContractScope, some } from '../odcs/contract-scope.ts'
import { toCustomProperties } from '../odcs/custom-properties.ts'
import { toSchemaObject } from '../odcs/schema-object.ts'
import { toServers } from '../odcs/servers.ts'
import { modelSlug } from '../slug.ts'
import { writeYaml, type YamlValue } from '../yaml/write-yaml.ts'
import { defineExporter, type Exported } from './exporter.ts'

const apiVersion = 'v3.1.0'

/** Data contracts of the Open Data Contract Standard 3.1.0. @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/ */
export const odcs = defineExporter({
  id: 'odcs',
  label: 'Data contract (ODCS)',
  summary: 'Open Data Contract Standard 3.1.0: what a producer promises, for catalogues and checks of data quality.',
  mediaType: 'application/yaml',
  options: z.strictObject({
    split: z
      .enum(['model', 'subject-area', 'entity'])
      .default('model')
      .meta({
        label: 'One contract for each',
        choiceLabels: { model: 'Model', 'subject-area': 'Subject area', entity: 'Entity' },
      }),
    target: z.string().optional().meta({
      label: 'Target',
      emptyLabel: 'None, or the only one',
      hint: 'Physical names, types and servers are those of it. Without one: of the only target, where there is just one.',
      recordKind: 'target',
    }),
    version: z.string().min(1).default('0.0.0').meta({ label: 'Version' }),
    status: z
      .enum(['proposed', 'draft', 'active', 'deprecated', 'retired'])
      .default('draft')
      .meta({
        label: 'Status',
        choiceLabels: {
          proposed: 'Proposed',
          draft: 'Draft',
          active: 'Active',
          deprecated: 'Deprecated',
          retired: 'Retired',
        },
      }),
  }),
  export(model, { split, target: targetId, ...promise }) {
    const targets = recordsOf(model, 'target')
    const target = targetId === undefined ? onlyOf(targets) : getRecordOf(model, 'target', targetId)
    const parts = partsOf(model, split)
    const names = fileNamesOf(parts, 'contract')
    const findings: Finding[] = []
    const derived = target === undefined ? undefined : toPhysicalSchema(model, target)
    const tables = derived?.schema.tables ?? []
    const physical = {
      servers: target === undefined ? undefined : toServers(target, findings),
      tableById: new Map(tables.map((table) => [table.entity.id, table])),
      columnById: new Map(tables.flatMap(({ columns }) => columns).map((column) => [column.attribute.id, column])),
    }
    const files = parts.map((part) => ({
      path: `${names.get(part.id) ?? part.id}.odcs.yaml`,
      text: writeYaml(
        toContract(
          {
            model,
            entities: part.entities,
            entityIds: new Set(part.entities.map(({ id }) => id)),
            findings,
            ...physical,
          },
          part,
          physical.servers,
          promise,
        ),
      ),
    }))
    return { files, findings: uniqueFindings(findings) }
  },
})

/** What one contract is about. */
interface Part {
  readonly id: string
  readonly name: string
  readonly domain: string | undefined
  readonly description: string | undefined
  readonly entities: readonly Entity[]
}

function partsOf(model: Model, split: 'model' | 'subject-area' | 'entity'): readonly Part[] {
  const properties = getRecordOf(model, 'model', modelPropertiesId)
  const whole = { id: modelSlug(model), name: properties?.name ?? '', domain: undefined }
  const entities = recordsOf(model, 'entity').toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  if (split === 'model') return [{ ...whole, description: properties?.description, entities }]
  const areaOf = (entity: Entity) => getRecordOf(model, 'subject-area', entity.subjectArea ?? '')
  if (split === 'entity') {
    return entities.map((entity) => {
      const { id, name, description } = entity
      return { id, name, domain: areaOf(entity)?.name, description, entities: [entity] }
    })
  }
  const areas = recordsOf(model, 'subject-area').map(({ id, name, description }) => ({
    ...{ id, name, domain: name, description },
    entities: entities.filter(({ subjectArea }) => subjectArea === id),
  }))
  const others = entities.filter(({ subjectArea }) => subjectArea === undefined)
  const rest = {
    ...whole,
    id: `${whole.id}-others`,
    name: `${whole.name}, others`,
    description: undefined,
    entities: others,
  }
  return [...areas, rest].filter((part) => part.entities.length > 0)
}

function toContract(
  scope: ContractScope,
  { id, name, domain, description }: Part,
  servers: YamlValue,
  { version, status }: { readonly version: string; readonly status: string },
): YamlValue {
  const properties = getRecordOf(scope.model, 'model', modelPropertiesId)
  return {
    apiVersion,
    kind: 'DataContract',
    id,
    name,
    version,
    status,
    domain,
    description: description === undefined ? undefined : { purpose: description },
    tags: some(properties?.tags ?? []),
    servers,
    schema: some(scope.entities.map((entity) => toSchemaObject(scope, entity))),
    customProperties: toCustomProperties({}, properties?.customProperties),
  }
}

function onlyOf(targets: readonly Target[]): Target | undefined {
  return targets.length === 1 ? targets[0] : undefined
}

/** Each once: a finding does not get truer by the number of files. */
function uniqueFindings(findings: Exported['findings']): Exported['findings'] {
  return [
    ...new Map(findings.map((finding) => [`${finding.code} ${finding.target} ${finding.message}`, finding])).values(),
  ]
}
