const wordOrComment = /\s+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/|"(?:[^"]|"")*"|[^\s"(]+|\(/y
const maxTitleWords = 12

/** What the first words of a statement make of it. */
export interface StatementKind {
  /** What it is, in a few words: `CREATE TABLE film`. */
  readonly title: string
  /** Why nothing of it belongs into a model; undefined where it has to be read. */
  readonly skipped: string | undefined
}

/** Tells from its first words whether a statement has to be parsed at all: dumps consist of data for the most part. */
export function classify(text: string): StatementKind {
  const words = firstWords(text, maxTitleWords)
  const upper = words.map((word) => word.toUpperCase())
  const verb = upper[0] ?? ''
  if (verb === 'CREATE' || verb === 'ALTER' || verb === 'COMMENT' || verb === 'DROP')
    return classifyDefinition(words, upper)
  const title = ['INSERT', 'COPY', 'DELETE'].includes(verb)
    ? words.slice(0, verb === 'COPY' ? 2 : 3)
    : words.slice(0, 2)
  return { title: title.join(' ').slice(0, 120), skipped: reasonByVerb[verb] }
}

/** Whether a statement that begins at `start` is `CREATE … FUNCTION` or `PROCEDURE`. */
export function isRoutine(text: string, start: number): boolean {
  return /^create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/i.test(text.slice(start, start + 60))
}

/** Whether a statement that begins at `start` is `CREATE … RULE`. */
export function isRule(text: string, start: number): boolean {
  return /^create\s+(?:or\s+replace\s+)?rule\b/i.test(text.slice(start, start + 60))
}

/** Whether a statement to be passed over goes on to define something: a semicolon may be missing before that. */
export function holdsDefinition(statement: string): boolean {
  return /\n[^\S\n]*create\s+(?:unlogged\s+)?(?:table|type|domain)\b/i.test(statement)
}

/** Whether rows of data follow a statement. */
export function readsFromStdin(statement: string): boolean {
  return /^copy\b[\s\S]*\bfrom\s+stdin\b/i.test(statement)
}

const data = 'Rows of data are not part of a model.'
const session = 'A setting of the session or the server is not part of a model.'
const program = 'What the database does is not part of a model; only what it holds is.'
const rights = 'Who may do what in the database is not part of a model.'

const reasonByVerb: Readonly<Record<string, string>> = {
  INSERT: data,
  UPDATE: data,
  DELETE: data,
  MERGE: data,
  TRUNCATE: data,
  COPY: data,
  SELECT: data,
  WITH: data,
  VALUES: data,
  TABLE: data,
  EXPLAIN: data,
  SET: session,
  RESET: session,
  SHOW: session,
  BEGIN: session,
  START: session,
  COMMIT: session,
  END: session,
  ROLLBACK: session,
  ABORT: session,
  SAVEPOINT: session,
  RELEASE: session,
  LOCK: session,
  ANALYZE: session,
  VACUUM: session,
  CLUSTER: session,
  REINDEX: session,
  CHECKPOINT: session,
  DISCARD: session,
  LISTEN: session,
  NOTIFY: session,
  UNLISTEN: session,
  LOAD: session,
  REFRESH: data,
  DO: program,
  CALL: program,
  EXECUTE: program,
  PREPARE: program,
  DEALLOCATE: program,
  GRANT: rights,
  REVOKE: rights,
  REASSIGN: rights,
  SECURITY: rights,
  IMPORT: 'Tables of another server are not read.',
}

const fillers = new Set(['OR', 'REPLACE', 'TEMP', 'TEMPORARY', 'LOCAL', 'GLOBAL', 'UNLOGGED', 'RECURSIVE', 'TRUSTED'])
const nameFillers = new Set(['IF', 'NOT', 'EXISTS', 'ONLY', 'CONCURRENTLY'])
const twoWordObjects = new Set([
  'MATERIALIZED',
  'FOREIGN',
  'UNIQUE',
  'EVENT',
  'ACCESS',
  'TEXT',
  'USER',
  'DEFAULT',
  'LARGE',
  'CONSTRAINT',
  'OPERATOR',
])

function classifyDefinition(words: readonly string[], upper: readonly string[]): StatementKind {
  const verb = upper[0] ?? ''
  let at = verb === 'COMMENT' ? 2 : 1
  while (fillers.has(upper[at] ?? '')) at += 1
  const isPair = twoWordObjects.has(upper[at] ?? '') && upper[at + 1] !== undefined
  const object = upper.slice(at, at + (isPair ? 2 : 1)).join(' ')
  at += isPair ? 2 : 1
  while (nameFillers.has(upper[at] ?? '')) at += 1
  const start = verb === 'COMMENT' ? 'COMMENT ON' : verb
  const title = `${start} ${object} ${words[at] ?? ''}`.trim().slice(0, 120)
  return { title, skipped: reasonFor(verb, object) }
}

const readObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  CREATE: new Set(['TABLE', 'FOREIGN TABLE', 'TYPE', 'DOMAIN', 'UNIQUE INDEX']),
  ALTER: new Set(['TABLE', 'TYPE', 'DOMAIN', 'FOREIGN TABLE']),
  COMMENT: new Set(['TABLE', 'COLUMN', 'TYPE', 'DOMAIN', 'FOREIGN TABLE']),
}

function reasonFor(verb: string, object: string): string | undefined {
  if (verb === 'DROP') return 'An import removes nothing.'
  // What is none of them may be a table misspelt: the parser knows.
  return readObjects[verb]?.has(object) === true ? undefined : reasonByObject[object]
}

const reasonByObject: Readonly<Record<string, string>> = {
  INDEX: 'An index makes queries fast; it says nothing about the data.',
  VIEW: 'A view is a query over tables; the tables are read.',
  'MATERIALIZED VIEW': 'A view is a query over tables; the tables are read.',
  FUNCTION: program,
  PROCEDURE: program,
  AGGREGATE: program,
  TRIGGER: program,
  'EVENT TRIGGER': program,
  'CONSTRAINT TRIGGER': program,
  RULE: program,
  LANGUAGE: program,
  SEQUENCE: 'A sequence numbers rows; the columns that use it say so.',
  SCHEMA: 'A schema follows from the tables that stand in it.',
  DATABASE: 'A database follows from the target of the model.',
  EXTENSION: program,
  ROLE: rights,
  USER: rights,
  POLICY: rights,
  'DEFAULT PRIVILEGES': rights,
}

function firstWords(text: string, count: number): string[] {
  const words: string[] = []
  wordOrComment.lastIndex = 0
  while (words.length < count) {
    const found = wordOrComment.exec(text)?.[0]
    if (found === undefined) break
    if (/^(?:\s|--|\/\*)/.test(found)) continue
    if (found === '(') break
    const previous = words.at(-1)
    // `"my schema"."my table"` is one word.
    const joins =
      previous !== undefined && (previous.endsWith('.') || (found.startsWith('.') && previous.endsWith('"')))
    if (joins) words[words.length - 1] = previous + found
    else words.push(found)
  }
  return words
}
