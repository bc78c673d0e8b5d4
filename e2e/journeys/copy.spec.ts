import { customerAndOrder, entityNamesIn } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('a card is copied into another model', async ({ person, api }) => {
  const source = await person.openModel(await api.upload(customerAndOrder('source')))
  await source.select('customer')
  await source.page.keyboard.press('ControlOrMeta+c')
  const targetId = (await api.trpc.models.create.mutate({ name: 'target' })).modelId
  const target = await person.openModel(targetId)
  await target.canvas.focus()
  await target.page.keyboard.press('ControlOrMeta+v')
  await expect(target.attribute('customer', 'email')).toContainText('string')
  await target.isSaved()
  expect(entityNamesIn(await api.download(targetId))).toEqual(['customer'])
})

test('what is pasted twice gets a name of its own', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('twice')))
  await studio.select('customer')
  await studio.page.keyboard.press('ControlOrMeta+c')
  await studio.page.keyboard.press('ControlOrMeta+v')
  await expect(studio.canvas.getByRole('group', { name: /^customer.+/ })).toBeVisible()
})
