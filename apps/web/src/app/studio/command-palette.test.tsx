import type { ModelRecord } from '@c360/model'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { useShortcuts } from '#document/actions/use-actions.ts'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { CommandPalette } from './command-palette.tsx'

const entity = {
  kind: 'entity',
  archetype: 'profile',
  layer: 'core',
  history: 'overwrite',
  lifecycle: 'draft',
} as const
const records: readonly ModelRecord[] = [
  { ...entity, id: 'ent_person', name: 'person' },
  { ...entity, id: 'ent_household', name: 'household' },
  { id: 'dia_second', kind: 'diagram', name: 'Households only' },
  { id: 'pla_1', kind: 'placement', diagram: 'dia_main', entity: 'ent_person', x: 0, y: 0 },
  { id: 'pla_2', kind: 'placement', diagram: 'dia_second', entity: 'ent_household', x: 0, y: 0 },
]

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const person of joined.splice(0)) person.close()
})

function Studio() {
  useShortcuts()
  return (
    <>
      <input aria-label="Somewhere to type" />
      <CommandPalette />
    </>
  )
}

async function open() {
  const me = await joinAs(await openTestRoom(records))
  joined.push(me)
  await renderInDocument(me, <Studio />)
  return { me, user: userEvent.setup() }
}

it('finds an entity and goes to it, on the diagram where it stands', async () => {
  const { me, user } = await open()
  expect(me.session.getState().diagramId).toBe('dia_main')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox', { name: 'Find anything' }), 'househ')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(me.session.getState().selection).toEqual(['ent_household']))
  expect(me.session.getState().diagramId).toBe('dia_second')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('opens a diagram', async () => {
  const { me, user } = await open()
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox'), 'households only{Enter}')
  await waitFor(() => expect(me.session.getState().diagramId).toBe('dia_second'))
})

it('does what can be done at this moment, and offers nothing else', async () => {
  const { me, user } = await open()
  await user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox')
  await user.type(field, 'undo')
  expect(screen.queryByRole('option', { name: /Undo/ })).toBeNull()
  expect(screen.getByText('Nothing here is called “undo”.')).toBeTruthy()
  await user.clear(field)
  await user.type(field, 'hide navi{Enter}')
  await waitFor(() => expect(me.session.getState().panels.navigator.open).toBe(false))
})

it('opens while somebody types, where plain keys do nothing', async () => {
  const { me, user } = await open()
  await user.click(screen.getByRole('textbox', { name: 'Somewhere to type' }))
  await user.keyboard('h?{Control>}a{/Control}')
  const { tool, dialog, selection } = me.session.getState()
  expect({ tool, dialog, selection }).toEqual({ tool: 'select', dialog: undefined, selection: [] })
  await user.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Find anything' })).toBeTruthy()
})
