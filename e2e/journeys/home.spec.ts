import { expect, test } from '../fixtures/test.ts'
import { StudioPage } from '../pages/studio-page.ts'

test('a new model opens, and is in the list afterwards', async ({ person }) => {
  const home = await person.openHome()
  await home.newModel.click()
  await new StudioPage(home.page).isReady()
  await home.page.goBack()
  await expect(home.models.getByRole('link', { name: /^New model/ }).first()).toBeVisible()
})

for (const [example, entity] of [
  ['Retail Customer 360', 'person'],
  ['B2B SaaS Customer 360', 'account'],
] as const) {
  test(`the example ${example} opens as a model of its own, on what is about its customer`, async ({ person }) => {
    const home = await person.openHome()
    await home.startFrom(example)
    const studio = new StudioPage(home.page)
    await studio.isReady()
    await expect(studio.canvas.getByRole('group', { name: entity, exact: true })).toBeVisible()
  })
}

test('a model is renamed in place', async ({ person, api }) => {
  const before = `before ${Date.now()}`
  const after = `Kundenmodell „Ünïcode“ ${Date.now()}`
  await api.trpc.models.create.mutate({ name: before })
  const home = await person.openHome()
  await home.rename(before, after)
  await expect(home.link(after)).toBeVisible()
  await home.page.reload()
  await expect(home.link(after)).toBeVisible()
  await expect(home.link(before)).toHaveCount(0)
})

test('a deleted model comes back with undo', async ({ person, api }) => {
  const name = `doomed ${Date.now()}`
  await api.trpc.models.create.mutate({ name })
  const home = await person.openHome()
  await home.choose(name, 'Delete')
  await expect(home.link(name)).toHaveCount(0)
  await home.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(home.link(name)).toBeVisible()
})

test('a model file opens as a new model with the same records', async ({ person, api }, info) => {
  const home = await person.openHome()
  const [source] = await api.trpc.models.list.query()
  const file = await api.download(source?.id ?? '')
  await home.openFile('model.c360.json', file, info)
  const studio = new StudioPage(home.page)
  await studio.isReady()
  const modelId = new URL(home.page.url()).pathname.split('/').at(-1) ?? ''
  expect(JSON.parse(await api.download(modelId))).toEqual(JSON.parse(file))
})

const badFiles: [string, string, RegExp][] = [
  ['is no JSON', 'once upon a time', /not|no|JSON/i],
  ['is cut short', '{"format":"c360-model","schemaVersion":1,"records":[', /JSON|cut|read/i],
  ['is JSON of another kind', '{"hello":"world"}', /model/i],
  ['is from a newer studio', '{"format":"c360-model","schemaVersion":9999,"records":[]}', /Update the studio/],
  ['has 50 MB', ' '.repeat(50_000_000), /16 MB/],
]
for (const [what, content, words] of badFiles) {
  test(`a file that ${what} is refused with a reason, and nothing is lost`, async ({ person, api, watch }, info) => {
    // The browser itself notes the status of a refused upload.
    watch.isNetworkExpectedToFail = true
    const before = await api.trpc.models.list.query()
    const home = await person.openHome()
    await home.openFile('bad.json', content, info)
    await expect(home.page.getByRole('alert')).toContainText('“bad.json” was not opened')
    await expect(home.page.getByRole('alert')).toContainText(words)
    await home.page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
    await expect(home.page.getByRole('alert')).toHaveCount(0)
    const after = await api.trpc.models.list.query()
    expect(after.length).toBeGreaterThanOrEqual(before.length)
  })
}
