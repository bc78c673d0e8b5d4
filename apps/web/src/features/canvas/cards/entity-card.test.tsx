import { type Attribute, childrenOf, formatLogicalType, getRecordOf, rename } from '@c360/model'
import { aKey, anAttribute, anEntity, aPlacement } from '@c360/model/testing'
import { fireEvent, type RenderResult, screen, waitFor, within } from '@testing-library/react'
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
let drawn: RenderResult

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
  await draw()
})
afterEach(() => me.close())

async function draw(): Promise<void> {
  drawn = await renderInDocument(
    me,
    <CanvasProvider>
      <EntityCard entityId={customer} />
    </CanvasProvider>,
  )
}

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

/** What a field is described by, as a screen reader tells it. */
const reasonOf = (field: HTMLElement): string | null | undefined =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent

test('a text that is no type stays where it was typed, with the reason, until it is one', async () => {
  await edit('att_email', 'type')
  const type = await screen.findByRole('textbox', { name: 'Type' })
  await user.clear(type)
  await user.type(type, 'strnig{Enter}')
  expect(type).toHaveProperty('value', 'strnig')
  expect(type.getAttribute('aria-invalid')).toBe('true')
  expect(reasonOf(type)).toContain('strnig is no type')
  expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.type).toEqual({ kind: 'string' })
  await user.clear(type)
  await user.type(type, 'text{Enter}')
  expect(getRecordOf(me.document.getModel(), 'attribute', 'att_email')?.type).toEqual({ kind: 'text' })
  expect(screen.queryByRole('textbox', { name: 'Type' })).toBeNull()
})

const places = [
  { what: 'the name of an entity', recordId: customer, field: 'name', label: 'Name' },
  { what: 'the name of an attribute', recordId: 'att_email', field: 'name', label: 'Name' },
  { what: 'a new attribute', recordId: customer, field: 'new-attribute', label: 'New attribute' },
] as const
const refused = [
  { why: 'too long', text: 'a'.repeat(10_000), reason: 'At most 1,000 characters.' },
  { why: 'with NUL', text: 'before\u0000after', reason: 'Text may hold neither NUL nor half a surrogate pair.' },
] as const
for (const { what, recordId, field, label } of places) {
  for (const { why, text, reason } of refused) {
    test(`${what} that is ${why} stays whole with the reason, and can be mended or given up`, async () => {
      const before = me.document.getModel()
      await edit(recordId, field)
      const input = await screen.findByRole<HTMLInputElement>('textbox', { name: label })
      fireEvent.change(input, { target: { value: text } })
      await user.keyboard('{Enter}')
      expect(input.value).toBe(text)
      expect(reasonOf(input)).toBe(reason)
      await user.click(document.body)
      expect(document.body.contains(input)).toBe(true)
      expect(input.value).toBe(text)
      expect(me.document.getModel()).toBe(before)
      await user.click(input)
      fireEvent.change(input, { target: { value: 'mended' } })
      expect(input.getAttribute('aria-invalid')).toBeNull()
      fireEvent.change(input, { target: { value: text } })
      await user.keyboard('{Enter}{Escape}')
      expect(screen.queryByRole('textbox')).toBeNull()
      expect(me.document.getModel()).toBe(before)
      await edit(recordId, field)
      const again = await screen.findByRole('textbox', { name: label })
      fireEvent.change(again, { target: { value: text } })
      await user.keyboard('{Enter}')
      fireEvent.change(again, { target: { value: 'mended' } })
      await user.keyboard('{Enter}')
      const names = [getRecordOf(me.document.getModel(), 'entity', customer), ...attributes()].map((one) => one?.name)
      expect(names).toContain('mended')
    })
  }
}

test('a refused text survives the card leaving the view, with its reason', async () => {
  await edit('att_email')
  fireEvent.change(nameField(), { target: { value: 'a'.repeat(2_000) } })
  await user.keyboard('{Enter}')
  drawn.unmount()
  await draw()
  expect(nameField()).toHaveProperty('value', 'a'.repeat(2_000))
  expect(reasonOf(nameField())).toBe('At most 1,000 characters.')
})

test('a refused text that another edit pushes aside is told and can be copied', async () => {
  await edit('att_email')
  fireEvent.change(nameField(), { target: { value: 'a'.repeat(2_000) } })
  await user.keyboard('{Enter}')
  await edit('att_id')
  expect(nameField()).toHaveProperty('value', 'customer_id')
  expect(await screen.findByText(/was not kept\. At most 1,000 characters\./)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Copy the text' }))
  expect(await navigator.clipboard.readText()).toBe('a'.repeat(2_000))
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
