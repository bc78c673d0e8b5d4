import {
  addDiagram,
  addSubjectArea,
  assignSubjectArea,
  type ColourName,
  childrenOf,
  editFields,
  getRecord,
  type IntentContext,
  type Model,
  placeEntities,
  removeRecords,
  takeOffDiagram,
} from '@c360/model'
import type { ActionContext } from '#document/actions/action.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { writeFields } from '#document/write-fields.ts'
import { dismissToast, showToast } from '#ui/toast-store.ts'
import { freePlaces } from './free-places.ts'
import { strings } from './strings.ts'

export interface RowCommands {
  /** Returns why the name was refused. */
  rename(id: string, name: string): Refusal
  remove(ids: readonly string[]): void
  recolour(areaId: string, colour: ColourName): void
  /** Puts entities into a subject area, or out of theirs. */
  assign(entityIds: readonly string[], areaId: string | null): void
  place(entityIds: readonly string[]): void
  takeOff(entityIds: readonly string[]): void
  /** Each of these returns the new record's id. */
  addDiagram(): string | undefined
  duplicateDiagram(id: string): string | undefined
  addArea(entityIds: readonly string[]): string | undefined
}

/** What the navigator does to the model; each is one step of undo. */
export function rowCommands({ document, session }: ActionContext): RowCommands {
  /** Runs an edit that adds one record of its own and says which. */
  const add = (
    compose: (model: Model, context: IntentContext) => ReturnType<typeof addDiagram>,
  ): string | undefined => {
    let id: string | undefined
    const result = document.edit((model, context) => {
      const command = compose(model, context)
      const [first] = command.operations
      id = first?.op === 'add' ? first.record.id : undefined
      return command
    })
    return result.ok ? id : undefined
  }
  return {
    rename: (id, name) => {
      const record = getRecord(document.getModel(), id)
      return record && writeFields(document, { kind: record.kind, ids: [id], fields: { name } })
    },
    remove: (ids) => {
      const [first] = ids
      const record = first === undefined ? undefined : getRecord(document.getModel(), first)
      const name = record !== undefined && 'name' in record ? record.name || strings.unnamed : strings.unnamed
      const result = document.edit((model) => removeRecords(model, { ids }))
      if (!result.ok) return
      offerUndo(document, ids.length === 1 ? strings.removed(name) : strings.removedSeveral(ids.length))
    },
    recolour: (id, colour) => void document.edit((model) => editFields(model, { id, fields: { colour } })),
    assign: (entities, subjectArea) =>
      void document.edit((model) => assignSubjectArea(model, { entities, subjectArea })),
    place: (entities) => {
      const { diagramId, canvas } = session.getState()
      if (diagramId === undefined) return
      const centre = canvas?.centre() ?? { x: 0, y: 0 }
      const result = document.edit((model, context) =>
        placeEntities(model, { diagram: diagramId, entities: freePlaces(model, diagramId, entities, centre) }, context),
      )
      const [first] = entities
      if (!result.ok || first === undefined) return
      session.getState().select(entities)
      canvas?.reveal(first, { keepsFocus: true })
    },
    takeOff: (entities) => {
      const { diagramId: diagram } = session.getState()
      if (diagram !== undefined) document.edit((model) => takeOffDiagram(model, { diagram, entities }))
    },
    addDiagram: () => add((model, context) => addDiagram(model, {}, context)),
    duplicateDiagram: (id) =>
      add((model, context) => {
        const diagram = getRecord(model, id)
        const entities = childrenOf(model, id, 'placement').map(({ entity, x, y }) => ({ entity, x, y }))
        const name = diagram?.kind === 'diagram' ? strings.copyOf(diagram.name || strings.unnamed) : ''
        return addDiagram(model, { name, entities }, context)
      }),
    addArea: (entities) => add((model, context) => addSubjectArea(model, { entities }, context)),
  }
}

/** Says what was done and offers to take it back, for as long as that is what undo would take back. */
function offerUndo(document: StudioDocument, title: string): void {
  const nextUndo = () => document.client.getSnapshot().undo?.label
  const offered = nextUndo()
  const toastId = showToast({ title, action: { label: strings.undo, run: () => document.undo() } })
  const stop = document.client.subscribe(() => {
    if (nextUndo() === offered) return
    stop()
    dismissToast(toastId)
  })
}
