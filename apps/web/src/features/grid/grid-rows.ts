import { attributeColumns } from '@c360/formats'
import { type Attribute, childrenOf, getRecordOf, type Model, nestedAttributesOf, recordsOf } from '@c360/model'

/** Which attributes the grid lists: those of some entities, or of all. */
export type GridScope = { readonly kind: 'all' } | { readonly kind: 'entities'; readonly ids: readonly string[] }

/** By which column rows are sorted. */
export interface GridSort {
  readonly column: string
  readonly isDescending: boolean
}

/** What of the model the grid shows, and in which order. */
export interface GridView {
  readonly scope: GridScope
  /** Words that must all occur somewhere in a row. */
  readonly filter: string
  /** Absent: by entity, then in the entity's own order. */
  readonly sort: GridSort | undefined
}

/** The attributes that a view shows, in its order. */
export function rowsOf(model: Model, { scope, filter, sort }: GridView): readonly Attribute[] {
  const entities =
    scope.kind === 'all'
      ? recordsOf(model, 'entity')
      : scope.ids.flatMap((id) => getRecordOf(model, 'entity', id) ?? [])
  const byName = entities.toSorted((a, b) => compareTexts(a.name, b.name))
  const attributes = byName.flatMap(({ id }) =>
    childrenOf(model, id, 'attribute').length === 0 ? [] : nestedAttributesOf(model, id),
  )
  return sorted(model, filtered(model, attributes, filter), sort)
}

function filtered(model: Model, attributes: readonly Attribute[], filter: string): readonly Attribute[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return attributes
  return attributes.filter((attribute) => {
    const text = attributeColumns
      .map((column) => column.format(attribute, model))
      .join('\n')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function sorted(model: Model, attributes: readonly Attribute[], sort: GridSort | undefined): readonly Attribute[] {
  const column = attributeColumns.find(({ id }) => id === sort?.column)
  if (column === undefined) return attributes
  const direction = sort?.isDescending === true ? -1 : 1
  const keyed = attributes.map((attribute) => ({ attribute, text: column.format(attribute, model) }))
  // What says nothing stands last, whichever way the rest is sorted.
  const compare = (a: string, b: string): number =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : direction * compareTexts(a, b)
  return keyed.toSorted((a, b) => compare(a.text, b.text)).map(({ attribute }) => attribute)
}

const collator = new Intl.Collator('en', { numeric: true })

function compareTexts(a: string, b: string): number {
  return collator.compare(a, b)
}
