// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { installDependencies } from './setup/install.mjs'
import { ensurePostgres } from './setup/postgres.mjs'
import { runSteps } from './testing/run-steps.mjs'
import { steps } from './testing/steps.mjs'

const [first, ...rest] = process.argv.slice(2)
const asked = process.argv.slice(2).filter((name) => steps.some((step) => step.name === name))
const unknown = first !== undefined && asked[0] !== first
const extra = rest.length > 0 && asked.length === 1 ? rest : []
if (unknown || asked.length + extra.length !== process.argv.length - 2) {
  const names = steps.map((step) => step.name).join(', ')
  console.error(`Usage: npm test [-- <step>…], or one step with arguments for its tool. The steps are ${names}.`)
  process.exit(2)
}

installDependencies()
const chosen = asked.length > 0 ? steps.filter((step) => asked.includes(step.name)) : steps
if (chosen.some((step) => step.needsBrowser)) ensureChromium()
if (chosen.some((step) => step.needsPostgres)) ensurePostgres()
process.exit(await runSteps(chosen, extra))
