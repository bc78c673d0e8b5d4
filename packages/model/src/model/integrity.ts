import { type CommandError, commandError } from '../operations/command-errors.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import { targetsOf } from '../records/references.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import { maxAttributeDepth } from './limits.ts'

/** What integrity is checked against: a draft, or a model. */
export interface RecordReader {
  get(id: string): ModelRecord | undefined
  childrenOf(parentId: string, kind: Kind): readonly ModelRecord[]
}

/** Checks that what a record refers to exists and is of a fitting kind; of a changed record only the fields that changed. */
export function findReferenceProblem(
  reader: RecordReader,
  before: ModelRecord | undefined,
  after: ModelRecord,
): CommandError | undefined {
  const { definition } = kindRulesOf(after)
  for (const reference of definition.references) {
    if (before !== undefined && fieldsOf(before)[reference.field] === fieldsOf(after)[reference.field]) continue
    for (const target of targetsOf(after, reference)) {
      const found = reader.get(target)
      if (found !== undefined && reference.kinds.includes(found.kind)) continue
      const what = `The ${reference.field} of ${definition.label} ${calledBy(after)}`
      return found === undefined
        ? commandError('model/missing-reference', `${what} refers to ${target}, which is not in the model.`, after.id)
        : commandError(
            'model/wrong-reference-kind',
            `${what} must refer to ${reference.kinds.join(' or ')}; ${target} is of kind ${found.kind}.`,
            after.id,
          )
    }
  }
  return undefined
}

/** People know a record by its name, where it has one. */
function calledBy(record: ModelRecord): string {
  return 'name' in record && record.name ? `“${record.name}”` : record.id
}

/**
 * Checks the place of an attribute that was added or moved: it stands in an entity at last, not in itself, and neither
 * it nor what stands in it nests too deep. `depthById` remembers depths already found in this check.
 */
export function findNestingProblem(
  reader: RecordReader,
  moved: ModelRecord,
  depthById: Map<string, number>,
): CommandError | undefined {
  const { kind, definition, parentField } = kindRulesOf(moved)
  const own = definition.references.find(({ field }) => field === parentField)
  if (parentField === undefined || own === undefined || !own.kinds.includes(kind)) return undefined
  const depth = depthOf(reader, moved, parentField, depthById)
  if (depth === undefined) {
    return commandError('model/cycle', `The ${definition.label} ${moved.id} would stand inside itself.`, moved.id)
  }
  if (depth + heightOf(reader, moved) > maxAttributeDepth) {
    const message = `The ${definition.label} ${moved.id} would nest deeper than ${maxAttributeDepth} levels.`
    return commandError('model/too-large', message, moved.id)
  }
  return undefined
}

function depthOf(
  reader: RecordReader,
  start: ModelRecord,
  parentField: string,
  depthById: Map<string, number>,
): number | undefined {
  // Most attributes stand directly in an entity.
  if (reader.get(fieldsOf(start)[parentField] as string)?.kind !== start.kind) return 1
  const path: string[] = []
  const seen = new Set<string>()
  let known = 0
  let current: ModelRecord | undefined = start
  while (current !== undefined && current.kind === start.kind) {
    const found = depthById.get(current.id)
    if (found !== undefined) {
      known = found
      break
    }
    if (seen.has(current.id)) return undefined
    seen.add(current.id)
    path.push(current.id)
    current = reader.get(fieldsOf(current)[parentField] as string)
  }
  for (const id of path.reverse()) {
    known += 1
    depthById.set(id, known)
  }
  return known
}

/** Levels below a record; stops counting where it is too deep already. */
function heightOf(reader: RecordReader, record: ModelRecord): number {
  let level = reader.childrenOf(record.id, record.kind)
  let height = 0
  while (level.length > 0 && height <= maxAttributeDepth) {
    height += 1
    level = level.flatMap((child) => reader.childrenOf(child.id, child.kind))
  }
  return height
}
