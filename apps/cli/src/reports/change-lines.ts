import { type ChangeGroup, summarizeParts } from '@c360/model'
import { oneLine } from './text-report.ts'

const marks = { added: '+', removed: '-', kept: '~' } as const

/** Changes for a terminal: a line for what changed, and below it how. */
export function toChangeLines(groups: readonly ChangeGroup[]): string {
  if (groups.length === 0) return 'No changes.\n'
  return groups.map(toBlock).join('')
}

function toBlock(group: ChangeGroup): string {
  const parts = summarizeParts(group)
  const head = `${marks[group.state]} ${group.recordKind} ${oneLine(group.name)}${parts === '' ? '' : ` (${parts})`}\n`
  // What came or went with it has been counted; that it came or went itself is its mark.
  const isSaid = group.state !== 'kept'
  const items = group.items.filter(
    ({ isPart, recordId }) => isPart !== true && !(isSaid && recordId === group.recordId),
  )
  return `${head}${items.map(({ text }) => `    ${oneLine(text)}\n`).join('')}`
}
