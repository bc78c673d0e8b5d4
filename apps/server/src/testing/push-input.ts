import { type ModelRecord, schemaVersion } from '@c360/model'
import type { PushInput } from '@c360/sync'
import type { TestBrowser } from './test-browser.ts'

/** An entity with everything it must have. */
export function anEntity(fields: Readonly<Record<string, unknown>> = {}): ModelRecord {
  const fixed = { archetype: 'profile', layer: 'core', history: 'overwrite', lifecycle: 'draft' } as const
  return { id: 'ent_1', kind: 'entity', name: 'customer', ...fixed, ...fields }
}

/** A push of one command that adds an entity, with other parts where told. */
export async function pushInput(
  browser: TestBrowser,
  modelId: string,
  parts: { readonly clientId: string; readonly epoch?: string; readonly commands?: PushInput['commands'] },
): Promise<PushInput> {
  const { clientId } = parts
  const epoch = parts.epoch ?? (await epochOf(browser, modelId))
  const operations = [{ op: 'add' as const, record: anEntity() }]
  const command = { commandId: `${clientId}-1`, clientSeq: 1, name: 'add-entity' as const, operations }
  return { modelId, epoch, clientId, schemaVersion, commands: parts.commands ?? [command] }
}

/** The epoch of a stored model. */
export async function epochOf(browser: TestBrowser, modelId: string): Promise<string> {
  const { json } = await browser.ask(`/models/${modelId}/records`)
  return (json as { readonly epoch: string }).epoch
}
