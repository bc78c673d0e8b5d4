import { type Attribute, childrenOf, formatLogicalType, getRecordOf, rename } from '@c360/model'
import { aKey, anAttribute, anEntity, aPlacement } from '@c360/model/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom, type TestRoom } from '#document/testing/test-room.ts'
import { CanvasProvider } from '../canvas-context.tsx'
import { EntityCard } from './entity-card.tsx'

const customer = 'ent_customer'
let room: TestRoom
let me: JoinedPerson
let user: UserEvent

beforeEach(async () => {
  room = await openTestRoom([
    anEntity({ id: customer, name: 'customer', archetype: 'profile' }),
    anAttribute({ id: 'att_id', parent: customer, name: 'customer_id', type: { kind: 'uuid' }, order: 'a0' }),
    anAttribute({ id: 'att_email', parent: customer, name: 'email', order: 'a1' }),
    aKey({ id: 'key_1', entity: customer, attributes: ['att_id'], primary: true }),
    aPlacement({ id: 'pla_1', diagram: 'dia_main', entity: customer, x: 0, y: 0 }),
  ])
  me = await joinAs(room)
  user = userEvent.setup()
  await renderInDocument(
    me,
    <CanvasProvider>
      <EntityCard entityId={customer} />
    </CanvasProvider>,
  )
})
afterEach(() => me.close())

const attributes = (): readonly Attribute[] => childrenOf(me.document.getModel(), customer, 'attribute')
const nameField = () => screen.getByRole('textbox', { name: 'Name' })
const edit = (recordId: string, field = 'name') => waitFor(() => me.session.getState().startEditing(recordId, field))

test('a card is a group named by its entity, with its attributes as a list', () => {
  const card = screen.getByRole('group', { name: 'customer' })
  const names = within(card)
    .getAllByRole('listitem')
    .map((item) => item.getAttribute('aria-label'))
  expect(names).toEqual(['customer_id', 'email'])
  expect(within(card).getByRole('img', { name: 'Primary key' })).toBeTruthy()
})

test('typing name, type and mark sets all three, and Enter goes on to the next attribute', async () => {
  await edit(customer, 'new-attribute')
  await user.type(await screen.findByRole('textbox', { name: 'New attribute' }), 'age integer!{Enter}')
  expect(attributes().at(-1)).toMatchObject({ name: 'age', type: { kind: 'integer' }, required: true })
  await user.type(await screen.findByRole('textbox', { name: 'New attribute' }), 'city{Enter}')
  expect(attributes().map(({ name }) => name)).toEqual(['customer_id', 'email', 'age', 'city'])
})

test('Tab goes from the name to the type', async () => {
  await edit('att_email')
  await user.clear(nameField())
  await user.type(nameField(), 'mail{Tab}')
  const type = await screen.findByRole('textbox', { name: 'Type' })
  await user.clear(type)
  await user.type(type, 'text{Enter}')
  const email = getRecordOf(me.document.getModel(), 'attribute', 'att_email')
  expect(email?.name).toBe('mail')
  expect(email && formatLogicalType(email.type)).toBe('text')
})

test('Escape leaves everything as it was', async () => {
  await edit('att_email')
  await user.type(nameField(), 'nonsense{Escape}')
  expect(attributes().map(({ name }) => name)).toEqual(['customer_id', 'email'])
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('an attribute typed halfway is kept when the person clicks elsewhere, an empty one is not', async () => {
  await edit(customer, 'new-attribute')
  await user.type(await screen.findByRole('textbox', { name: 'New attribute' }), 'phone')
  await user.click(document.body)
  expect(attributes().at(-1)?.name).toBe('phone')
  await edit(customer, 'new-attribute')
  await screen.findByRole('textbox', { name: 'New attribute' })
  await user.click(document.body)
  expect(attributes()).toHaveLength(3)
})

test('an unknown type is said and changes nothing', async () => {
  await edit('att_email', 'type')
  const type = await screen.findByRole('textbox', { name: 'Type' })
  await user.clear(type)
  await user.type(type, '!!{Enter}')
  expect(await screen.findByText(/no type the studio knows/)).toBeTruthy()
  expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.type).toEqual({ kind: 'string' })
})

test('a change from somebody else never replaces what is being typed, and what it replaces is said', async () => {
  const other = await joinAs(room, { name: 'Bold Finch' })
  await edit('att_email')
  await user.clear(nameField())
  await user.type(nameField(), 'mail')
  other.document.edit((model) => rename(model, { id: 'att_email', name: 'e_mail' }))
  await waitFor(() => expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.name).toBe('e_mail'))
  expect(nameField()).toHaveProperty('value', 'mail')
  await user.keyboard('{Enter}')
  expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.name).toBe('mail')
  expect(await screen.findByText(/replaced “e_mail”/)).toBeTruthy()
  other.close()
})

test('looking at a name without changing it does not take back what somebody else wrote meanwhile', async () => {
  const other = await joinAs(room, { name: 'Bold Finch' })
  await edit('att_email')
  await screen.findByRole('textbox', { name: 'Name' })
  other.document.edit((model) => rename(model, { id: 'att_email', name: 'e_mail' }))
  await waitFor(() => expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.name).toBe('e_mail'))
  await user.keyboard('{Enter}')
  expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.name).toBe('e_mail')
  other.close()
})

test('what the rules say stands under a name while it is typed, and marks its row and its card afterwards', async () => {
  await edit('att_email')
  await user.clear(nameField())
  await user.type(nameField(), 'eMail')
  const said = await screen.findByText(/eMail is not in snake_case/)
  expect(said.closest('ul')?.id).toBe(nameField().getAttribute('aria-describedby'))
  await user.keyboard('{Enter}')
  const row = await screen.findByRole('listitem', { name: 'eMail' })
  expect(await within(row).findByRole('img', { name: /warning/ })).toBeTruthy()
  const card = screen.getByRole('group', { name: 'customer' })
  expect(within(card).getAllByRole('img', { name: /warning/ }).length).toBeGreaterThan(1)
})

test('a new attribute is checked before there is one', async () => {
  await edit(customer, 'new-attribute')
  await user.type(await screen.findByRole('textbox', { name: 'New attribute' }), 'birthDate date')
  expect(await screen.findByText(/birthDate is not in snake_case/)).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByText(/birthDate is not in snake_case/)).toBeNull())
})
