import { editFields, removeRecords } from '@c360/model'
import { anEntity } from '@c360/model/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type JoinedPerson, joinAs, renderInDocument } from '../testing/render-in-document.tsx'
import { openTestRoom, type TestRoom } from '../testing/test-room.ts'

const area = { id: 'area_1', kind: 'subject-area', name: 'Sales', colour: 'teal' } as const
const second = { id: 'dia_second', kind: 'diagram', name: 'Second' } as const

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const person of joined.splice(0)) person.close()
})

async function join(room: TestRoom): Promise<JoinedPerson> {
  const person = await joinAs(room)
  joined.push(person)
  return person
}

describe('a session', () => {
  it('starts at a diagram, and moves to another when that one is removed by somebody', async () => {
    const room = await openTestRoom([second])
    const [me, other] = [await join(room), await join(room)]
    const state = me.session.getState
    expect(state().diagramId).toBe('dia_main')
    other.document.edit((model) => removeRecords(model, { ids: ['dia_main'] }))
    await waitFor(() => expect(state().diagramId).toBe('dia_second'))
  })

  it('starts at the diagram that shows most', async () => {
    const entity = anEntity({ name: 'person' })
    const placement = { id: 'pla_1', kind: 'placement', diagram: second.id, entity: entity.id, x: 0, y: 0 } as const
    const me = await join(await openTestRoom([second, entity, placement]))
    expect(me.session.getState().diagramId).toBe(second.id)
  })

  it('no longer selects, edits or points at what somebody has removed', async () => {
    const room = await openTestRoom([area])
    const [me, other] = [await join(room), await join(room)]
    const state = me.session.getState
    state().select(['area_1', 'dia_main'])
    state().startEditing('area_1', 'name')
    state().setDraft({ recordId: 'area_1', field: 'name', text: 'Sal', base: 'Sales' })
    state().setHovered('area_1')
    other.document.edit((model) => removeRecords(model, { ids: ['area_1'] }))
    await waitFor(() => expect(state().selection).toEqual(['dia_main']))
    expect(state()).toMatchObject({ editing: undefined, draft: undefined, hoveredId: undefined })
  })

  it('keeps the text that was being typed into something that somebody removed', async () => {
    const room = await openTestRoom([area])
    const [me, other] = [await join(room), await join(room)]
    await renderInDocument(me, null)
    me.session.getState().startEditing('area_1', 'name')
    me.session.getState().setDraft({ recordId: 'area_1', field: 'name', text: 'A precious name', base: 'Sales' })
    other.document.edit((model) => removeRecords(model, { ids: ['area_1'] }))
    const toast = (await screen.findByText('A precious name')).closest('li')
    const user = userEvent.setup()
    await user.click(within(toast ?? document.body).getByRole('button', { name: 'Copy the text' }))
    expect(await navigator.clipboard.readText()).toBe('A precious name')
  })

  it('tells what is typed in place and not kept when the model is closed', async () => {
    const me = await join(await openTestRoom([area]))
    await renderInDocument(me, null)
    me.session.getState().startEditing('area_1', 'name')
    me.session
      .getState()
      .setDraft({ recordId: 'area_1', field: 'name', text: 'Too much', base: 'Sales', refusal: 'No.' })
    act(() => me.close())
    expect(await screen.findByText('What you were typing was not kept. No.')).toBeTruthy()
    expect(screen.getByText('Too much')).toBeTruthy()
  })

  it('keeps a draft while somebody else changes the same field', async () => {
    const room = await openTestRoom([area])
    const [me, other] = [await join(room), await join(room)]
    const draft = { recordId: 'area_1', field: 'name', text: 'Sal', base: 'Sales' }
    me.session.getState().setDraft(draft)
    other.document.edit((model) => editFields(model, { id: 'area_1', fields: { name: 'Theirs' } }))
    await waitFor(() => expect(JSON.stringify(me.document.client.getSnapshot().lastChanges)).toContain('area_1'))
    expect(me.session.getState().draft).toEqual(draft)
  })

  it('tells the others what is selected, edited and looked at, and no longer when it ends', async () => {
    const room = await openTestRoom([area])
    const [me, other] = [await join(room), await join(room)]
    me.session.getState().select(['area_1'])
    me.session.getState().startEditing('area_1', 'name')
    me.session.getState().setLens('dictionary')
    const seen = () => other.document.client.presence.getPeers()[0]?.presence
    await waitFor(() =>
      expect(seen()).toMatchObject({
        selection: ['area_1'],
        editing: { recordId: 'area_1', field: 'name' },
        lens: 'dictionary',
        diagram: 'dia_main',
      }),
    )
    me.session.getState().stopEditing()
    await waitFor(() => expect(seen()?.editing).toBeUndefined())
  })
})

describe('an edit', () => {
  it('that does not fit the model is refused, said, and leaves no trace', async () => {
    const room = await openTestRoom()
    const me = await join(room)
    const before = me.document.getModel()
    const result = me.document.edit(() => ({
      name: 'edit',
      operations: [{ op: 'set', id: 'dia_main', fields: { name: 5 } }],
    }))
    expect(result.ok).toBe(false)
    expect(me.document.getModel()).toBe(before)
    expect(me.document.client.getSnapshot().undo).toBeUndefined()
  })

  it('without operations is nothing to undo', async () => {
    const me = await join(await openTestRoom())
    expect(me.document.edit(() => ({ name: 'edit', operations: [] }))).toEqual({ ok: true, value: {} })
    expect(me.document.client.getSnapshot().undo).toBeUndefined()
  })
})
