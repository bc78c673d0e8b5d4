import { customerAndOrder, entityNamesIn } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

// Each test here kills the server, so none may share it with another: a worker runs one test at a time.
test.beforeEach(({ watch }) => {
  watch.isNetworkExpectedToFail = true
})

test('nothing that was shown as saved is lost when the server is killed', async ({ person, server, api }) => {
  const modelId = await api.upload(customerAndOrder('crash'))
  const studio = await person.openModel(modelId)
  await studio.renameEntity('customer', 'client')
  await studio.page.keyboard.press('Escape')
  await studio.isSaved()
  await server.kill()
  await studio.renameEntity('order', 'purchase')
  await studio.page.keyboard.press('Escape')
  await studio.isKeptOnDevice()
  await server.restart()
  await expect(studio.savedState).toHaveText('Saved', { timeout: 30_000 })
  expect(entityNamesIn(await api.download(modelId)).sort()).toEqual(['client', 'purchase'])
  await studio.undo()
  await expect(studio.card('order')).toBeVisible()
})
