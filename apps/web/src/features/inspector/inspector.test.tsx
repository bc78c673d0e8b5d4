import {
  addRecord,
  childrenOf,
  editFields,
  getRecordOf,
  type ModelRecord,
  primaryKeyOf,
  recordsOf,
  removeRecords,
  rename,
} from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship, aSubjectArea } from '@c360/model/testing'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { Inspector } from './inspector.tsx'

const person = anEntity({ name: 'person', archetype: 'profile' })
const order = anEntity({ name: 'order', archetype: 'transaction' })
const personId = anAttribute({ parent: person.id, name: 'person_id', type: { kind: 'uuid' }, order: 'a0' })
const email = anAttribute({ parent: person.id, name: 'email', order: 'a1' })
const orderPerson = anAttribute({ parent: order.id, name: 'person_id', type: { kind: 'uuid' } })
const places = aRelationship({
  parentEntity: person.id,
  childEntity: order.id,
  verbPhrase: 'places',
  attributePairs: [{ parent: personId.id, child: orderPerson.id }],
})
const records: readonly ModelRecord[] = [
  person,
  order,
  personId,
  email,
  orderPerson,
  aKey({ entity: person.id, attributes: [personId.id] }),
  places,
  aSubjectArea({ name: 'Commerce' }),
]

const joined: JoinedPerson[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const each of joined.splice(0)) each.close()
})

async function open(selection: readonly string[], others = 0) {
  const room = await openTestRoom(records)
  const names = ['Quiet Heron', 'Brisk Otter'].slice(0, 1 + others)
  const [me, other] = await Promise.all(names.map((name) => joinAs(room, { name })))
  if (me === undefined) throw new Error('nobody joined')
  joined.push(me, ...(other === undefined ? [] : [other]))
  me.session.getState().select(selection)
  await renderInDocument(me, <Inspector />)
  return { me, other: other ?? me, user: userEvent.setup() }
}

const textbox = (name: string): HTMLInputElement => screen.getByRole('textbox', { name })
const entityOf = (who: JoinedPerson, id: string) => getRecordOf(who.document.getModel(), 'entity', id)
const attributeOf = (who: JoinedPerson, id: string) => getRecordOf(who.document.getModel(), 'attribute', id)

describe('a name', () => {
  it('is committed by Enter and by leaving, and given up by Escape', async () => {
    const { me, user } = await open([person.id])
    await user.clear(textbox('Name'))
    await user.type(textbox('Name'), 'human{Enter}')
    expect(entityOf(me, person.id)?.name).toBe('human')
    await user.clear(textbox('Label'))
    await user.type(textbox('Label'), 'Human being')
    expect(entityOf(me, person.id)?.label).toBeUndefined()
    await user.tab()
    expect(entityOf(me, person.id)?.label).toBe('Human being')
    await user.type(textbox('Name'), 'oid{Escape}')
    expect(textbox('Name').value).toBe('human')
  })

  it('is kept as typed with the reason where it is refused', async () => {
    const { me, user } = await open([person.id])
    await user.clear(textbox('Name'))
    await user.tab()
    expect(entityOf(me, person.id)?.name).toBe('person')
    expect(textbox('Name').value).toBe('')
    expect(screen.getByRole('alert').textContent).toBe('A name is needed.')
    fireEvent.change(textbox('Label'), { target: { value: 'x'.repeat(1_001) } })
    fireEvent.blur(textbox('Label'))
    expect(textbox('Label').value).toHaveLength(1_001)
    expect(screen.getByText('At most 1,000 characters.')).toBeTruthy()
  })
})

