import { findImporter } from '@c360/formats'
import { describe, expect, it } from 'vitest'
import { filesOfChooser, takeFiles } from './source-files.ts'

const sql = findImporter('sql') ?? expect.unreachable()
const named = (path: string) => ({ path, file: new File([''], path) })

describe('chosen files', () => {
  it('go to the chosen importer as far as it reads them', () => {
    const taken = takeFiles(sql, [named('a.sql'), named('README.md'), named('B.SQL')])
    expect(taken?.importer).toBe(sql)
    expect(taken?.files.map(({ path }) => path)).toEqual(['a.sql', 'B.SQL'])
  })

  it('go to another importer where the chosen one reads none of them', () => {
    expect(takeFiles(sql, [named('shop.json')])?.importer.extensions).toContain('.json')
  })

  it('are refused where nobody reads them', () => {
    expect(takeFiles(sql, [named('photo.png')])).toBeUndefined()
  })

  it('of a folder are known by their path inside of it, in order', () => {
    const inFolder = (path: string): File =>
      Object.defineProperty(new File([''], path.slice(path.lastIndexOf('/') + 1)), 'webkitRelativePath', {
        value: path,
      })
    const list = [inFolder('model/entities/b.yaml'), inFolder('model/a.yaml')] as unknown as FileList
    expect(filesOfChooser(list).map(({ path }) => path)).toEqual(['a.yaml', 'entities/b.yaml'])
  })
})
