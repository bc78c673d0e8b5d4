import { editFields, removeRecords } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { Problems } from './problems.tsx'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const each of joined.splice(0)) each.close()
})

async function open() {
  const room = await openTestRoom([person, email])
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
    const { room, me, other, user } = await open()
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
    const row = await within(region()).findByRole('listitem')
    expect(row.textContent).toContain('Not saved: ')
    expect(row.textContent).toContain('your other edits are kept')
    expect(row.textContent).toContain('description: Lower case, trimmed')
    await user.click(within(row).getByRole('button', { name: 'Copy my text' }))
    expect(await navigator.clipboard.readText()).toBe('description: Lower case, trimmed')
    await user.click(within(row).getByRole('button', { name: 'Dismiss' }))
    expect(within(region()).getByText(/Nothing to report/)).toBeTruthy()
  })
})
