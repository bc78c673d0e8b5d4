// Signs that HTML reads are written as entities: not every reader of Markdown honours a backslash before them.
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' }
const letter = '[\\p{L}\\p{N}]'
const underscoreAtEdge = new RegExp(`(?<!${letter})_|_(?!${letter})`, 'gu')

/** Text on one line of Markdown, within a table too, that means just itself. */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]#~$]/g, '\\$&')
    .replace(underscoreAtEdge, '\\_')
    .replace(/[<>&|]/g, (sign) => entities[sign] ?? sign)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Running text as paragraphs; its own markup is shown as typed, since it may be anything. */
export function escapeParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(escapeInline)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, ' ').trim()
}

/** Text as code: shown letter by letter, whatever it holds. */
export function code(text: string): string {
  const shown = oneLine(text)
  if (shown === '') return ''
  if (/[`|<>&\\]/.test(shown)) return escapeInline(shown)
  return `\`${shown}\``
}

/** A table; columns in which nothing stands are left out, but for the first. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = heads.map((_, column) => column === 0 || rows.some((row) => (row[column] ?? '') !== ''))
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A heading that links reach by an id of its own, so that two of one name do not share one. */
export function heading(level: number, text: string, id: string): string {
  return `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${text}`
}

/** A link to a heading of {@link heading}. */
export function linkTo(text: string, id: string, path = ''): string {
  return `[${text}](${path}#${id})`
}
