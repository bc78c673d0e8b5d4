import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findUnlisted } from '../architecture/registries.ts'
import { readRepository } from '../architecture/repository.ts'
import { inRoot } from '../setup/folders.mjs'
import { scaffold, type Thing, things } from './scaffold.ts'

const packages = ['model', 'sql', 'diagram', 'rules', 'formats']
const made: readonly (readonly [Thing, string])[] = [
  ['rule', 'convention/scaffold-case'],
  ['rule', 'governance/scaffold-first'],
  ['dialect', 'scaffolddb'],
  ['exporter', 'scaffold-out'],
  ['importer', 'scaffold-in'],
  ['record', 'scaffold-note'],
]

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'scaffold-'))
  for (const file of ['tsconfig.base.json', 'package.json', 'biome.json']) cpSync(inRoot(file), join(copy, file))
  for (const folder of ['node_modules', 'examples']) symlinkSync(inRoot(folder), join(copy, folder))
  for (const name of packages) copyPackage(name)
  const words = join('apps', 'web', 'src', 'document', 'fields')
  mkdirSync(join(copy, words), { recursive: true })
  cpSync(inRoot(words, 'words.ts'), join(copy, words, 'words.ts'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** The sources of a package, which import the copies of the others and the installed rest. */
function copyPackage(name: string): void {
  const from = inRoot('packages', name)
  const to = join(copy, 'packages', name)
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  const modules = join(from, 'node_modules')
  for (const entry of readdirSync(modules).filter((each) => !each.startsWith('.'))) {
    const inner = entry.startsWith('@') ? readdirSync(join(modules, entry)).map((each) => join(entry, each)) : [entry]
    for (const path of inner) {
      const isOurs = path.startsWith('@c360')
      mkdirSync(join(to, 'node_modules', isOurs || entry.startsWith('@') ? entry : ''), { recursive: true })
      const target = isOurs ? join(copy, 'packages', basename(path)) : realpathSync(join(modules, path))
      symlinkSync(target, join(to, 'node_modules', path))
    }
  }
}

function run(tool: readonly string[], args: readonly string[], cwd = copy): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('node_modules', ...tool), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}

describe('npm run new', { timeout: 240_000 }, () => {
  test('makes one of each, which types, tests and registries take', () => {
    const touched = new Set<string>()
    for (const [thing, id] of made) {
      const result = scaffold(copy, thing, id)
      if (typeof result === 'string') throw new Error(result)
      for (const path of result.touched) touched.add(path)
    }
    const formatting = ['check', '--write', '--vcs-enabled=false', ...touched]
    expect(run(['@biomejs', 'biome', 'bin', 'biome'], formatting)).toBe('')
    expect(findUnlisted(readRepository(copy)).filter((line) => !line.includes('registry is gone'))).toEqual([])
    const registry = readFileSync(join(copy, 'packages/rules/src/rules/registry.ts'), 'utf8')
    const inOrder = [
      './convention/scaffold-case.ts',
      './governance/scaffold-first.ts',
      'scaffoldCaseRule',
      'scaffoldFirstRule',
    ]
    const places = inOrder.map((words) => registry.lastIndexOf(words))
    expect(places).toEqual(places.toSorted((x, y) => x - y))
    expect(Math.min(...places)).toBeGreaterThan(0)
    for (const name of packages)
      expect([name, run(['typescript', 'bin', 'tsc'], ['-p', join(copy, 'packages', name)])]).toEqual([name, ''])
    const tests = [...touched].filter((path) => path.endsWith('.test.ts')).map((path) => basename(path))
    const vitest = run(['vitest', 'vitest.mjs'], ['run', '--root', copy, 'rules/examples.test.ts', ...tests])
    expect(vitest).toBe('')
  })

  test.each(Object.keys(things) as Thing[])('refuses an id that no %s can have, and one that is taken', (thing) => {
    for (const id of ['', 'Upper', '../../evil', 'a b', '__proto__', 'nogroup/x', '-x']) {
      expect(scaffold(copy, thing, id)).toMatch(
        new RegExp(`is no id of a ${thing}; it looks like ${things[thing].example}`),
      )
    }
    expect(existsSync(join(copy, '..', 'evil.ts'))).toBe(false)
    const taken = {
      dialect: 'postgres',
      exporter: 'ddl',
      importer: 'model-json',
      record: 'entity',
      rule: 'structure/missing-key',
    }
    expect(scaffold(copy, thing, taken[thing])).toMatch(/^There is a .* already: packages\//)
  })
})
