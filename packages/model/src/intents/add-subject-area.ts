import type { Model } from '../model/model.ts'
import { getRecordOf, recordsOf } from '../model/read.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toAdd, toSet } from '../operations/operation.ts'
import { ColourName } from '../records/fields.ts'
import type { IntentContext } from './intent-context.ts'

/** What a new subject area is to be. */
export interface AddSubjectAreaInput {
  /** Without one the area gets a name that is free. */
  readonly name?: string
  /** Without one the area gets the colour least used so far. */
  readonly colour?: ColourName
  /** Entities that belong to it from the start. */
  readonly entities?: readonly string[]
}

/** Adds a subject area. */
export function addSubjectArea(model: Model, input: AddSubjectAreaInput, context: IntentContext): Command {
  const given = input.name?.trim() ?? ''
  const taken = new Set(recordsOf(model, 'subject-area').map(({ name }) => name))
  const id = context.createId('subject-area')
  return toCommand('add-subject-area', [
    toAdd({
      id,
      kind: 'subject-area',
      name: given === '' ? uniqueName('New area', taken, ' ') : given,
      colour: input.colour ?? leastUsedColour(model),
    }),
    ...assign(model, input.entities ?? [], id),
  ])
}

/** Puts entities into a subject area, or with null out of theirs. */
export function assignSubjectArea(
  model: Model,
  input: { readonly entities: readonly string[]; readonly subjectArea: string | null },
): Command {
  const { subjectArea } = input
  const isKnown = subjectArea === null || getRecordOf(model, 'subject-area', subjectArea) !== undefined
  return toCommand('assign-subject-area', isKnown ? assign(model, input.entities, subjectArea) : [])
}

function assign(model: Model, entities: readonly string[], subjectArea: string | null): Operation[] {
  return [...new Set(entities)].flatMap((id) => {
    const entity = getRecordOf(model, 'entity', id)
    return entity === undefined || (entity.subjectArea ?? null) === subjectArea ? [] : [toSet(id, { subjectArea })]
  })
}

function leastUsedColour(model: Model): ColourName {
  const used = recordsOf(model, 'subject-area').map(({ colour }) => colour)
  const uses = (colour: ColourName) => used.filter((other) => other === colour).length
  // Slate also draws what belongs to no area, so it comes last.
  const colours = ColourName.options.filter((colour) => colour !== 'slate')
  return colours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best), colours[0] ?? 'slate')
}
