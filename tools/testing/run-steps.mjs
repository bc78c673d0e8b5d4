import { spawn } from 'node:child_process'
import { rootFolder } from '../setup/folders.mjs'

/**
 * Runs the steps in turn, shows the output of those that fail, a table of durations at the end, and the sum of all tests
 * on the last line. Returns the exit code.
 */
export async function runSteps(steps, extraArgs) {
  const results = []
  for (const step of steps) {
    const result = await runStep(step, extraArgs)
    results.push(result)
    console.log(`${result.failed === 0 ? '✓' : '✗'} ${rowOf(result)}`)
    for (const note of result.notes) console.log(`    ${note}`)
    if (result.failed > 0) console.log(`\n${indent(result.output)}\n`)
  }
  const passed = sum(results, 'passed')
  const failed = sum(results, 'failed')
  console.log(`\n${table(results)}\n\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function runStep(step, extraArgs) {
  const beganAt = Date.now()
  await step.prepare?.()
  const runs = []
  for (const command of step.commands(extraArgs)) runs.push(await run(command))
  const output = runs.map((each) => each.output).join('')
  const isGreen = runs.every((each) => each.code === 0)
  const counts = step.count?.() ?? { passed: runs.filter((each) => each.code === 0).length, failed: 0 }
  // A tool that fails without a failed test (a crash, an unhandled rejection, a type error) counts as one failure.
  const failed = isGreen ? counts.failed : Math.max(counts.failed, 1)
  const notes = output.split('\n').filter((line) => line.startsWith('note: '))
  return { name: step.name, passed: counts.passed, failed, seconds: (Date.now() - beganAt) / 1000, output, notes }
}

function run({ command, args, options = {} }) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...options.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' }
    const child = spawn(command, args, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'], ...options, env })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const sum = (results, field) => results.reduce((total, each) => total + each[field], 0)
const rowOf = ({ name, passed, failed, seconds }) =>
  `${name.padEnd(14)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${seconds.toFixed(1).padStart(9)} s`
const longestOutput = 400
const indent = (text) => {
  const lines = text.trimEnd().split('\n')
  const left = lines.length - longestOutput
  const shown = left > 0 ? [`… ${left} lines left out …`, ...lines.slice(-longestOutput)] : lines
  return shown.map((line) => `    ${line}`).join('\n')
}

function table(results) {
  const total = {
    name: 'all',
    passed: sum(results, 'passed'),
    failed: sum(results, 'failed'),
    seconds: sum(results, 'seconds'),
  }
  const rows = [...results, total].map((each) => `  ${rowOf(each)}`)
  const rule = `  ${'─'.repeat((rows[0] ?? '').length - 2)}`
  return [rule, ...rows.slice(0, -1), rule, ...rows.slice(-1)].join('\n')
}
