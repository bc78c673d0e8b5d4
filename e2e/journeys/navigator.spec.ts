import { customerAndOrder } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('search finds an attribute and shows it on the diagram', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('search')))
  await studio.navigator
    .getByRole('searchbox', { name: 'Search' })
    .or(studio.navigator.getByRole('combobox', { name: 'Search' }))
    .fill('placed')
  const result = studio.navigator.getByRole('option').filter({ hasText: 'placed_at' })
  await result.click()
  await expect(studio.attribute('order', 'placed_at')).toHaveAttribute('aria-current', 'true')
})

test('an entity stands in a second diagram and leaves it without leaving the model', async ({ person, api }) => {
  const modelId = await api.upload(customerAndOrder('diagrams'))
  const studio = await person.openModel(modelId)
  await studio.navigator.getByRole('button', { name: 'New diagram' }).click()
  await studio.page.keyboard.press('Enter')
  await expect(studio.card('customer')).toHaveCount(0)
  await studio.chooseInNavigator('customer', 'Place on this diagram')
  await expect(studio.card('customer')).toBeVisible()
  await studio.chooseInNavigator('customer', 'Take off this diagram')
  await expect(studio.card('customer')).toHaveCount(0)
  await studio.treeItem('Overview').click()
  await expect(studio.card('customer')).toBeVisible()
})
