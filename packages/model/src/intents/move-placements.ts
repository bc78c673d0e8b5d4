import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toSet } from '../operations/operation.ts'
import { type Point, toDrawingUnits } from './coordinates.ts'

/** Where a placement is to stand. */
export interface PlacementMove extends Point {
  readonly placement: string
}

/** Moves cards by hand. Those that are gone, or stand there already, are left out. */
export function movePlacements(model: Model, input: { readonly moves: readonly PlacementMove[] }): Command {
  return toCommand('move', composeMoves(model, input.moves))
}

/** Moves cards as a layout computed it; those that are pinned stay. */
export function arrange(model: Model, input: { readonly moves: readonly PlacementMove[] }): Command {
  const free = input.moves.filter(({ placement }) => getRecordOf(model, 'placement', placement)?.pinned !== true)
  return toCommand('arrange', composeMoves(model, free))
}

function composeMoves(model: Model, moves: readonly PlacementMove[]): Operation[] {
  return moves.flatMap(({ placement, ...point }) => {
    const current = getRecordOf(model, 'placement', placement)
    const { x, y } = toDrawingUnits(point)
    if (current === undefined || (current.x === x && current.y === y)) return []
    return [toSet(placement, { x, y })]
  })
}
