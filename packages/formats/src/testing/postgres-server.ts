import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Postgres } from './postgres-catalog.ts'

/** A real PostgreSQL server of this machine, started for one test file: empty, reached by a socket only it knows. */
export interface PostgresServer extends Postgres {
  readonly version: string
  /** Runs a file of statements as people do, by `psql`, until the first that fails. */
  script(sql: string): void
  stop(): Promise<void>
}

/** Where PostgreSQL's programs are: `C360_POSTGRES` (which `npm test` sets), or Debian's newest; `undefined` where there is none. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const found = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  const places = [process.env['C360_POSTGRES'] ?? '', ...found.sort().reverse()]
  return places.find((place) => place !== '' && existsSync(join(place, 'initdb')))
}

/** Starts a server in a folder of its own; `stop` ends exactly this one and removes the folder. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'c360-postgres-'))
  const owner = serverOwner()
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const run = (program: string, ...args: readonly string[]): void => {
    const options = { ...owner, cwd: folder, stdio: 'ignore' } as const
    const { status } = spawnSync(join(programs, program), ['-D', data, ...args], options)
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}.`)
  }
  run('initdb', '-U', 'c360', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N')
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
  run('pg_ctl', '-w', '-l', join(folder, 'log'), '-o', settings, 'start')
  const client = new pg.Client({ host: folder, user: 'c360', database: 'postgres' })
  await client.connect()
  return {
    version: String((await client.query('SHOW server_version')).rows[0]?.server_version),
    run: (sql) => client.query(sql),
    query: async (sql) => (await client.query(sql)).rows,
    script(sql) {
      const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'c360', '-d', 'postgres', '-f', '-']
      const { status, stderr } = spawnSync(join(programs, 'psql'), args, {
        ...owner,
        cwd: folder,
        input: sql,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`psql ended with ${status}: ${stderr}`)
    },
    async stop() {
      await client.end()
      run('pg_ctl', '-w', '-m', 'fast', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

// PostgreSQL refuses to run as root, so that root runs it as the user that its package made.
function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
