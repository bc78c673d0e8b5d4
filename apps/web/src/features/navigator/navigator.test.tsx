import { childrenOf, countOf, getRecord, getRecordOf, type ModelRecord, recordsOf } from '@c360/model'
import { anAttribute, anEntity, aPlacement, aSubjectArea } from '@c360/model/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useShortcuts } from '#document/actions/use-actions.ts'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { Navigator } from './navigator.tsx'

const commerce = aSubjectArea({ name: 'Commerce', colour: 'green' })
const person = anEntity({ name: 'person', archetype: 'profile' })
const order = anEntity({ name: 'order', subjectArea: commerce.id })
const store = anEntity({ name: 'store', subjectArea: commerce.id })
const email = anAttribute({ parent: person.id, name: 'email' })
const records: readonly ModelRecord[] = [
  commerce,
  person,
  order,
  store,
  email,
  aPlacement({ diagram: 'dia_main', entity: person.id }),
]

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const each of joined.splice(0)) each.close()
})
// jsdom lays nothing out; the list draws the rows that fit, so something has to have a height.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 })
})

function Studio() {
  useShortcuts()
  return <Navigator />
}

async function open() {
  const room = await openTestRoom(records)
  const me = await joinAs(room)
  joined.push(me)
  const revealed: string[] = []
  me.session.getState().setCanvas({
    reveal: (id) => revealed.push(id),
    fit: () => {},
    zoomBy: () => {},
    zoomTo: () => {},
    toCanvas: (point) => point,
    centre: () => ({ x: 400, y: 300 }),
    arrange: async () => {},
    walkRelationships: () => undefined,
  })
  await renderInDocument(me, <Studio />)
  return { me, revealed, user: userEvent.setup() }
}

const item = (name: string): HTMLElement => screen.getByRole('treeitem', { name })
const shown = (): readonly (string | null)[] =>
  screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-label'))
const activeName = (): string | null | undefined => {
  const id = screen.getByRole('tree').getAttribute('aria-activedescendant')
  return document.getElementById(id ?? '')?.getAttribute('aria-label')
}
const openMenuOf = (name: string): void => void fireEvent.contextMenu(item(name))
const modelOf = (who: JoinedPerson) => who.document.getModel()

