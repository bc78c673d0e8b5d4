import type { Archetype, ColourName, Diagram, Entity, SubjectArea } from '@c360/model'
import { strings } from './strings.ts'

/** Where a row stands among its siblings, as the tree pattern announces it. */
interface TreePlace {
  /** Unique in the tree; the record's id where the row shows one. */
  readonly key: string
  readonly level: number
  readonly position: number
  readonly siblings: number
}

interface GroupRow extends TreePlace {
  readonly count: number
  readonly isExpanded: boolean
}

export interface SectionRow extends GroupRow {
  readonly kind: 'section'
  readonly section: 'diagrams' | 'entities'
}

/** A subject area, or (without `area`) the group of the entities that have none. */
export interface AreaRow extends GroupRow {
  readonly kind: 'area'
  readonly area?: { readonly id: string; readonly name: string; readonly colour: ColourName }
}

export interface DiagramRow extends TreePlace {
  readonly kind: 'diagram'
  readonly name: string
}

export interface EntityRow extends TreePlace {
  readonly kind: 'entity'
  readonly name: string
  readonly archetype: Archetype
  readonly isPlaced: boolean
}

export type TreeRow = SectionRow | AreaRow | DiagramRow | EntityRow

export interface TreeInput {
  readonly diagrams: readonly Diagram[]
  readonly subjectAreas: readonly SubjectArea[]
  readonly entities: readonly Entity[]
  /** Entities that stand on the open diagram. */
  readonly placedIds: ReadonlySet<string>
  readonly collapsedKeys: ReadonlySet<string>
}

export const sectionKeys = { diagrams: 'section-diagrams', entities: 'section-entities' } as const
export const withoutAreaKey = 'without-area'

/** Names as people sort them: `order 2` before `order 10`, whatever the case; equal names by id, so that rows never jump. */
export function sortByName<T extends { readonly id: string; readonly name: string }>(
  records: readonly T[],
): readonly T[] {
  return [...records].sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The tree's visible rows from top to bottom. Diagrams, areas and entities come sorted. */
export function treeRows(input: TreeInput): readonly TreeRow[] {
  return [...diagramSection(input), ...entitySection(input)]
}

function diagramSection({ diagrams, collapsedKeys }: TreeInput): readonly TreeRow[] {
  const isExpanded = !collapsedKeys.has(sectionKeys.diagrams)
  const section: SectionRow = {
    kind: 'section',
    section: 'diagrams',
    ...place(sectionKeys.diagrams, 1, 0, 2),
    count: diagrams.length,
    isExpanded,
  }
  if (!isExpanded) return [section]
  return [
    section,
    ...diagrams.map(
      (diagram, index): DiagramRow => ({
        kind: 'diagram',
        ...place(diagram.id, 2, index, diagrams.length),
        name: diagram.name,
      }),
    ),
  ]
}

function entitySection(input: TreeInput): readonly TreeRow[] {
  const { subjectAreas, entities, collapsedKeys } = input
  const isExpanded = !collapsedKeys.has(sectionKeys.entities)
  const section: SectionRow = {
    kind: 'section',
    section: 'entities',
    ...place(sectionKeys.entities, 1, 1, 2),
    count: entities.length,
    isExpanded,
  }
  if (!isExpanded) return [section]
  if (subjectAreas.length === 0) return [section, ...entityRows(entities, 2, input)]
  const byArea = groupByArea(entities)
  const groups = subjectAreas.map((area) => ({ key: area.id, area, entities: byArea.get(area.id) ?? [] }))
  const without = byArea.get(withoutAreaKey) ?? []
  const all = without.length > 0 ? [...groups, { key: withoutAreaKey, area: undefined, entities: without }] : groups
  return [section, ...all.flatMap((group, index) => areaRows(group, index, all.length, input))]
}

function groupByArea(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const groups = new Map<string, Entity[]>()
  for (const entity of entities) {
    const key = entity.subjectArea ?? withoutAreaKey
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entity])
    else group.push(entity)
  }
  return groups
}

interface Group {
  readonly key: string
  readonly area: SubjectArea | undefined
  readonly entities: readonly Entity[]
}

function areaRows(
  { key, area, entities }: Group,
  index: number,
  siblings: number,
  input: TreeInput,
): readonly TreeRow[] {
  const isExpanded = !input.collapsedKeys.has(key)
  const row: AreaRow = {
    kind: 'area',
    ...place(key, 2, index, siblings),
    count: entities.length,
    isExpanded,
    ...(area !== undefined && { area: { id: area.id, name: area.name, colour: area.colour } }),
  }
  return isExpanded ? [row, ...entityRows(entities, 3, input)] : [row]
}

function entityRows(entities: readonly Entity[], level: number, { placedIds }: TreeInput): readonly EntityRow[] {
  return entities.map((entity, index) => ({
    kind: 'entity',
    ...place(entity.id, level, index, entities.length),
    name: entity.name,
    archetype: entity.archetype,
    isPlaced: placedIds.has(entity.id),
  }))
}

function place(key: string, level: number, index: number, siblings: number): TreePlace {
  return { key, level, position: index + 1, siblings }
}

/** The name of the record that a row shows, as it is; empty where it shows none. */
export function recordNameOf(row: TreeRow): string {
  if (row.kind === 'section') return ''
  return row.kind === 'area' ? (row.area?.name ?? '') : row.name
}

/** What a row reads. */
export function nameOfRow(row: TreeRow): string {
  if (row.kind === 'section') return strings.sections[row.section]
  if (row.kind === 'area' && row.area === undefined) return strings.withoutArea
  return recordNameOf(row) || strings.unnamed
}

/** The record that a row shows; a section and the group without an area show none. */
export function recordIdOf(row: TreeRow): string | undefined {
  if (row.kind === 'section' || (row.kind === 'area' && row.area === undefined)) return undefined
  return row.key
}
