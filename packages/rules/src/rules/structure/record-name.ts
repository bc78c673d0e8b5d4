import type { ModelRecord } from '@c360/model'

/** How messages call a record: by its name, or by what it is where it has none yet. */
export function nameOf(record: ModelRecord | undefined): string {
  if (record === undefined) return 'something that is gone'
  const name = 'name' in record ? record.name?.trim() : undefined
  return name === undefined || name === '' ? `an unnamed ${record.kind.replace('-', ' ')}` : name
}
