import { spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { rootFolder } from './folders.mjs'

const tailLines = 40

/** Runs a command without showing its output; when it fails, shows the end of the output and leaves with its failure. */
export function runQuietly(what, command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: rootFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    ...options,
  })
  if (result.status === 0) return
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? `${result.error.message}\n` : ''}`
  console.error(tailOf(stripVTControlCharacters(output)))
  console.error(`\n${what} failed: \`${command} ${args.join(' ')}\` (above: the end of its output).`)
  process.exit(1)
}

/** The last lines, without the stack of the tool that failed. */
function tailOf(output) {
  const lines = output
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at .*[:(]/.test(line))
  return lines.slice(-tailLines).join('\n')
}
