import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot, stampPath } from '../setup/folders.mjs'

const tool = (...parts) => inRoot('node_modules', ...parts)
const node = (args, options) => ({ command: process.execPath, args, options })

/** What is type-checked by itself; a pure package's tests have a tsconfig of their own, so that only they see Node. */
function typedProjects() {
  const workspaces = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(inRoot(parent)).map((name) => `${parent}/${name}`),
  )
  return [...workspaces, 'e2e', 'tools']
    .flatMap((folder) => [inRoot(folder, 'tsconfig.json'), inRoot(folder, 'tsconfig.tests.json')])
    .filter((path) => existsSync(path))
}

const vitestReport = (name) => stampPath(`${name}-report.json`)

function vitestStep(name, projects) {
  const report = vitestReport(name)
  const selection = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return {
    name,
    prepare: () => rmSync(report, { force: true }),
    commands: (extra) => [node([tool('vitest', 'vitest.mjs'), 'run', ...selection, ...reporters, ...extra])],
    count: () => readCounts(report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests })),
  }
}

function readCounts(path, toCounts) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  return toCounts(JSON.parse(readFileSync(path, 'utf8')))
}

const browserReport = vitestReport('browser')

/** What `npm test` does, in this order: `{ name, needsBrowser?, needsPostgres?, prepare?, commands(extraArgs), count? }`. */
export const steps = [
  {
    name: 'types',
    commands: () => typedProjects().map((path) => node([tool('typescript', 'bin', 'tsc'), '-p', path])),
  },
  { name: 'lint', commands: (extra) => [node([tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.', ...extra])] },
  vitestStep('architecture', ['architecture']),
  { name: 'knip', commands: (extra) => [node([tool('knip', 'bin', 'knip.js'), ...extra])] },
  { ...vitestStep('unit', ['unit', 'web']), needsPostgres: true },
  { name: 'build', commands: () => [node([inRoot('tools', 'build.mjs')])] },
  vitestStep('durability', ['durability']),
  {
    name: 'browser',
    needsBrowser: true,
    prepare: () => rmSync(browserReport, { force: true }),
    commands: (extra) => [
      node([inRoot('e2e', 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...extra], {
        cwd: inRoot('e2e'),
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
      }),
    ],
    count: () =>
      readCounts(browserReport, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
  },
]
