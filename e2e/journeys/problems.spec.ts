import { AxeBuilder } from '@axe-core/playwright'
import { drawnModel } from '../fixtures/drawn-model.ts'
import { expect, test } from '../fixtures/test.ts'

/** An order whose names follow no convention. */
const messyOrder = (name: string): string =>
  drawnModel(name, [
    {
      name: 'order',
      x: 0,
      y: 0,
      attributes: ['order_id uuid!', 'shipTo string', 'placedBy string', 'is_paid boolean'],
      key: ['order_id'],
    },
  ])

test('a bad name is told while it is typed: under the field, on the card, in the panel, to the others', async ({
  newPerson,
  api,
}) => {
  const modelId = await api.upload(messyOrder('typing'))
  const ada = await (await newPerson()).openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  await ada.page.keyboard.press('ControlOrMeta+j')
  await ada.attribute('order', 'is_paid').dblclick()
  await ada.field('Name').fill('isPaid')
  await expect(ada.card('order').getByText(/isPaid is not in snake_case/)).toBeVisible()
  await expect(ada.problems.getByText(/isPaid is not in snake_case/)).toBeVisible()
  await ada.field('Name').press('Enter')
  await ada.field('New attribute').press('Escape')
  await expect(ada.attribute('order', 'isPaid').getByRole('img', { name: /warning/ })).toBeVisible()
  await ada.attribute('order', 'isPaid').click()
  await expect(ada.inspector.getByRole('list', { name: 'Findings' })).toContainText('isPaid is not in snake_case')
  await bob.page.keyboard.press('ControlOrMeta+j')
  await expect(bob.problems.getByText(/isPaid is not in snake_case/)).toBeVisible()
})

test('findings are fixed with a preview, one by one and together, and suppressed with a reason', async ({
  person,
  api,
}) => {
  const modelId = await api.upload(messyOrder('fixing'))
  const studio = await person.openModel(modelId)
  const { page, problems } = studio
  await page.keyboard.press('ControlOrMeta+j')
  await problems.getByRole('searchbox', { name: 'Filter by text' }).fill('snake_case')
  await problems.getByRole('button', { name: /^Fix: shipTo/ }).click()
  await expect(page.getByRole('list', { name: 'What the fix changes' })).toContainText('ship_to')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(studio.attribute('order', 'ship_to')).toBeVisible()
  await studio.undoButton('fix ship_to').click()
  await expect(studio.attribute('order', 'shipTo')).toBeVisible()
  await problems.getByRole('button', { name: 'Fix all 2 of this kind' }).first().click()
  await page.getByRole('button', { name: 'Apply 2 fixes' }).click()
  await expect(studio.attribute('order', 'placed_by')).toBeVisible()
  await expect(studio.attribute('order', 'ship_to')).toBeVisible()
  await studio.undo()
  const row = problems.getByRole('listitem').filter({ hasText: /^.*shipTo is not in snake_case/ })
  await row.getByRole('button', { name: 'Suppress' }).click()
  const form = page.getByRole('dialog', { name: 'Suppress this finding' })
  await form.getByRole('textbox', { name: 'Reason' }).fill('as the shop sends it')
  await form.getByRole('button', { name: 'Suppress' }).click()
  await expect(problems.getByText(/shipTo is not in snake_case/)).toHaveCount(0)
  await problems.getByRole('button', { name: /^Show suppressed/ }).click()
  await expect(problems.getByText(/shipTo is not in snake_case/)).toBeVisible()
  await studio.isSaved()
})

test('settings change what is found, for others too, and a target brings the limits of its engine', async ({
  newPerson,
  api,
}) => {
  const modelId = await api.upload(messyOrder('settings'))
  const ada = await (await newPerson()).openModel(modelId)
  const bob = await (await newPerson()).openModel(modelId)
  await bob.page.keyboard.press('ControlOrMeta+j')
  await expect(bob.problems.getByText(/shipTo is not in snake_case/)).toBeVisible()
  await ada.page.keyboard.press('ControlOrMeta+,')
  const settings = ada.page.getByRole('dialog', { name: 'Model settings' })
  await settings.getByRole('searchbox', { name: 'Search the rules' }).fill('one case')
  await settings.getByRole('button', { name: /^Names are written in one case/ }).click()
  await settings.getByRole('combobox', { name: 'Severity, Everywhere' }).click()
  await ada.page.getByRole('option', { name: 'Off' }).click()
  await expect(bob.problems.getByText(/shipTo is not in snake_case/)).toHaveCount(0)
  await settings.getByRole('tab', { name: 'Targets' }).click()
  await settings.getByRole('button', { name: 'Add a target' }).click()
  await ada.page.getByRole('menuitem', { name: 'BigQuery' }).click()
  await expect(settings.getByRole('textbox', { name: 'Dataset' })).toBeVisible()
  await settings.getByRole('textbox', { name: 'Other' }).fill('dim_')
  await expect(settings.getByRole('complementary', { name: 'Names in this target' })).toContainText('order')
  await bob.problems.getByRole('searchbox', { name: 'Filter by text' }).fill('reserved')
  await expect(bob.problems.getByText(/reserved/i).first()).toBeVisible()
})

for (const colourScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the problems and the settings, ${colourScheme}`, async ({
    newPerson,
    api,
    watch,
  }) => {
    // axe reads the page seven times.
    test.slow()
    const modelId = await api.upload(messyOrder(`axe ${colourScheme}`))
    const studio = await (await newPerson({ colourScheme })).openModel(modelId)
    const { page } = studio
    await page.keyboard.press('ControlOrMeta+j')
    await expect(studio.problems.getByText(/shipTo is not in snake_case/)).toBeVisible()
    await studio.attribute('order', 'shipTo').click()
    await expect(studio.inspector.getByRole('list', { name: 'Findings' })).toBeVisible()
    expect(watch.complaints).toEqual([])
    // axe adds styles of its own, which the content security policy reports.
    watch.stop()
    const serious = async (): Promise<readonly string[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }
    expect(await serious()).toEqual([])
    await page.keyboard.press('ControlOrMeta+,')
    for (const tab of ['Naming rules', 'Abbreviations', 'Suppressed findings', 'Targets', 'Value sets']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await serious()).toEqual([])
    }
  })
}
