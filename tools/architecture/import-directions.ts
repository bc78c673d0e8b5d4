import { type Import, importsOf } from './imports.ts'
import { isForTests, type SourceFile } from './repository.ts'

/** Who may import whom: the diagram of docs/architecture.md as a table. Nothing imports back. */
export const allowedWorkspaces: Readonly<Record<string, readonly string[]>> = {
  'apps/cli': ['@c360/model', '@c360/rules', '@c360/sql', '@c360/formats', '@c360/diagram'],
  'apps/server': ['@c360/model', '@c360/rules', '@c360/sql', '@c360/formats', '@c360/sync', '@c360/diagram'],
  'apps/web': [
    '@c360/model',
    '@c360/rules',
    '@c360/sql',
    '@c360/formats',
    '@c360/sync',
    '@c360/diagram',
    '@c360/server/router',
  ],
  'packages/formats': ['@c360/sql', '@c360/diagram', '@c360/model'],
  'packages/rules': ['@c360/sql', '@c360/model'],
  'packages/sql': ['@c360/model'],
  'packages/diagram': ['@c360/model'],
  'packages/sync': ['@c360/model'],
  'packages/model': [],
  e2e: ['@c360/model', '@c360/sync', '@c360/server/router'],
  tools: [
    '@c360/model',
    '@c360/rules',
    '@c360/sql',
    '@c360/formats',
    '@c360/sync',
    '@c360/diagram',
    '@c360/server/router',
  ],
}

/** What the pure packages may take from outside. They have no clock, randomness, environment, files or network. */
const allowedOutside: Readonly<Record<string, readonly string[]>> = {
  'packages/model': ['zod', 'immutable', 'fractional-indexing'],
  'packages/sync': ['zod'],
  'packages/diagram': ['elkjs'],
  'packages/sql': ['zod', 'libpg-query'],
  'packages/rules': ['zod', 'pluralize'],
  'packages/formats': ['zod', 'yaml', 'fflate', 'papaparse'],
}

/** Folders of the web app, each with the folders it may import. Between two features there is no way. */
const allowedInWeb: Readonly<Record<string, readonly string[]>> = {
  app: ['app', 'features', 'document', 'ui'],
  features: ['document', 'ui'],
  document: ['document', 'ui'],
  ui: ['ui'],
}

const storageLibraries = /^(drizzle-orm|better-sqlite3)(\/|$)/

/** Imports that go against the direction of the architecture, as `path: reason`. */
export function findWrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((each) => reasonsAgainst(file.path, each).map((reason) => `${file.path}: ${reason}`)),
  )
}

function reasonsAgainst(path: string, each: Import): string[] {
  const workspace = workspaceOf(path)
  if (workspace === undefined) return []
  return [
    ...workspaceReasons(workspace, path, each),
    ...outsideReasons(workspace, path, each),
    ...webReasons(path, each),
    ...serverReasons(path, each),
  ]
}

function workspaceReasons(workspace: string, path: string, { specifier, path: target, isTypeOnly }: Import): string[] {
  if (target !== undefined && !target.startsWith(`${workspace}/`)) {
    const isWelcome =
      (workspace === 'e2e' && target.startsWith('tools/')) || (isForTests(path) && target.startsWith('examples/'))
    return isWelcome ? [] : [`reaches into ${target}; import a package by its name`]
  }
  if (!specifier.startsWith('@c360/')) return []
  if (specifier === '@c360/server/router' && workspace === 'apps/web' && !isTypeOnly && !isForTests(path)) {
    return ['takes more than the type of the server router']
  }
  const allowed = allowedWorkspaces[workspace] ?? []
  const isAllowed = allowed.includes(specifier) || allowed.includes(specifier.split('/').slice(0, 2).join('/'))
  return isAllowed ? [] : [`may not import ${specifier}`]
}

function outsideReasons(workspace: string, path: string, { specifier }: Import): string[] {
  const allowed = allowedOutside[workspace]
  if (!allowed || isForTests(path) || specifier.startsWith('.') || specifier.startsWith('@c360/')) return []
  return allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? []
    : [`may not import ${specifier}: ${workspace} is pure`]
}

function webReasons(path: string, { specifier, path: target }: Import): string[] {
  const [, layer = '', feature] = /^apps\/web\/src\/(app|features|document|ui)\/([^/]+)/.exec(path) ?? []
  if (layer === '') return []
  if (layer === 'ui' && specifier.startsWith('@c360/')) return ['ui knows no domain words, so it imports no package']
  const [, targetLayer, targetFeature] = /^apps\/web\/src\/(app|features|document|ui)\/([^/]+)/.exec(target ?? '') ?? []
  if (targetLayer === undefined) return []
  if (layer !== targetLayer && specifier.startsWith('.')) return [`imports ${specifier}; write #${targetLayer}/…`]
  if (layer === 'features' && targetLayer === 'features') {
    return feature === targetFeature ? [] : [`feature ${feature} imports feature ${targetFeature}`]
  }
  return allowedInWeb[layer]?.includes(targetLayer) ? [] : [`${layer} may not import ${targetLayer}`]
}

function serverReasons(path: string, { specifier }: Import): string[] {
  const isStorage = path.startsWith('apps/server/src/storage/') || path.endsWith('.config.ts')
  if (!path.startsWith('apps/') || isStorage || !storageLibraries.test(specifier)) return []
  return [`only the storage of the server knows ${specifier}`]
}

function workspaceOf(path: string): string | undefined {
  return Object.keys(allowedWorkspaces).find((workspace) => path.startsWith(`${workspace}/`))
}