describe('the tree', () => {
  it('lists diagrams, and subject areas with their entities', async () => {
    await open()
    expect(shown()).toEqual([
      'Diagrams',
      'Main',
      'Entities',
      'Commerce',
      'order',
      'store',
      'Without a subject area',
      'person',
    ])
    expect(item('order').getAttribute('aria-level')).toBe('3')
    expect(item('Commerce').getAttribute('aria-expanded')).toBe('true')
    expect(item('Main').getAttribute('aria-current')).toBe('true')
  })

  it('marks what is not on the open diagram, and places it', async () => {
    const { me, revealed, user } = await open()
    expect(item('order').getAttribute('aria-description')).toBe('not on this diagram')
    expect(item('person').getAttribute('aria-description')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Place order on this diagram' }))
    expect(childrenOf(modelOf(me), 'dia_main', 'placement').map(({ entity }) => entity)).toContain(order.id)
    expect(revealed).toEqual([order.id])
    expect(item('order').getAttribute('aria-description')).toBeNull()
  })

  it('is walked and folded by keys', async () => {
    const { me, revealed, user } = await open()
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('tree'))
    expect(activeName()).toBe('Diagrams')
    await user.keyboard('com')
    expect(activeName()).toBe('Commerce')
    await user.keyboard('{ArrowLeft}')
    expect(shown()).not.toContain('order')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(activeName()).toBe('order')
    await user.keyboard('{End}{Enter}')
    expect(me.session.getState().selection).toEqual([person.id])
    expect(revealed).toEqual([person.id])
  })

  it('renames in place with F2', async () => {
    const { me, user } = await open()
    await user.click(item('person'))
    await user.keyboard('{F2}')
    const field = screen.getByRole('textbox', { name: 'Name' })
    expect(document.activeElement).toBe(field)
    await user.keyboard('human{Enter}')
    expect(getRecordOf(modelOf(me), 'entity', person.id)?.name).toBe('human')
    expect(document.activeElement).toBe(screen.getByRole('tree'))
    await user.keyboard('{F2}nobody{Escape}')
    expect(getRecordOf(modelOf(me), 'entity', person.id)?.name).toBe('human')
  })

  it('keeps a name that is refused, with the reason, until it is mended', async () => {
    const { me, user } = await open()
    await user.click(item('person'))
    await user.keyboard('{F2}')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
    fireEvent.change(field, { target: { value: 'a'.repeat(10_000) } })
    await user.keyboard('{Enter}')
    expect(field.value).toHaveLength(10_000)
    expect(screen.getByText('At most 1,000 characters.')).toBeTruthy()
    fireEvent.change(field, { target: { value: 'human' } })
    await user.keyboard('{Enter}')
    expect(getRecordOf(modelOf(me), 'entity', person.id)?.name).toBe('human')
  })

  it('offers to give back what was removed only while that is what undo would do', async () => {
    const { me, user } = await open()
    await user.click(item('store'))
    await user.keyboard('{Delete}')
    expect(await screen.findByText('Removed store')).toBeTruthy()
    me.document.undo()
    await waitFor(() => expect(screen.queryByText('Removed store')).toBeNull())
    expect(item('store')).toBeTruthy()
  })

  it('removes with Delete what is selected, and gives it back', async () => {
    const { me, user } = await open()
    await user.click(item('order'))
    await user.keyboard('{Control>}')
    await user.click(item('store'))
    await user.keyboard('{/Control}{Delete}')
    expect(countOf(modelOf(me), 'entity')).toBe(1)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(countOf(modelOf(me), 'entity')).toBe(3))
  })

  it('keeps one diagram', async () => {
    const { me, user } = await open()
    await user.click(item('Main'))
    await user.keyboard('{Delete}')
    expect(countOf(modelOf(me), 'diagram')).toBe(1)
    await user.click(screen.getByRole('button', { name: 'New diagram' }))
    await user.keyboard('Orders{Enter}')
    const opened = getRecordOf(modelOf(me), 'diagram', me.session.getState().diagramId ?? '')
    expect(opened?.name).toBe('Orders')
  })

  it('gives a new subject area a name at once, and another colour from its menu', async () => {
    const { me, user } = await open()
    await user.click(screen.getByRole('button', { name: 'New subject area' }))
    await user.keyboard('Privacy{Enter}')
    const privacy = recordsOf(modelOf(me), 'subject-area').find(({ name }) => name === 'Privacy')
    openMenuOf('Privacy')
    await user.click(screen.getByRole('menuitem', { name: 'Colour' }))
    // Without layout the pointer seems to leave the submenu on its way; the press itself is what counts.
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Pink' }))
    expect(getRecordOf(modelOf(me), 'subject-area', privacy?.id ?? '')?.colour).toBe('pink')
  })

  it('takes entities dropped on an area, and lets them go to the canvas by id', async () => {
    const { me } = await open()
    const carried = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, data: string) => carried.set(type, data),
      getData: (type: string) => carried.get(type) ?? '',
      get types() {
        return [...carried.keys()]
      },
    }
    fireEvent.dragStart(item('person'), { dataTransfer })
    expect(carried.get('application/x-c360-entities')).toBe(JSON.stringify([person.id]))
    fireEvent.dragOver(item('order'), { dataTransfer })
    fireEvent.drop(item('order'), { dataTransfer })
    expect(getRecordOf(modelOf(me), 'entity', person.id)?.subjectArea).toBe(commerce.id)
    expect(shown()).not.toContain('Without a subject area')
  })

  it('duplicates a diagram with what stands in it', async () => {
    const { me, user } = await open()
    openMenuOf('Main')
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }))
    const copy = recordsOf(modelOf(me), 'diagram').find(({ name }) => name === 'Main copy')
    expect(childrenOf(modelOf(me), copy?.id ?? '', 'placement').map(({ entity }) => entity)).toEqual([person.id])
  })
})

describe('the menu of a row', () => {
  it('opens a name for typing and leaves the focus there', async () => {
    const { me, user } = await open()
    openMenuOf('person')
    await user.click(screen.getByRole('menuitem', { name: /Rename/ }))
    const field = await screen.findByRole('textbox', { name: 'Name' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.keyboard('human{Enter}')
    expect(getRecordOf(modelOf(me), 'entity', person.id)?.name).toBe('human')
  })
})

describe('the search', () => {
  it('takes the focus by its shortcut, finds an attribute and flies to it', async () => {
    const { me, revealed, user } = await open()
    await user.keyboard('/')
    const box = screen.getByRole('combobox', { name: 'Search' })
    expect(document.activeElement).toBe(box)
    await user.keyboard('person ema')
    const results = await screen.findByRole('listbox', { name: 'Results' })
    await waitFor(() => expect(within(results).getAllByRole('option')).toHaveLength(1))
    expect(within(results).getByText('ema').tagName).toBe('MARK')
    await user.keyboard('{Enter}')
    expect(me.session.getState().selection).toEqual([email.id])
    expect(revealed).toEqual([person.id])
  })

  it('says when there is nothing, and gives the tree back', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('combobox', { name: 'Search' }))
    await user.keyboard('zzz')
    expect(await screen.findByText('Nothing is named like “zzz”.')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('tree')).toBeTruthy()
  })

  it('walks the results by arrows and opens a diagram', async () => {
    const { me, user } = await open()
    await user.click(screen.getByRole('combobox', { name: 'Search' }))
    await user.keyboard('ma')
    const first = await screen.findByRole('option', { name: /Main/ })
    expect(first.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{Enter}')
    expect(me.session.getState().selection).toEqual(['dia_main'])
    expect(getRecord(modelOf(me), 'dia_main')?.kind).toBe('diagram')
  })
})
