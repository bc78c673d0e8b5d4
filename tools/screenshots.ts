// The pictures of the README and the user guide, taken from the real studio: `npm run screenshots`.
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { openApi } from './studio/api.ts'
import { launchBrowser } from './studio/launch-browser.ts'
import { ServerProcess } from './studio/server-process.ts'

const images = join(import.meta.dirname, '..', 'docs', 'images')

async function takePicture(
  browser: Browser,
  url: string,
  modelId: string,
  colourScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1680, height: 1050 },
    deviceScaleFactor: 1.25,
    colorScheme: colourScheme,
  })
  const page = await context.newPage()
  await page.goto(`${url}/m/${modelId}`)
  const canvas = page.getByRole('application', { name: 'Canvas' })
  await canvas.getByRole('group').first().waitFor()
  // The person is what a Customer 360 is about: selected, its relationships stand out and the inspector shows it.
  await canvas.getByRole('group', { name: 'person', exact: true }).click({ position: { x: 40, y: 8 } })
  await page.getByRole('region', { name: 'Inspector' }).getByText('Archetype').first().waitFor()
  await page.mouse.move(0, 0)
  await page.waitForLoadState('networkidle')
  const path = join(images, colourScheme === 'light' ? 'studio.png' : 'studio-dark.png')
  await page.screenshot({ path, animations: 'disabled' })
  await context.close()
  console.log(path)
}

const server = await ServerProcess.start()
const browser = await launchBrowser()
try {
  const api = await openApi(server.url)
  const [example] = await api.trpc.models.list.query()
  if (!example) throw new Error('A new data folder holds no example model.')
  for (const colourScheme of ['light', 'dark'] as const)
    await takePicture(browser, server.url, example.id, colourScheme)
} finally {
  await browser.close()
  await server.stop()
}
