import { childrenOf, type Entity, getRecordOf, type Model, modelPropertiesId, recordsOf } from '@c360/model'
import { z } from 'zod'
import { writeErDiagram } from '../mermaid/er-diagram.ts'
import { modelSlug, toSlug } from '../slug.ts'
import { defineExporter } from './exporter.ts'

/** An entity-relationship diagram that GitHub, GitLab and many wikis draw from text. @see https://mermaid.js.org/syntax/entityRelationshipDiagram.html */
export const mermaid = defineExporter({
  id: 'mermaid',
  label: 'Mermaid',
  summary: 'An entity-relationship diagram as text, which GitHub, GitLab and many wikis draw.',
  mediaType: 'text/vnd.mermaid',
  options: z.strictObject({
    diagram: z.string().optional().meta({ label: 'Diagram', hint: 'Only its entities.', recordKind: 'diagram' }),
    subjectArea: z
      .string()
      .optional()
      .meta({ label: 'Subject area', hint: 'Only its entities.', recordKind: 'subject-area' }),
    attributes: z
      .enum(['all', 'keys', 'none'])
      .default('all')
      .meta({
        label: 'Attributes',
        choiceLabels: { all: 'All', keys: 'Keys', none: 'None' },
      }),
    descriptions: z.boolean().default(false).meta({ label: 'Descriptions' }),
  }),
  export(model, { diagram = '', subjectArea = '', ...options }) {
    const named = getRecordOf(model, 'diagram', diagram) ?? getRecordOf(model, 'subject-area', subjectArea)
    const properties = getRecordOf(model, 'model', modelPropertiesId)
    const title = (named ?? properties)?.name ?? ''
    const { text, findings } = writeErDiagram(model, entitiesOf(model, diagram, subjectArea), { ...options, title })
    const path = `${named === undefined ? modelSlug(model) : toSlug(named.name, named.kind)}.mmd`
    return { files: [{ path, text }], findings }
  },
})

/** The entities of a diagram, of a subject area, of both where both are chosen, or all; by name. */
function entitiesOf(model: Model, diagram: string, subjectArea: string): readonly Entity[] {
  const placed = new Set(childrenOf(model, diagram, 'placement').map(({ entity }) => entity))
  return recordsOf(model, 'entity')
    .filter(({ id }) => diagram === '' || placed.has(id))
    .filter((entity) => subjectArea === '' || entity.subjectArea === subjectArea)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
