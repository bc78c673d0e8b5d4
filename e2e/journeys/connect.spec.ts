import { customerAndOrder, drawnModel } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('connecting two cards creates the foreign-key attribute, and one undo takes both away', async ({
  person,
  api,
}) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('connect')))
  await studio.relate('customer', 'order')
  await expect(studio.attribute('order', 'customer_id')).toContainText('uuid')
  await expect(studio.attribute('order', 'customer_id').getByRole('img', { name: 'Foreign key' })).toBeVisible()
  await studio.undo()
  await expect(studio.attribute('order', 'customer_id')).toHaveCount(0)
  await studio.redo()
  await expect(studio.attribute('order', 'customer_id')).toBeVisible()
  await studio.isSaved()
})

test('a composite key gives as many foreign-key attributes', async ({ person, api }) => {
  const model = drawnModel('composite', [
    { name: 'store_day', x: 0, y: 0, attributes: ['store_id integer!', 'day date!'], key: ['store_id', 'day'] },
    { name: 'visit', x: 480, y: 0, attributes: ['visit_id uuid!'], key: ['visit_id'] },
  ])
  const studio = await person.openModel(await api.upload(model))
  await studio.relate('store_day', 'visit')
  await expect(studio.card('visit').getByRole('listitem')).toHaveCount(3)
  await expect(studio.card('visit').getByRole('img', { name: 'Foreign key' })).toHaveCount(2)
})

test('an entity relates to itself under a role', async ({ person, api }) => {
  const model = drawnModel('self', [
    { name: 'person', x: 0, y: 0, attributes: ['person_id uuid!', 'email string'], key: ['person_id'] },
  ])
  const studio = await person.openModel(await api.upload(model))
  await studio.relate('person', 'person')
  await expect(studio.attribute('person', 'parent_person_id')).toBeVisible()
})

test('a relationship becomes many-to-many and back', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('many to many')))
  await studio.relate('customer', 'order')
  await expect(studio.attribute('order', 'customer_id')).toBeVisible()
  await studio.relationshipPopover.getByRole('button', { name: 'Many-to-many' }).click()
  await expect(studio.attribute('order', 'customer_id')).toHaveCount(0)
  await studio.relationshipPopover.getByRole('button', { name: 'Many-to-many' }).click()
  await expect(studio.attribute('order', 'customer_id')).toBeVisible()
})

test('an entity gets a supertype in the inspector', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('supertype')))
  await studio.select('order')
  await studio.inspector.getByRole('combobox', { name: 'Supertype' }).click()
  await studio.page.getByRole('option', { name: 'customer' }).click()
  await expect(studio.undoButton('edit')).toBeEnabled()
  await studio.isSaved()
  await studio.page.reload()
  await studio.select('order')
  await expect(studio.inspector.getByRole('combobox', { name: 'Supertype' })).toHaveValue('customer')
})

test('relationships are drawn, reached, changed and deleted by keyboard alone', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('keyboard')))
  const { keyboard } = studio.page
  await studio.canvas.focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowLeft')
  await expect(studio.card('customer')).toBeFocused()
  await keyboard.press('Shift+ArrowRight')
  await keyboard.press('Shift+r')
  await expect(studio.attribute('order', 'customer_id')).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.press('.')
  await expect(studio.page.getByText('customer to order selected')).toBeAttached()
  await keyboard.press('Enter')
  const parents = studio.relationshipPopover.getByRole('radiogroup').first()
  await expect(parents.getByRole('radio', { name: 'exactly one' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(parents.getByRole('radio', { name: 'at most one' })).toBeChecked()
  await keyboard.press('Escape')
  await expect(studio.card('order')).toBeFocused()
  await keyboard.press('Delete')
  await expect(studio.relationshipPopover).toHaveCount(0)
  await studio.undo()
  await keyboard.press('.')
  await expect(studio.relationshipPopover).toBeVisible()
})
