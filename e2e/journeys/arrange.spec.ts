import { customerAndOrder, drawnModel } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

test('several cards move together, and back in one step', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('move')))
  const before = { customer: await studio.headerOf('customer'), order: await studio.headerOf('order') }
  await studio.select('customer')
  await studio.select('order', ['Shift'])
  await studio.drag(before.customer, { x: before.customer.x + 96, y: before.customer.y + 192 })
  const offsets = async () => {
    const now = { customer: await studio.headerOf('customer'), order: await studio.headerOf('order') }
    return [now.customer.y - before.customer.y, now.order.y - before.order.y].map(Math.round)
  }
  await expect.poll(async () => (await offsets())[0]).toBeGreaterThan(100)
  const [customerOffset, orderOffset] = await offsets()
  expect(orderOffset).toBe(customerOffset)
  await studio.undo()
  await expect.poll(offsets).toEqual([0, 0])
})

test('a marquee selects what it touches', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('marquee')))
  const from = await studio.headerOf('customer')
  const to = await studio.headerOf('order')
  await studio.drag({ x: from.x - 90, y: from.y - 60 }, { x: to.x + 20, y: to.y + 20 })
  await studio.page.keyboard.press('Delete')
  await expect(studio.card('customer')).toHaveCount(0)
  await expect(studio.card('order')).toHaveCount(0)
  await studio.undo()
  await expect(studio.card('customer')).toBeVisible()
  await expect(studio.attribute('order', 'placed_at')).toBeVisible()
})

test('a card is duplicated with its attributes', async ({ person, api }) => {
  const studio = await person.openModel(await api.upload(customerAndOrder('duplicate')))
  await studio.select('customer')
  await studio.page.keyboard.press('ControlOrMeta+d')
  await expect(studio.canvas.getByRole('listitem', { name: 'email', exact: true })).toHaveCount(2)
  await expect(studio.canvas.getByRole('group', { name: /^customer.+/ })).toBeVisible()
})

test('auto-layout moves cards apart, and back in one step', async ({ person, api }) => {
  const model = drawnModel(
    'pile',
    ['one', 'two', 'three'].map((name) => ({ name, x: 0, y: 0, attributes: [`${name}_id uuid!`] })),
  )
  const studio = await person.openModel(await api.upload(model))
  const places = async () => {
    const headers = await Promise.all(['one', 'two', 'three'].map((name) => studio.headerOf(name)))
    return new Set(headers.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size
  }
  await expect.poll(places).toBe(1)
  await studio.arrange()
  await expect.poll(places).toBe(3)
  await studio.undo()
  await expect.poll(places).toBe(1)
})
