import type { SourceFile } from './repository.ts'

/** A rule number: a letter and a number, `R12` or `I3`, or a section and a number, `2.4`. */
const number = String.raw`(?:[A-Z]\d+(?:\.\d+)?|\d+\.\d+)`
const inSpec = new RegExp(
  String.raw`^[ \t]*(?:[-*|][ \t]*|#+[ \t]+)?(?:\*\*|\x60)?(${number})(?:\*\*|\x60)?(?=[\s.:·|—-])`,
  'gm',
)
const testCall = /\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*[`'"]([^`'"\n]*)/g
const leading = new RegExp(String.raw`^(?:${number}(?:, | · | and |/| )?)+(?=\s|$|:)`)

/** The rule numbers that a SPEC.md declares. */
export function numbersInSpec(spec: SourceFile): string[] {
  return [...spec.text.matchAll(inSpec)].flatMap(([, found]) => found ?? [])
}

/** The rule numbers that the names of a file's tests start with. */
export function numbersInTests(file: SourceFile): string[] {
  return [...file.text.matchAll(testCall)].flatMap(([, name = '']) => {
    const [start = ''] = leading.exec(`${name} `) ?? []
    return start.match(new RegExp(number, 'g')) ?? []
  })
}

/** Rules without a test, numbers declared twice, and tests that claim a rule that no SPEC.md has. */
export function findSpecGaps(files: readonly SourceFile[]): string[] {
  const specs = files.filter(({ path }) => path.endsWith('/SPEC.md'))
  const tests = files.filter(
    ({ path }) => !path.startsWith('tools/') && /\.(test|spec)\.tsx?$|\/testing\/.*\.ts$/.test(path),
  )
  const claimed = tests.flatMap((file) => numbersInTests(file).map((found) => ({ path: file.path, found })))
  const tested = new Set(claimed.map(({ found }) => found))
  const declared = specs.flatMap((spec) => numbersInSpec(spec).map((found) => ({ path: spec.path, found })))
  const known = new Set(declared.map(({ found }) => found))
  const twice = declared.filter(({ found }, index) => declared.findIndex((other) => other.found === found) !== index)
  return [
    ...declared.filter(({ found }) => !tested.has(found)).map(({ path, found }) => `${path}: ${found} has no test`),
    ...twice.map(({ path, found }) => `${path}: ${found} is declared twice`),
    ...claimed.filter(({ found }) => !known.has(found)).map(({ path, found }) => `${path}: ${found} is in no SPEC.md`),
  ]
}
