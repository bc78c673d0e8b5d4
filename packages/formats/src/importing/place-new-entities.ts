import { type ArrangeCard, measureCard } from '@c360/diagram'
import {
  childrenOf,
  type EntityPosition,
  fromRecords,
  getRecordOf,
  type Model,
  type ModelRecord,
  type Point,
  recordsOf,
} from '@c360/model'

export type { Point } from '@c360/model'

interface PlaceInput {
  readonly records: readonly ModelRecord[]
  readonly matches: ReadonlyMap<string, string>
  readonly diagram: string
  readonly near?: Point | undefined
}

/** Free places for new entities: laid out among themselves as a block, which stands clear of every card that is there. */
export async function placeNewEntities(
  model: Model,
  { records, matches, diagram, near = { x: 0, y: 0 } }: PlaceInput,
): Promise<{ readonly diagram: string; readonly entities: readonly EntityPosition[] } | undefined> {
  const imported = fromRecords(records, { trusted: true })
  if (!imported.ok || getRecordOf(model, 'diagram', diagram) === undefined) return undefined
  const isNew = (id: string) => !matches.has(id)
  const added = recordsOf(imported.value, 'entity').filter(({ id }) => isNew(id))
  const standing = childrenOf(model, diagram, 'placement').map((placement): ArrangeCard => {
    const { entity, id, x, y } = placement
    return { placement: id, entityId: entity, x, y, ...sizeOf(model, entity) }
  })
  const coming = added.map(
    ({ id }): ArrangeCard => ({ placement: id, entityId: id, ...near, ...sizeOf(imported.value, id) }),
  )
  const links = new Map<string, { readonly parent: string; readonly child: string }>()
  for (const { parentEntity, childEntity } of recordsOf(imported.value, 'relationship')) {
    const isAmongNew = isNew(parentEntity) && isNew(childEntity)
    if (isAmongNew) links.set(`${parentEntity} ${childEntity}`, { parent: parentEntity, child: childEntity })
  }
  // The layout engine is large, and most imports on a command line draw nothing.
  const { arrange } = await import('@c360/diagram/layout')
  const moves = await arrange(
    { cards: [...standing, ...coming], links: [...links.values()] },
    { selection: added.map(({ id }) => id) },
  )
  const moved = new Map(moves.map(({ placement, x, y }) => [placement, { x, y }]))
  return { diagram, entities: added.map(({ id }) => ({ entity: id, ...(moved.get(id) ?? near) })) }
}

function sizeOf(model: Model, entity: string): { readonly widthPx: number; readonly heightPx: number } {
  const { widthPx, heightPx } = measureCard(model, entity)
  return { widthPx, heightPx }
}
