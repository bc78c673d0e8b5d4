import { describe, expect, test } from 'vitest'
import { findWrongImports } from './import-directions.ts'
import { importsOf } from './imports.ts'
import { findUnlisted } from './registries.ts'
import type { SourceFile } from './repository.ts'
import { findDeepPaths, findLonelyFiles, findLongFiles, findMisnamedFiles, findVagueFolders } from './shape.ts'
import { findSpecGaps } from './spec-numbers.ts'
import { findLeftovers, findMachinePaths } from './strays.ts'

const file = (path: string, text = ''): SourceFile => ({ path, text })

describe('reading imports', () => {
  test('finds every form and tells types from values', () => {
    const text = [
      `import type { A } from './a.ts'`,
      `import {\n  b,\n} from "../b.ts"`,
      `import './c.ts'`,
      `export * from './d.ts'`,
      `const e = () => import('./e.ts')`,
      `// import { no } from 'a-comment'`,
    ].join('\n')
    expect(importsOf(file('packages/model/src/x/y.ts', text))).toEqual([
      { specifier: './a.ts', path: 'packages/model/src/x/a.ts', isTypeOnly: true },
      { specifier: '../b.ts', path: 'packages/model/src/b.ts', isTypeOnly: false },
      { specifier: './d.ts', path: 'packages/model/src/x/d.ts', isTypeOnly: false },
      { specifier: './c.ts', path: 'packages/model/src/x/c.ts', isTypeOnly: false },
      { specifier: './e.ts', path: 'packages/model/src/x/e.ts', isTypeOnly: false },
    ])
  })
})

