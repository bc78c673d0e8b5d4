import { getRecordOf } from '@c360/model'
import { anAttribute, anEntity, aRelationship } from '@c360/model/testing'
import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { VerbField } from './verb-field.tsx'

test('a verb that is too long stays whole with the reason, and is taken when it is shortened', async () => {
  const parent = anEntity({ name: 'person' })
  const child = anEntity({ name: 'order' })
  const key = anAttribute({ parent: parent.id, name: 'id' })
  const reference = anAttribute({ parent: child.id, name: 'person_id' })
  const places = aRelationship({
    parentEntity: parent.id,
    childEntity: child.id,
    attributePairs: [{ parent: key.id, child: reference.id }],
  })
  const me = await joinAs(await openTestRoom([parent, child, key, reference, places]))
  await renderInDocument(
    me,
    <VerbField recordId={places.id} field="verbPhrase" before="person" after="order" value={undefined} />,
  )
  const verb = () => getRecordOf(me.document.getModel(), 'relationship', places.id)?.verbPhrase
  const user = userEvent.setup()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'person … order' })
  await user.click(field)
  fireEvent.change(field, { target: { value: 'a'.repeat(10_000) } })
  await user.click(document.body)
  expect(field.value).toHaveLength(10_000)
  expect(screen.getByText('At most 1,000 characters.')).toBeTruthy()
  fireEvent.change(field, { target: { value: 'places' } })
  await user.click(field)
  await user.keyboard('{Enter}')
  expect(verb()).toBe('places')
  me.close()
})
