import { spawnSync } from 'node:child_process'
import { scaffold, type Thing, things } from './scaffold/scaffold.ts'
import { inRoot } from './setup/folders.mjs'

const [thing = '', id = '', ...more] = process.argv.slice(2)
if (!Object.hasOwn(things, thing) || id === '' || more.length > 0) {
  console.error(`Usage: npm run new -- <${Object.keys(things).join('|')}> <id>`)
  process.exit(2)
}
const made = scaffold(inRoot(), thing as Thing, id)
if (typeof made === 'string') {
  console.error(made)
  process.exit(2)
}
const biome = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome')
spawnSync(process.execPath, [biome, 'check', '--write', ...made.touched], { cwd: inRoot(), stdio: 'ignore' })
console.log(made.touched.join('\n'))
for (const line of made.next) console.log(`→ ${line}`)
