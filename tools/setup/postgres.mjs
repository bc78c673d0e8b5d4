import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './run-quietly.mjs'

const debian = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs on this machine: `C360_POSTGRES`, Debian's newest, or one of the path. */
export function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const places = [
    process.env.C360_POSTGRES ?? '',
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return places.find((place) => place !== '' && existsSync(join(place, 'initdb')))
}

/** Finds a PostgreSQL server that exported DDL is run on, installing one where this process may; otherwise says what to do and leaves. */
export function ensurePostgres() {
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (!findPostgres() && canInstall) {
    console.log('Installing PostgreSQL for the tests of exported DDL …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    runQuietly('Updating the package lists', 'apt-get', ['update', '-q'], { env })
    runQuietly('Installing PostgreSQL', 'apt-get', ['install', '-qy', '--no-install-recommends', 'postgresql'], { env })
  }
  const found = findPostgres()
  if (found) {
    process.env.C360_POSTGRES = found
    return
  }
  console.error('The tests of exported DDL need a PostgreSQL server, and none was found.')
  console.error('Install one (on Debian or Ubuntu: `sudo apt-get install postgresql`),')
  console.error('or set C360_POSTGRES to the folder with `initdb` of the one you have, and run `npm test` again.')
  process.exit(1)
}
