import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findWrongImports } from './architecture/import-directions.ts'
import { findUnlisted } from './architecture/registries.ts'
import { readRepository } from './architecture/repository.ts'
import {
  findDeepPaths,
  findLonelyFiles,
  findLongFiles,
  findMisnamedFiles,
  findVagueFolders,
} from './architecture/shape.ts'
import { findSpecGaps } from './architecture/spec-numbers.ts'
import { findLeftovers, findMachinePaths } from './architecture/strays.ts'

const files = readRepository(join(import.meta.dirname, '..'))

describe('the repository', () => {
  test('was read', () => {
    expect(files.length).toBeGreaterThan(50)
  })
  test('imports only in the directions of docs/architecture.md', () => {
    expect(findWrongImports(files)).toEqual([])
  })
  test('has no folder named for nothing', () => {
    expect(findVagueFolders(files)).toEqual([])
  })
  test('has no folder with one file', () => {
    expect(findLonelyFiles(files)).toEqual([])
  })
  test('has no file of more than 300 lines', () => {
    expect(findLongFiles(files)).toEqual([])
  })
  test('is at most four folders deep below src and climbs at most two', () => {
    expect(findDeepPaths(files)).toEqual([])
  })
  test('names its files in kebab-case', () => {
    expect(findMisnamedFiles(files)).toEqual([])
  })
  test('tests every numbered rule of every SPEC.md', () => {
    expect(findSpecGaps(files)).toEqual([])
  })
  test('lists in each registry what its folder holds', () => {
    expect(findUnlisted(files)).toEqual([])
  })
  test('names no path of the machine it was written on', () => {
    expect(findMachinePaths(files)).toEqual([])
  })
  test('leaves nothing for later and silences no check', () => {
    expect(findLeftovers(files)).toEqual([])
  })
})