describe('a draft', () => {
  it('is never replaced by what somebody else writes, and says whose value it replaced', async () => {
    const { me, other, user } = await open([person.id], 1)
    await user.type(textbox('Name'), '_of_ours')
    act(() => void other.document.edit((model) => rename(model, { id: person.id, name: 'individual' })))
    await screen.findByText(/Changed to “individual” while you were typing/)
    expect(textbox('Name').value).toBe('person_of_ours')
    await user.keyboard('{Enter}')
    expect(entityOf(me, person.id)?.name).toBe('person_of_ours')
    expect(screen.getByText('Name: yours replaced “individual” by Brisk Otter')).toBeTruthy()
  })

  it('takes the other value with Escape', async () => {
    const { me, other, user } = await open([person.id], 1)
    await user.type(textbox('Name'), '_of_ours')
    act(() => void other.document.edit((model) => rename(model, { id: person.id, name: 'individual' })))
    await screen.findByText(/Changed to “individual”/)
    await user.keyboard('{Escape}')
    expect(textbox('Name').value).toBe('individual')
    expect(entityOf(me, person.id)?.name).toBe('individual')
  })

  it('is offered back when what it was about is removed', async () => {
    const { other, user } = await open([person.id], 1)
    await user.type(textbox('Label'), 'A long thought')
    act(() => void other.document.edit((model) => removeRecords(model, { ids: [person.id] })))
    expect(await screen.findByText('What you were typing in Label was removed by somebody else.')).toBeTruthy()
    const toast = screen.getByText('A long thought').closest('li')
    expect(within(toast ?? document.body).getByRole('button', { name: 'Copy the text' })).toBeTruthy()
  })

  it('tells the others which field is typed in', async () => {
    const { me, user } = await open([person.id])
    await user.type(textbox('Label'), 'P')
    expect(me.session.getState().draft).toEqual({ recordId: person.id, field: 'label', text: 'P', base: '' })
    await user.tab()
    expect(me.session.getState().draft).toBeUndefined()
  })
})

describe('running text', () => {
  it('is committed after a pause, and one visit is one step of undo', async () => {
    const { me } = await open([person.id])
    const field = textbox('Description')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'A human being' } })
    act(() => void vi.advanceTimersByTime(1_999))
    expect(entityOf(me, person.id)?.description).toBeUndefined()
    act(() => void vi.advanceTimersByTime(1))
    expect(entityOf(me, person.id)?.description).toBe('A human being')
    fireEvent.change(field, { target: { value: 'A human being whom we know' } })
    fireEvent.blur(field)
    expect(entityOf(me, person.id)?.description).toBe('A human being whom we know')
    act(() => me.document.undo())
    expect(entityOf(me, person.id)?.description).toBeUndefined()
  })
})

