import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitStatements } from './split-statements.ts'

function texts(script: string): string[] {
  return splitStatements(script).map(({ text }) => text)
}

describe('a semicolon ends a statement', () => {
  const kept: [string, string][] = [
    ['a text', `SELECT 'a;b', 'it''s; so'`],
    ['an escape text', String.raw`SELECT E'it\'s; so', e'\\'`],
    ['a text with a backslash that is none', String.raw`SELECT '\'`],
    ['a name', `SELECT 1 AS "a;""b"`],
    ['a dollar text', `DO $$ BEGIN; END; $$`],
    ['a tagged dollar text with another in it', `DO $body$ SELECT $$;$$; $body$`],
    ['a line comment', `SELECT 1 -- no; end\n + 1`],
    ['a block comment in a block comment', `SELECT 1 /* a; /* b; */ c; */ + 1`],
    ['a rule', `CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)`],
    [
      'the body of a routine',
      `CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END`,
    ],
    ['a dollar in a name', `SELECT a$b$ FROM t`],
    ['a parameter', `SELECT $1`],
  ]
  test.each(kept)('but not in %s', (_, statement) => {
    expect(texts(`${statement};\nSELECT 'next';`)).toEqual([statement, `SELECT 'next'`])
  })

  test('also where a parenthesis was never closed', () => {
    expect(texts('CREATE TABLE a (b int;\nCREATE TABLE c (d int);')).toEqual([
      'CREATE TABLE a (b int',
      'CREATE TABLE c (d int)',
    ])
  })
})

test('lines are counted from the first word of a statement', () => {
  const script = `-- a comment\n\n/* two\nlines */ SELECT 1;\n;;\n  SELECT\n2;\r\nSELECT 3`
  expect(splitStatements(script).map(({ line, text }) => [line, text])).toEqual([
    [4, 'SELECT 1'],
    [6, 'SELECT\n2'],
    [8, 'SELECT 3'],
  ])
})

test('the rows of COPY are data, up to their end mark', () => {
  const script = `COPY t (a) FROM stdin;\nit's; "x\n\\N\n\\.\n\nSELECT 1;\nCOPY u FROM stdin WITH CSV;\n\\.\nSELECT 2;`
  expect(texts(script)).toEqual(['COPY t (a) FROM stdin', 'SELECT 1', 'COPY u FROM stdin WITH CSV', 'SELECT 2'])
})

test('a command of psql is a line of its own', () => {
  const script = `\\connect "shop"\n\\set x 'y\nSELECT 1\n\\g\nSELECT 2;`
  expect(splitStatements(script).map(({ kind, text }) => [kind, text])).toEqual([
    ['command', `\\connect "shop"`],
    ['command', `\\set x 'y`],
    ['sql', 'SELECT 1'],
    ['command', '\\g'],
    ['sql', 'SELECT 2'],
  ])
})

describe('what never ends costs one statement', () => {
  test.each([
    ['a text', `SELECT 'a`],
    ['a name', `SELECT "a`],
    ['a dollar text', `DO $x$ BEGIN`],
    ['a comment', `SELECT 1 /* a`],
  ])('%s', (_, broken) => {
    const [first, second] = splitStatements(`${broken};\nSELECT 2;`)
    expect(first).toMatchObject({ kind: 'unfinished', line: 1, reason: expect.stringContaining('line 1') })
    expect(second).toMatchObject({ kind: 'sql', line: 2, text: 'SELECT 2' })
  })

  test('and not the time of reading to the end for each of many', () => {
    const script = Array.from({ length: 20_000 }, (_, index) => `SELECT $a${index}$;`).join('\n')
    expect(splitStatements(script).length).toBeLessThan(100)
  })
})

test('any text is split into parts of itself, in order, and no more is lost than blanks, comments and data', () => {
  const pieces = fc.constantFrom(
    `'`,
    `"`,
    '$$',
    '$a$',
    ';',
    ';\n',
    '--',
    '/*',
    '*/',
    '(',
    ')',
    '\\',
    '\n',
    ' x ',
    'COPY t FROM stdin;\n',
    '\n\\.\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const script = parts.join('')
      let from = 0
      for (const { text, line } of splitStatements(script)) {
        const at = script.indexOf(text, from)
        expect(at).toBeGreaterThanOrEqual(from)
        expect(line).toBeGreaterThanOrEqual(1)
        from = at + text.length
      }
    }),
  )
})
