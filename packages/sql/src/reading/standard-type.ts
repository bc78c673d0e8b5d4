const aliases: Readonly<Record<string, string>> = {
  bool: 'boolean',
  character: 'char',
  decimal: 'numeric',
  float: 'double precision',
  float8: 'double precision',
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  timetz: 'time with time zone',
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
  if (isVarying.test(name)) return rest.startsWith('(') ? `varchar${rest}` : `text${rest}`
  return `${aliases[name] ?? name}${rest}`
}

// Without a length it is text to PostgreSQL, under either name.
const isVarying = /^(?:varchar|character varying)$/
