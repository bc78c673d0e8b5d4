import { getRecordOf, removeRecords } from '@c360/model'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { useShortcuts } from '#document/actions/use-actions.ts'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { TabGroup } from '#ui/tabs.tsx'
import { TopBar } from './top-bar.tsx'

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const person of joined.splice(0)) person.close()
})

function Studio() {
  useShortcuts()
  return (
    <TabGroup value="entities" onChange={() => {}} isManual>
      <TopBar />
    </TabGroup>
  )
}

async function open(room = openTestRoom(), fields: Partial<JoinedPerson['person']> = {}) {
  const opened = await room
  const me = await joinAs(opened, fields)
  joined.push(me)
  return { room: opened, me }
}

const savedState = (): HTMLElement => screen.getByRole('status', { name: 'Saved state' })

async function rename(name: string): Promise<void> {
  const user = userEvent.setup()
  await user.click(within(screen.getByRole('heading', { level: 1 })).getByRole('button'))
  const field = screen.getByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, `${name}{Enter}`)
}

describe('model name', () => {
  it('is renamed in place, and everybody sees it', async () => {
    const { room, me } = await open()
    const { me: other } = await open(Promise.resolve(room))
    await renderInDocument(me, <Studio />)
    await rename('Retail 2027')
    expect(screen.getByRole('button', { name: 'Retail 2027' })).toBeTruthy()
    await waitFor(() => expect(nameSeenBy(other)).toBe('Retail 2027'))
  })

  it('stays when the new one is given up or blank', async () => {
    const { me } = await open()
    await renderInDocument(me, <Studio />)
    await rename('   ')
    expect(nameSeenBy(me)).toBe('Retail')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Retail' }))
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'other{Escape}')
    expect(nameSeenBy(me)).toBe('Retail')
  })
})

const refused: [string, string, string][] = [
  ['too long', 'a'.repeat(10_000), 'At most 1,000 characters.'],
  ['with NUL', 'before\u0000after', 'Text may hold neither NUL nor half a surrogate pair.'],
]

describe('model name that is refused', () => {
  it.each(refused)('is kept whole with the reason where it is %s, and can be mended', async (_case, text, reason) => {
    const { me } = await open()
    await renderInDocument(me, <Studio />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Retail' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    fireEvent.change(field, { target: { value: text } })
    await user.keyboard('{Enter}')
    expect(field.value).toBe(text)
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(reason)
    await user.tab()
    expect(field.value).toBe(text)
    expect(nameSeenBy(me)).toBe('Retail')
    await user.click(field)
    fireEvent.change(field, { target: { value: 'Mended' } })
    await user.keyboard('{Enter}')
    expect(nameSeenBy(me)).toBe('Mended')
  })
})

describe('own name', () => {
  it.each([
    ['too long', 'a'.repeat(10_000), 'At most 60 characters.'],
    ['with NUL', 'before\u0000after', 'Text may hold neither NUL nor half a surrogate pair.'],
  ])('is kept whole with the reason where it is %s', async (_case, text, reason) => {
    const { me } = await open()
    await renderInDocument(me, <Studio />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: `You are ${me.person.name}` }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    fireEvent.change(field, { target: { value: text } })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(field.value).toBe(text)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe(reason)
    fireEvent.change(field, { target: { value: 'Short' } })
    expect(field.getAttribute('aria-invalid')).toBeNull()
  })
})

describe('saved state', () => {
  it('says in words whether the work is saved, also when the server is away', async () => {
    const { room, me } = await open()
    await renderInDocument(me, <Studio />)
    await waitFor(() => expect(savedState().textContent).toBe('Saved'))
    act(() => room.cut(me.person))
    await rename('Kept')
    await waitFor(() => expect(savedState().textContent).toBe('Kept on this device · 1 change'))
    expect(screen.getByText(/The server cannot be reached/)).toBeTruthy()
    room.mend(me.person)
    act(() => me.document.client.reconnect())
    await waitFor(() => expect(savedState().textContent).toBe('Saved'))
    expect(screen.queryByText(/The server cannot be reached/)).toBeNull()
  })
})

describe('a model that is gone from the server', () => {
  it('is no longer called saved, and can be downloaded with what was not sent', async () => {
    const { room, me } = await open()
    await renderInDocument(me, <Studio />)
    await waitFor(() => expect(savedState().textContent).toBe('Saved'))
    act(() => room.remove())
    const notice = await screen.findByRole('alert', {})
    expect(savedState().textContent).toBe('Not on the server')
    await rename('Only here')
    expect(savedState().textContent).toBe('Not on the server · 1 change')
    expect(notice.textContent).toMatch(/no longer on the server.*1 change could not be sent/)
    expect(within(notice).getByRole('button', { name: 'Download model file' })).toBeTruthy()
  })
})

describe('history', () => {
  it('names what undo and redo would take back, and takes it back by button and shortcut', async () => {
    const { me } = await open()
    await renderInDocument(me, <Studio />)
    const user = userEvent.setup()
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    await rename('Second')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Second'))
    await user.click(screen.getByRole('button', { name: /^Undo rename/ }))
    await waitFor(() => expect(nameSeenBy(me)).toBe('Retail'))
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(nameSeenBy(me)).toBe('Second'))
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(nameSeenBy(me)).toBe('Retail'))
  })

  it('leaves the undo of a text field to the text field', async () => {
    const { me } = await open()
    await renderInDocument(me, <Studio />)
    await rename('Second')
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Second' }))
    await user.keyboard('x{Control>}z{/Control}')
    expect(nameSeenBy(me)).toBe('Second')
  })
})

