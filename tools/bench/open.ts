import { toCanonicalJson } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import type { Browser, BrowserContext, Page } from 'playwright'
import { openApi } from '../studio/api.ts'
import { launchBrowser } from '../studio/launch-browser.ts'
import { ServerProcess } from '../studio/server-process.ts'
import { type Benchmark, quantile, type Report } from './benchmark.ts'
import { recordFrames, watchOpening } from './page-recorders.ts'

const entityCount = 300
const rounds = 5
const scenario = `${entityCount} entities`
const moveCount = 120

/** Opening a model in a browser, and how evenly the canvas moves. */
export const benchmark: Benchmark = {
  id: 'open',
  summary: `a model of ${entityCount} entities in a browser: opening cold and warm, pan, zoom, drag`,
  async run(report) {
    const server = await ServerProcess.start()
    const browser = await launchBrowser()
    try {
      const api = await openApi(server.url)
      const url = `${server.url}/m/${await api.upload(toCanonicalJson(generateModel({ entities: entityCount })))}`
      await measureOpening(browser, url, report)
      await measureMoving(browser, url, report)
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

async function measureOpening(browser: Browser, url: string, report: Report): Promise<void> {
  const cold: Opening[] = []
  const warm: Opening[] = []
  for (let round = 0; round < rounds; round += 1) {
    const context = await newContext(browser)
    cold.push(await open(context, url))
    warm.push(await open(context, url))
    await context.close()
  }
  for (const [name, openings] of Object.entries({ cold, warm })) {
    const note = name === 'warm' ? 'aim: drawn within 1,000 ms' : `median of ${rounds}, as below`
    report({ scenario, measure: `${name} open, drawn`, value: median(openings, 'drawnMs'), unit: 'ms', note })
    report({ scenario, measure: `${name} open, idle`, value: median(openings, 'idleMs'), unit: 'ms' })
  }
}

interface Opening {
  readonly drawnMs: number
  readonly idleMs: number
}

async function open(context: BrowserContext, url: string): Promise<Opening> {
  const page = await context.newPage()
  await watchOpening(page)
  await page.goto(url)
  const opening = await page.waitForFunction(() => globalThis.openingOfStudio?.result)
  const result = await opening.jsonValue()
  await page.close()
  if (!result) throw new Error('The studio was not drawn.')
  return result
}

async function measureMoving(browser: Browser, url: string, report: Report): Promise<void> {
  const context = await newContext(browser)
  const page = await context.newPage()
  await watchOpening(page)
  await page.goto(url)
  const canvas = page.getByRole('application', { name: 'Canvas' })
  await canvas.waitFor()
  for (const [name, { zoomKey, move }] of Object.entries(movements)) {
    await page.keyboard.press(zoomKey)
    await page.waitForTimeout(settleMs)
    const frames = await recordFrames(page, () => move(page))
    for (const [label, value] of Object.entries(summarise(frames))) {
      const aim = name.startsWith('pan') && label === 'max' ? { note: 'aim: no frame over 50 ms' } : {}
      report({ scenario, measure: `${name}, frame ${label}`, value, unit: 'ms', ...aim })
    }
  }
  await context.close()
}

// The camera's own glide, and what it brings into sight, is not what a movement costs.
const settleMs = 1_000
const toFullSize = 'Shift+Digit0'
const toOverview = 'Shift+Digit1'

const movements = {
  'pan at 100 %': { zoomKey: toFullSize, move: pan },
  'pan over everything': { zoomKey: toOverview, move: pan },
  'zoom 100 % to 8 % and back': { zoomKey: toFullSize, move: zoom },
  'drag a card': { zoomKey: toFullSize, move: drag },
}

async function pan(page: Page): Promise<void> {
  await page.keyboard.press('h')
  await dragMouse(page, { x: 900, y: 500 }, 6)
  await page.keyboard.press('v')
}

// In the steps of a touchpad.
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(720, 450)
  await page.keyboard.down('Control')
  for (let step = 0; step < moveCount; step += 1) await page.mouse.wheel(0, step < moveCount / 2 ? 3 : -3)
  await page.keyboard.up('Control')
}

async function drag(page: Page): Promise<void> {
  const box = await page.getByRole('application', { name: 'Canvas' }).getByRole('group').first().boundingBox()
  if (!box) throw new Error('No card is in sight.')
  await dragMouse(page, { x: box.x + box.width / 2, y: box.y + 12 }, 3)
}

async function dragMouse(page: Page, from: { x: number; y: number }, stepPx: number): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= moveCount; step += 1) {
    // There and back, so that the same cards come into sight and go again.
    const distance = (step <= moveCount / 2 ? step : moveCount - step) * stepPx
    await page.mouse.move(from.x - distance, from.y - distance / 2)
  }
  await page.mouse.up()
}

function summarise(frames: readonly number[]): Record<string, number> {
  return { p50: quantile(frames, 0.5), p95: quantile(frames, 0.95), max: Math.max(...frames) }
}

function median(openings: readonly Opening[], field: keyof Opening): number {
  return quantile(
    openings.map((opening) => opening[field]),
    0.5,
  )
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1440, height: 900 } })
}
