import { childrenOf, type Model, nestedAttributesOf, recordsOf } from '@c360/model'
import Papa from 'papaparse'
import { attributeColumns } from './columns.ts'

/** The heading of the column that says which attribute a row is, so that a changed name stays a rename. */
export const idHeading = 'Id'

/** The attributes of some entities (of all, where none are named) as CSV that a spreadsheet opens and {@link readAttributeCsv} reads back. */
export function writeAttributeCsv(model: Model, entities?: ReadonlySet<string>): string {
  const attributes = recordsOf(model, 'entity')
    .filter(({ id }) => entities?.has(id) ?? true)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap(({ id }) => (childrenOf(model, id, 'attribute').length === 0 ? [] : nestedAttributesOf(model, id)))
  const rows = attributes.map((attribute) => [
    ...attributeColumns.map((column) => column.format(attribute, model)),
    attribute.id,
  ])
  const heading = [...attributeColumns.map(({ label }) => label), idHeading]
  // A cell that a spreadsheet would run as a formula is written with an apostrophe before it.
  return `${Papa.unparse([heading, ...rows], { newline: '\n', escapeFormulae: true })}\n`
}