describe('people', () => {
  it('shows who else is here, once for each person, and no longer when they leave', async () => {
    const { room, me } = await open()
    await renderInDocument(me, <Studio />)
    expect(screen.queryByRole('button', { name: /Also here/ })).toBeNull()
    const ibex = { id: 'per_ibex', name: 'Bold Ibex' }
    const { me: firstTab } = await open(Promise.resolve(room), ibex)
    const { me: secondTab } = await open(Promise.resolve(room), ibex)
    expect(await screen.findByRole('button', { name: 'Also here: Bold Ibex' })).toBeTruthy()
    firstTab.close()
    secondTab.close()
    await waitFor(() => expect(screen.queryByRole('button', { name: /Also here/ })).toBeNull())
  })
})

describe('edits that were not accepted', () => {
  it('are named with the reason until they are dismissed', async () => {
    const area = { id: 'area_1', kind: 'subject-area', name: 'Sales', colour: 'teal' } as const
    const { room, me } = await open(openTestRoom([area]))
    const { me: other } = await open(Promise.resolve(room))
    await renderInDocument(me, <Studio />)
    act(() => room.cut(me.person))
    const entity = { id: 'ent_1', kind: 'entity', name: 'person', archetype: 'profile', layer: 'core' } as const
    act(() => {
      const record = { ...entity, history: 'overwrite', lifecycle: 'draft', subjectArea: 'area_1' } as const
      me.document.edit(() => ({ name: 'add-entity', operations: [{ op: 'add', record }] }))
    })
    other.document.edit((model) => removeRecords(model, { ids: ['area_1'] }))
    await waitFor(() => expect(other.document.client.getSnapshot().savedState).toBe('saved'))
    room.mend(me.person)
    act(() => me.document.client.reconnect())
    const notice = await screen.findByRole('alert', {})
    expect(notice.textContent).toMatch(/Not accepted: .*person.*“person” refers to .*Everything else you did is kept/)
    await userEvent.setup().click(within(notice).getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

function nameSeenBy({ document: studio }: JoinedPerson): string | undefined {
  return getRecordOf(studio.getModel(), 'model', 'model')?.name
}
