import type { Timers } from '@c360/sync'

// Frames stop in a hidden tab, and edits of others must still arrive there.
const longestFrameMs = 100

export const browserTimers: Timers = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
  frame: (run) => {
    const cancel = (): void => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
    const runOnce = (): void => {
      cancel()
      run()
    }
    const frame = requestAnimationFrame(runOnce)
    const timer = setTimeout(runOnce, longestFrameMs)
    return cancel
  },
}
