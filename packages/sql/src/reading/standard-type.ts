const aliases: Readonly<Record<string, string>> = {
  bool: 'boolean',
  character: 'char',
  'character varying': 'varchar',
  decimal: 'numeric',
  float: 'double precision',
  float8: 'double precision',
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  timetz: 'time with time zone',
  // A string without a length is text to PostgreSQL, under either name.
  varchar: 'text',
}

/** One spelling for the types that PostgreSQL knows by several names. */
export function standardType(type: string): string {
  const text = type
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([(),]) ?/g, '$1')
    .replace(/ without time zone/, '')
    .trim()
  const [, name = text, rest = ''] = /^([a-z ]+?[a-z0-9]*)((?:\(.*|\[.*)?)$/.exec(text) ?? []
  const known = aliases[name]
  if (known === undefined) return text
  return name.includes('varying') || known === 'text'
    ? rest.startsWith('(')
      ? `varchar${rest}`
      : `text${rest}`
    : `${known}${rest}`
}
