import { editFields, getRecordOf, type ModelRecord, recordsOf, removeRecords } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { Problems } from './problems.tsx'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })
// What every rule of structure asks for is there, so that only names are found.
const order = anEntity({ name: 'order', description: 'An order.', grain: 'One order.' })
const messy = ['orderId', 'placedBy', 'shipTo'].map((name, index) =>
  anAttribute({ parent: order.id, name, order: `a${index}`, description: 'Known.' }),
)

const joined: JoinedPerson[] = []
// jsdom lays nothing out; the list draws the rows that fit, so something has to have a height.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 2_000 })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 40 })
})
afterEach(() => {
  for (const each of joined.splice(0)) each.close()
})

async function open(records: readonly ModelRecord[] = []) {
  const room = await openTestRoom(records)
  const [me, other] = await Promise.all([joinAs(room), joinAs(room)])
  joined.push(me, other)
  await renderInDocument(me, <Problems />)
  return { room, me, other, user: userEvent.setup() }
}

const region = (): HTMLElement => screen.getByRole('region', { name: 'Problems' })

describe('the problems', () => {
  it('say so when there are none, and fold to one line', async () => {
    const { user } = await open()
    expect(screen.queryByText(/Nothing to report/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show problems' }))
    expect(within(region()).getByText(/Nothing to report/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Hide problems' }))
    expect(screen.queryByText(/Nothing to report/)).toBeNull()
  })

  it('I12 list a refused edit with its reason and the text it would have lost, until dismissed', async () => {
    const { room, me, other, user } = await open([person, email])
    act(() => room.cut(me.person))
    act(() => {
      me.document.edit((model) => editFields(model, { id: email.id, fields: { description: 'Lower case, trimmed' } }))
    })
    act(() => void other.document.edit((model) => removeRecords(model, { ids: [email.id] })))
    await waitFor(() => expect(other.document.client.getSnapshot().savedState).toBe('saved'))
    act(() => {
      room.mend(me.person)
      me.document.client.reconnect()
    })
    const row = (await within(region()).findByText(/^Not saved: /)).closest('li')
    if (row === null) throw new Error('a refused edit is no row')
    expect(row.textContent).toContain('Not saved: ')
    expect(row.textContent).toContain('your other edits are kept')
    expect(row.textContent).toContain('description: Lower case, trimmed')
    await user.click(within(row).getByRole('button', { name: 'Copy my text' }))
    expect(await navigator.clipboard.readText()).toBe('description: Lower case, trimmed')
    await user.click(within(row).getByRole('button', { name: 'Dismiss' }))
    expect(within(region()).queryByText(/^Not saved: /)).toBeNull()
  })
})

const nameOf = (who: JoinedPerson, id: string) => getRecordOf(who.document.getModel(), 'attribute', id)?.name
const findings = () => within(region()).findAllByText(/is not in snake_case/)

async function openMessy() {
  const opened = await open([order, ...messy])
  opened.me.session.getState().setPanel('problems', { open: true })
  await findings()
  return opened
}

describe('a finding', () => {
  it('is fixed in one step of undo, after it was shown what changes', async () => {
    const { me, user } = await openMessy()
    await user.click(within(region()).getByRole('button', { name: /^Fix: orderId is not in snake_case/ }))
    const changes = await screen.findByRole('list', { name: 'What the fix changes' })
    expect(changes.textContent).toContain('orderId')
    expect(changes.textContent).toContain('order_id')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(nameOf(me, messy[0]?.id ?? '')).toBe('order_id')
    await waitFor(() => expect(within(region()).queryByText(/orderId is not in snake_case/)).toBeNull())
    act(() => me.document.undo())
    expect(nameOf(me, messy[0]?.id ?? '')).toBe('orderId')
  })

  it('is fixed with all of its kind in one step', async () => {
    const { me, user } = await openMessy()
    const [first] = within(region()).getAllByRole('button', { name: 'Fix all 3 of this kind' })
    if (first === undefined) throw new Error('nothing offers to fix all')
    await user.click(first)
    await user.click(await screen.findByRole('button', { name: 'Apply 3 fixes' }))
    expect(messy.map(({ id }) => nameOf(me, id))).toEqual(['order_id', 'placed_by', 'ship_to'])
    act(() => me.document.undo())
    expect(messy.map(({ id }) => nameOf(me, id))).toEqual(['orderId', 'placedBy', 'shipTo'])
  })

  it('is suppressed with a reason only, listed where asked for, and said why it matters', async () => {
    const { me, user } = await openMessy()
    const row = within(region())
      .getByText(/^shipTo is not in snake_case/)
      .closest('li')
    if (row === null) throw new Error('a finding is no row')
    await user.click(within(row).getByRole('button', { name: 'Why it matters' }))
    expect(row.textContent).toContain('Names that differ in case alone')
    await user.click(within(row).getByRole('button', { name: 'Suppress' }))
    const form = within(await screen.findByRole('dialog', { name: 'Suppress this finding' }))
    await user.click(form.getByRole('button', { name: 'Suppress' }))
    expect(form.getByRole('alert').textContent).toContain('Say why')
    expect([...recordsOf(me.document.getModel(), 'suppression')]).toEqual([])
    await user.type(form.getByRole('textbox', { name: 'Reason' }), 'as the shop sends it')
    await user.click(form.getByRole('button', { name: 'Suppress' }))
    await waitFor(() => expect(within(region()).queryByText(/^shipTo is not in snake_case/)).toBeNull())
    await user.click(within(region()).getByRole('button', { name: /^Show suppressed/ }))
    expect(await within(region()).findByText(/^shipTo is not in snake_case/)).toBeTruthy()
  })

  it('leads to what it is about, and arrows lead from one to the next', async () => {
    const { me, user } = await openMessy()
    const places = within(region()).getAllByRole('button', { name: /^order\./ })
    await user.click(places[0] ?? document.body)
    const [selected] = me.session.getState().selection
    expect(messy.map(({ id }) => id)).toContain(selected)
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).not.toBe(places[0]))
    expect(document.activeElement?.hasAttribute('data-where')).toBe(true)
  })
})

describe('the list', () => {
  it('shows what the filter leaves, and says how much it hides', async () => {
    const { user } = await openMessy()
    await user.type(within(region()).getByRole('searchbox', { name: 'Filter by text' }), 'shipto case')
    expect(within(region()).getAllByText(/is not in snake_case/)).toHaveLength(1)
    await user.clear(within(region()).getByRole('searchbox', { name: 'Filter by text' }))
    await user.type(within(region()).getByRole('searchbox', { name: 'Filter by text' }), 'zzz')
    expect(within(region()).getByText(/hidden by it/)).toBeTruthy()
    await user.click(within(region()).getByRole('button', { name: 'Clear the filter' }))
    expect(within(region()).getAllByText(/is not in snake_case/)).toHaveLength(3)
  })
})
