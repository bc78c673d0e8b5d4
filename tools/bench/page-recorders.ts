import type { Page } from 'playwright'

declare global {
  var openingOfStudio: { result?: { drawnMs: number; idleMs: number } } | undefined
  var framesOfStudio: { stop(): number[] } | undefined
}

/** Installs {@link recordOpening} in a page that has not been opened yet. */
export async function watchOpening(page: Page): Promise<void> {
  // tsx names functions with a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript(recordOpening)
}

/**
 * Runs in the page before anything else. Drawn: the end of the first frame with a card, or the painted overview, on the canvas.
 * Idle: the end of the last long task before half a second without one. Both in milliseconds from the navigation.
 */
function recordOpening(): void {
  const record: { result?: { drawnMs: number; idleMs: number } } = {}
  globalThis.openingOfStudio = record
  let drawnMs = 0
  let busyUntilMs = 0
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) busyUntilMs = Math.max(busyUntilMs, task.startTime + task.duration)
  }).observe({ type: 'longtask', buffered: true })
  const isDrawn = (): boolean => {
    const canvas = document.querySelector('[role="application"]')
    if (canvas?.querySelector('[role="group"][data-entity]')) return true
    // A canvas that was never painted has the size that HTML gives it.
    const overview = canvas?.querySelector<HTMLCanvasElement>('.canvas-overview canvas')
    return overview != null && overview.width !== 300
  }
  const watch = (): void => {
    if (drawnMs === 0 && isDrawn()) {
      // The task after a frame's callbacks comes when that frame is on the screen.
      setTimeout(() => {
        drawnMs ||= performance.now()
      })
    }
    const idleMs = Math.max(drawnMs, busyUntilMs)
    if (drawnMs > 0 && performance.now() - idleMs > 500) record.result = { drawnMs, idleMs }
    else requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
}

/** The times between frames, in milliseconds, while `act` moves something in the page. */
export async function recordFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    let isStopped = false
    const next = (now: number): void => {
      frames.push(now - last)
      last = now
      if (!isStopped) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    globalThis.framesOfStudio = {
      stop: () => {
        isStopped = true
        return frames
      },
    }
  })
  await act()
  return page.evaluate(() => globalThis.framesOfStudio?.stop() ?? [])
}
