import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
})
afterEach(() => vi.restoreAllMocks())

const script = (code: string) => ({ command: process.execPath, args: ['-e', code] })
const step = (name: string, code: string, count?: () => { passed: number; failed: number }) => ({
  name,
  commands: () => [script(code)],
  ...(count ? { count } : {}),
})

test('sums what the tools counted on the last line', async () => {
  const steps = [step('unit', '', () => ({ passed: 7, failed: 0 })), step('lint', '')]
  expect(await runSteps(steps, [])).toBe(0)
  expect(printed.at(-1)?.split('\n').at(-1)).toBe('8 passed, 0 failed')
})

test('shows the output of a step that fails, and fails', async () => {
  const steps = [step('unit', 'console.log("the reason"); process.exit(1)', () => ({ passed: 5, failed: 2 }))]
  expect(await runSteps(steps, [])).toBe(1)
  expect(printed.join('\n')).toContain('the reason')
  expect(printed.at(-1)?.split('\n').at(-1)).toBe('5 passed, 2 failed')
})

test('counts a tool that fails without a failed test as one failure', async () => {
  expect(await runSteps([step('unit', 'process.exit(3)', () => ({ passed: 5, failed: 0 }))], [])).toBe(1)
  expect(printed.at(-1)?.split('\n').at(-1)).toBe('5 passed, 1 failed')
})

test('repeats the notes of a step, and nothing else of one that passes', async () => {
  await runSteps([step('unit', 'console.log("note: 100 kills"); console.log("chatter")')], [])
  expect(printed.join('\n')).toContain('note: 100 kills')
  expect(printed.join('\n')).not.toContain('chatter')
})
