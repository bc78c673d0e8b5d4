import { type Entity, getRecordOf, type Model, modelPropertiesId, recordsOf } from '@c360/model'
import { z } from 'zod'
import { type Linker, linkerFor } from '../dictionary/attribute-table.ts'
import { entitySection } from '../dictionary/entity-section.ts'
import { escapeInline, escapeParagraphs, heading } from '../dictionary/markdown.ts'
import { namespaceSections, targetTable, valueSetSections } from '../dictionary/other-sections.ts'
import { fileNamesOf } from '../model-folder/file-names.ts'
import { modelSlug } from '../slug.ts'
import { defineExporter, type ExportedFile } from './exporter.ts'

/** Everything in the model as a document to be read. */
export const dictionary = defineExporter({
  id: 'dictionary',
  label: 'Dictionary',
  summary: 'Everything in the model as a Markdown document, for those who would rather read than look.',
  mediaType: 'text/markdown',
  options: z.strictObject({
    split: z
      .enum(['one-file', 'subject-area'])
      .default('one-file')
      .meta({
        label: 'Files',
        choiceLabels: { 'one-file': 'One', 'subject-area': 'One for each subject area' },
        hint: 'All in one, or one a subject area.',
      }),
  }),
  export(model, { split }) {
    const main = `${modelSlug(model)}.md`
    const chapters = chaptersOf(model)
    const names = fileNamesOf(chapters, 'subject-area')
    const pathOf = ({ id }: Chapter) => (split === 'one-file' ? main : `subject-areas/${names.get(id) ?? id}.md`)
    const pathById = new Map(chapters.flatMap((chapter) => idsIn(chapter).map((id) => [id, pathOf(chapter)] as const)))
    for (const { id } of [...recordsOf(model, 'value-set'), ...recordsOf(model, 'identity-namespace')])
      pathById.set(id, main)
    const first = { path: main, text: firstFile(model, chapters, split === 'one-file', linkerFor(pathById, main)) }
    const others =
      split === 'one-file' ? [] : chapters.map((chapter) => chapterFile(model, chapter, pathOf(chapter), pathById))
    return { files: [first, ...others], findings: [] }
  },
})

/** A subject area with its entities, or those of none. */
interface Chapter {
  readonly id: string
  readonly name: string
  readonly description: string | undefined
  readonly entities: readonly Entity[]
}

function chaptersOf(model: Model): readonly Chapter[] {
  const entities = recordsOf(model, 'entity').toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const areas = recordsOf(model, 'subject-area').map(({ id, name, description }) => ({
    ...{ id, name, description },
    entities: entities.filter(({ subjectArea }) => subjectArea === id),
  }))
  const others = entities.filter(({ subjectArea }) => subjectArea === undefined)
  const rest = {
    id: 'others',
    name: areas.length === 0 ? 'Entities' : 'Other entities',
    description: undefined,
    entities: others,
  }
  return others.length === 0 ? areas : [...areas, rest]
}

function idsIn({ id, entities }: Chapter): readonly string[] {
  return [id, ...entities.map((entity) => entity.id)]
}

function firstFile(model: Model, chapters: readonly Chapter[], isWhole: boolean, link: Linker): string {
  const properties = getRecordOf(model, 'model', modelPropertiesId)
  const sections: readonly (readonly [string, string, readonly string[]])[] = [
    ['Value sets', 'value-sets', valueSetSections(model)],
    ['Identity', 'identity', namespaceSections(model, link)],
    ['Targets', 'targets', [targetTable(model)].filter((table) => table !== '')],
  ]
  const present = sections.filter(([, , parts]) => parts.length > 0)
  const contents = [
    ...chapters.map((chapter) => contentsOf(chapter, link)),
    ...present.map(([title, id]) => `- [${title}](#${id})`),
  ]
  const parts = [
    `# ${escapeInline(properties?.name ?? '') || 'Unnamed model'}`,
    escapeParagraphs(properties?.description ?? ''),
    contents.length === 0 ? '*The model is empty.*' : `## Contents\n\n${contents.join('\n')}`,
    ...(isWhole ? chapters.map((chapter) => chapterText(model, chapter, link)) : []),
    ...present.map(([title, id, texts]) => [heading(2, title, id), ...texts].join('\n\n')),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function contentsOf({ id, name, entities }: Chapter, link: Linker): string {
  const lines = entities.map((entity) => `  - ${link(entity.id, escapeInline(entity.name))}`)
  return [`- ${link(id, escapeInline(name))}`, ...lines].join('\n')
}

function chapterFile(
  model: Model,
  chapter: Chapter,
  path: string,
  pathById: ReadonlyMap<string, string>,
): ExportedFile {
  // From within the folder of subject areas the others are beside, the first file is one up.
  const within = new Map(
    [...pathById].map(([id, target]) => [
      id,
      target.startsWith('subject-areas/') ? target.slice('subject-areas/'.length) : `../${target}`,
    ]),
  )
  const link = linkerFor(within, path.slice('subject-areas/'.length))
  return { path, text: `${chapterText(model, chapter, link)}\n` }
}

function chapterText(model: Model, { id, name, description, entities }: Chapter, link: Linker): string {
  const parts = [
    heading(2, escapeInline(name) || 'Unnamed subject area', id),
    escapeParagraphs(description ?? ''),
    ...entities.map((entity) => entitySection(model, entity, link)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