describe('an entity', () => {
  it('shows the fields of events for events only', async () => {
    const { me } = await open([person.id])
    expect(screen.queryByRole('combobox', { name: 'Call type' })).toBeNull()
    act(() => void me.document.edit((model) => editFields(model, { id: person.id, fields: { archetype: 'event' } })))
    expect(screen.getByRole('combobox', { name: 'Call type' })).toBeTruthy()
  })

  it('takes attributes one a line', async () => {
    const { me, user } = await open([person.id])
    await user.click(screen.getByRole('button', { name: 'Add attribute' }))
    await user.keyboard('phone string(20)!{Enter}born date{Enter}{Escape}')
    const added = childrenOf(me.document.getModel(), person.id, 'attribute').slice(2)
    expect(added.map(({ name, type, required }) => ({ name, type, required }))).toEqual([
      { name: 'phone', type: { kind: 'string', maxLength: 20 }, required: true },
      { name: 'born', type: { kind: 'date' }, required: false },
    ])
  })

  it('keeps a new attribute that is refused, with the reason', async () => {
    const { me, user } = await open([person.id])
    await user.click(screen.getByRole('button', { name: 'Add attribute' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New attribute' })
    fireEvent.change(field, { target: { value: 'a'.repeat(10_000) } })
    await user.keyboard('{Enter}')
    await user.click(document.body)
    expect(field.value).toHaveLength(10_000)
    expect(screen.getByRole('alert').textContent).toBe('At most 1,000 characters.')
    expect(childrenOf(me.document.getModel(), person.id, 'attribute')).toHaveLength(2)
  })

  it('moves an attribute with Alt and an arrow', async () => {
    const { me, user } = await open([person.id])
    await user.click(screen.getByRole('textbox', { name: 'Name of email' }))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    const names = (): readonly string[] =>
      childrenOf(me.document.getModel(), person.id, 'attribute').map(({ name }) => name)
    expect(names()).toEqual(['email', 'person_id'])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names()).toEqual(['email', 'person_id'])
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(names()).toEqual(['person_id', 'email'])
  })

  it('marks an attribute as key and as required', async () => {
    const { me, user } = await open([person.id])
    await user.click(screen.getByRole('button', { name: 'email is required' }))
    expect(attributeOf(me, email.id)?.required).toBe(true)
    await user.click(screen.getByRole('button', { name: 'email in the primary key' }))
    expect(primaryKeyOf(me.document.getModel(), person.id)?.attributes).toEqual([personId.id, email.id])
  })

  it('takes a type as text or from the list, and refuses what is none', async () => {
    const { me, user } = await open([person.id])
    const type = screen.getByRole('combobox', { name: 'Type of email' })
    await user.clear(type)
    await user.type(type, 'decimal(8,3){Enter}')
    expect(attributeOf(me, email.id)?.type).toEqual({ kind: 'decimal', precision: 8, scale: 3 })
    await user.clear(type)
    await user.type(type, 'bool{ArrowDown}{Enter}')
    expect(attributeOf(me, email.id)?.type).toEqual({ kind: 'boolean' })
    await user.clear(type)
    await user.type(type, 'nonsense{Enter}')
    expect(attributeOf(me, email.id)?.type).toEqual({ kind: 'boolean' })
    expect(screen.getByRole('alert').textContent).toContain('nonsense is no type')
  })

  it('refers to another record by name', async () => {
    const { me, user } = await open([order.id])
    const supertype = screen.getByRole('combobox', { name: 'Supertype' })
    await user.type(supertype, 'pers{ArrowDown}{Enter}')
    expect(entityOf(me, order.id)?.supertype).toBe(person.id)
    await user.clear(supertype)
    await user.keyboard('{Enter}')
    await user.type(supertype, 'pers{Enter}')
    expect(entityOf(me, order.id)?.supertype).toBe(person.id)
    await user.clear(supertype)
    await user.type(supertype, 'nobody{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('Nothing here is named nobody.')
    await user.clear(supertype)
    await user.keyboard('{Enter}')
    expect(entityOf(me, order.id)?.supertype).toBeUndefined()
  })

  it('reads its relationships from its side', async () => {
    const { me, user } = await open([order.id])
    const row = within(screen.getByRole('list', { name: 'Relationships' })).getByRole('listitem')
    expect(row.textContent).toContain('One order has exactly one person')
    expect(row.textContent).toContain('One person places zero or many orders')
    await user.click(within(row).getByRole('button', { name: 'Go to person' }))
    expect(me.session.getState().selection).toEqual([person.id])
  })
})

describe('several entities', () => {
  it('are edited together as one step', async () => {
    const { me, user } = await open([person.id, order.id])
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
    const area = screen.getByRole('combobox', { name: 'Subject area' })
    await user.type(area, 'Commerce{Enter}')
    const areas = (): readonly unknown[] => [person, order].map(({ id }) => entityOf(me, id)?.subjectArea)
    expect(areas()).toEqual(['area_Commerce', 'area_Commerce'])
    act(() => me.document.undo())
    await waitFor(() => expect(areas()).toEqual([undefined, undefined]))
  })

  it('say where they differ', async () => {
    await open([person.id, order.id])
    expect(screen.getByRole('combobox', { name: 'Archetype' }).textContent).toContain('Mixed')
    expect(screen.getByRole('combobox', { name: 'Layer' }).textContent).toContain('Core')
  })
})

describe('an attribute', () => {
  it('takes a default of its type', async () => {
    const { me, user } = await open([email.id])
    await user.click(screen.getByRole('combobox', { name: 'Default' }))
    await user.click(screen.getByRole('option', { name: 'Expression' }))
    await user.type(textbox('Expression'), 'now(){Enter}')
    expect(attributeOf(me, email.id)?.default).toEqual({ kind: 'expression', expression: 'now()' })
    await user.click(screen.getByRole('combobox', { name: 'Default' }))
    await user.click(screen.getByRole('option', { name: 'None' }))
    expect(attributeOf(me, email.id)?.default).toBeUndefined()
  })

  it('takes examples one a line and tags one by one', async () => {
    const { me, user } = await open([email.id])
    await user.type(textbox('Examples'), 'ada@example.org{Enter}grace@example.com')
    await user.tab()
    expect(attributeOf(me, email.id)?.examples).toEqual(['ada@example.org', 'grace@example.com'])
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.type(textbox('Tags'), 'pii,golden{Enter}')
    expect(attributeOf(me, email.id)?.tags).toEqual(['pii', 'golden'])
    await user.click(screen.getByRole('button', { name: 'Remove tag pii' }))
    expect(attributeOf(me, email.id)?.tags).toEqual(['golden'])
  })

  it('shows limits of lengths for texts and of values for numbers', async () => {
    const { me, user } = await open([email.id])
    expect(screen.queryByRole('textbox', { name: 'Lowest value' })).toBeNull()
    await user.type(textbox('Longest length'), 'many{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('Not a number.')
    await user.clear(textbox('Longest length'))
    await user.type(textbox('Longest length'), '320{Enter}')
    expect(attributeOf(me, email.id)?.maxLength).toBe(320)
  })

  it('of type object lists its properties', async () => {
    const { me, user } = await open([email.id])
    act(
      () => void me.document.edit((model) => editFields(model, { id: email.id, fields: { type: { kind: 'object' } } })),
    )
    await user.click(screen.getByRole('button', { name: 'Add attribute' }))
    await user.keyboard('local_part string{Enter}{Escape}')
    expect(childrenOf(me.document.getModel(), email.id, 'attribute').map(({ name }) => name)).toEqual(['local_part'])
  })
})

describe('a relationship', () => {
  const relationshipOf = (who: JoinedPerson) => getRecordOf(who.document.getModel(), 'relationship', places.id)

  it('changes how many there may be', async () => {
    const { me, user } = await open([places.id])
    await user.click(screen.getByRole('combobox', { name: 'How many person one order has' }))
    await user.click(screen.getByRole('option', { name: 'zero or one' }))
    expect(relationshipOf(me)).toMatchObject({ parentMin: 0, parentMax: 1 })
    expect(screen.getByText('One order has zero or one person')).toBeTruthy()
  })

  it('is flipped and made many-to-many', async () => {
    const { me, user } = await open([places.id])
    await user.click(screen.getByRole('button', { name: 'Flip' }))
    expect(relationshipOf(me)).toMatchObject({ parentEntity: order.id, childEntity: person.id })
    await user.click(screen.getByRole('switch', { name: 'Many-to-many' }))
    expect(relationshipOf(me)).toMatchObject({ parentMax: 'many', childMax: 'many', attributePairs: [] })
    expect(screen.getByText('A many-to-many relationship needs none.')).toBeTruthy()
  })
})

describe('the model', () => {
  it('is shown where nothing is selected', async () => {
    await open([])
    expect(screen.getByRole('heading', { name: 'Retail' })).toBeTruthy()
    expect(
      screen.getByText('entities').previousSibling?.textContent ??
        screen.getByText('entities').parentElement?.textContent,
    ).toContain('2')
  })
})

describe('what the rules and the targets say', () => {
  it('stands in the form, under the field concerned, with its fix', async () => {
    const { me, user } = await open([email.id])
    await user.clear(textbox('Name'))
    await user.type(textbox('Name'), 'eMail{Enter}')
    const rules = await screen.findByRole('list', { name: 'Findings' })
    expect(within(rules).getByText(/eMail is not in snake_case/)).toBeTruthy()
    expect(screen.getAllByText(/eMail is not in snake_case/)).toHaveLength(2)
    await user.click(within(rules).getByRole('button', { name: /^Fix: eMail is not in snake_case/ }))
    await user.click(await screen.findByRole('button', { name: 'Apply' }))
    expect(attributeOf(me, email.id)?.name).toBe('e_mail')
    await waitFor(() => expect(screen.queryByText(/eMail is not in snake_case/)).toBeNull())
  })

  it('tells the name in a target, and takes another for it', async () => {
    const { me, user } = await open([email.id])
    act(() => {
      const target = {
        kind: 'target' as const,
        name: 'Lake',
        dialect: 'snowflake' as const,
        case: 'upper-snake' as const,
      }
      me.document.edit((model, context) => addRecord(model, target, context))
    })
    await user.click(await screen.findByRole('button', { name: /Lake.*EMAIL/ }))
    const differences = within(screen.getByRole('region', { name: 'How it differs in Lake' }))
    await user.type(differences.getByRole('textbox', { name: 'Name' }), 'EMAIL_ADDRESS{Enter}')
    expect(await screen.findByRole('button', { name: /Lake.*EMAIL_ADDRESS/ })).toBeTruthy()
    await user.clear(differences.getByRole('textbox', { name: 'Name' }))
    await user.keyboard('{Enter}')
    expect([...recordsOf(me.document.getModel(), 'column-option')]).toEqual([])
  })
})