describe('import directions', () => {
  const refused: [string, string][] = [
    ['packages/model/src/a.ts', `import { Room } from '@c360/sync'`],
    ['packages/model/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['packages/model/src/a.ts', `import { useState } from 'react'`],
    ['packages/diagram/src/a.ts', `import { Room } from '@c360/sync'`],
    ['packages/sync/src/a.ts', `import ws from 'ws'`],
    ['packages/model/src/a.ts', `import { x } from '../../sync/src/room.ts'`],
    ['apps/server/src/a.ts', `import { x } from '@c360/web'`],
    ['apps/server/src/models/a.ts', `import { eq } from 'drizzle-orm'`],
    ['apps/server/src/http/a.ts', `import Database from 'better-sqlite3'`],
    ['apps/web/src/app/a.ts', `import { appRouter } from '@c360/server/router'`],
    ['apps/web/src/app/a.ts', `import type { Secret } from '@c360/server'`],
    ['apps/web/src/features/canvas/a.tsx', `import { Row } from '../inspector/row.tsx'`],
    ['apps/web/src/features/canvas/a.tsx', `import { App } from '#app/app.tsx'`],
    ['apps/web/src/features/canvas/a.tsx', `import { useEntity } from '../../document/use-entity.ts'`],
    ['apps/web/src/document/a.ts', `import { Card } from '#features/canvas/card.tsx'`],
    ['apps/web/src/ui/button.tsx', `import { useEntity } from '#document/use-entity.ts'`],
    ['apps/web/src/ui/button.tsx', `import type { Entity } from '@c360/model'`],
  ]
  test.each(refused)('%s may not say %s', (path, text) => {
    expect(findWrongImports([file(path, text)])).toHaveLength(1)
  })

  const welcome: [string, string][] = [
    ['packages/model/src/a.ts', `import { Map } from 'immutable'`],
    ['packages/model/src/a.test.ts', `import fc from 'fast-check'`],
    ['packages/diagram/src/a.ts', `import type { Model } from '@c360/model'`],
    ['apps/server/src/storage/a.ts', `import { eq } from 'drizzle-orm'`],
    ['apps/web/src/document/a.ts', `import type { AppRouter } from '@c360/server/router'`],
    ['apps/web/src/features/canvas/a.tsx', `import { useEntity } from '#document/use-entity.ts'`],
    ['apps/web/src/features/canvas/a.tsx', `import { Row } from './row.tsx'`],
    ['apps/web/src/app/a.tsx', `import { Canvas } from '#features/canvas/canvas.tsx'`],
  ]
  test.each(welcome)('%s may say %s', (path, text) => {
    expect(findWrongImports([file(path, text)])).toEqual([])
  })
})

describe('the shape of the tree', () => {
  test('refuses a folder that is named for nothing', () => {
    expect(findVagueFolders([file('apps/web/src/utils/a.ts'), file('apps/web/src/ui/b.ts')])).toEqual([
      'apps/web/src/utils',
    ])
  })

  test('refuses a folder with one file, a file and its test being one', () => {
    const files = [
      file('packages/model/src/lonely/a.ts'),
      file('packages/model/src/lonely/a.test.ts'),
      file('packages/model/src/pair/a.ts'),
      file('packages/model/src/pair/b.ts'),
    ]
    expect(findLonelyFiles(files)).toEqual(['packages/model/src/lonely'])
  })

  test('refuses a file of 301 lines, but not such a test', () => {
    const text = 'const a = 1\n'.repeat(301)
    expect(findLongFiles([file('tools/a.ts', text), file('tools/a.test.ts', text)])).toEqual(['tools/a.ts: 301 lines'])
    expect(findLongFiles([file('tools/a.ts', 'const a = 1\n'.repeat(300))])).toEqual([])
  })

  test('refuses five folders below src and three steps up', () => {
    expect(findDeepPaths([file('apps/web/src/a/b/c/d/e/f.ts')])).toHaveLength(1)
    expect(findDeepPaths([file('apps/web/src/a/b/c/d/e.ts', `import '../../../x.ts'`)])).toHaveLength(1)
    expect(findDeepPaths([file('apps/web/src/a/b/c/d/e.ts', `import '../../x.ts'`)])).toEqual([])
  })

  test('refuses names that are not kebab-case', () => {
    expect(findMisnamedFiles([file('apps/web/src/ui/Button.tsx'), file('apps/web/src/ui/icon-button.tsx')])).toEqual([
      'apps/web/src/ui/Button.tsx',
    ])
  })
})

describe('rule numbers', () => {
  const spec = file('packages/model/SPEC.md', '# Rules\n\n- **R1** one\n- R2 two\n| R3 | three |\n')
  test('refuses a rule without a test, and a test of an unknown rule', () => {
    const tests = file('packages/model/src/a.test.ts', `test('R1 is so', …)\nit('R3, R9 are so', …)\ntest('plain', …)`)
    expect(findSpecGaps([spec, tests])).toEqual([
      'packages/model/SPEC.md: R2 has no test',
      'packages/model/src/a.test.ts: R9 is in no SPEC.md',
    ])
  })

  test('refuses a number that is declared twice', () => {
    const tests = file('packages/model/src/a.test.ts', `test('R1 R2 R3 hold', …)`)
    const again = file('packages/sync/SPEC.md', '- R2 again\n')
    expect(findSpecGaps([spec, again, tests])).toEqual(['packages/sync/SPEC.md: R2 is declared twice'])
  })
})

describe('registries', () => {
  const registry = { folder: 'records', declares: /= defineKind\(/, list: 'records/registry.ts' }
  test('refuses a thing that its registry does not list', () => {
    const files = [
      file('records/entity.ts', 'export const entityKind = defineKind({})'),
      file('records/note.ts', 'export const noteKind = defineKind({})'),
      file('records/fields.ts', 'export const name = 1'),
      file('records/registry.ts', `import { entityKind } from './entity.ts'`),
    ]
    expect(findUnlisted(files, [registry])).toEqual(['records/note.ts: not in records/registry.ts'])
  })
})

describe('strays', () => {
  test('refuses a path of one machine', () => {
    const path = ['', 'home', 'somebody', 'studio'].join('/')
    expect(findMachinePaths([file('docs/a.md', `see ${path}`), file('docs/b.md', 'see docs/a.md')])).toEqual([
      `docs/a.md:1: see ${path}`,
    ])
  })

  test('refuses work left for later and silenced checks', () => {
    const text = ['//', 'TO' + 'DO', 'later'].join(' ')
    expect(findLeftovers([file('tools/a.ts', text), file('tools/b.ts', `// @ts-${'ignore'}`)])).toHaveLength(2)
  })
})
