import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommitRead, CommitRequest, CommitWrites, Store, StoredRecord, VersionRequest } from '../room/store.ts'
import { anActor, anEntity, anEntry } from './builders.ts'

/** A store under test. */
export interface OpenedStore {
  readonly store: Store
  /** Closes the store and opens the same data again, as a restart of the process does. */
  reopen(): Promise<Store>
  close(): Promise<void>
}

const modelId = 'model-a'
const nothing: CommitWrites = { entries: [], records: [], removedRecordIds: [], clients: [], rejections: [] }

/** What every {@link Store} must do, as tests; `open` gives an empty store each time. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`store contract: ${name}`, () => {
    let opened: OpenedStore
    let store: Store

    beforeEach(async () => {
      opened = await open()
      store = opened.store
      await store.models.create({ id: modelId, epoch: 'epoch-1', schemaVersion: 1, at: 1_000 })
    })
    afterEach(() => opened.close())

    const commit = (writes: Partial<CommitWrites>, request: Partial<CommitRequest> = {}): Promise<CommitRead> =>
      store.commit(aRequest(request), (read) => ({ writes: { ...nothing, ...writes }, outcome: read }))
    const readBack = (request: Partial<CommitRequest> = {}): Promise<CommitRead> => commit({}, request)

    it('S1 a commit reads the head under the lock, and its writes move it', async () => {
      expect((await readBack()).head).toEqual({ epoch: 'epoch-1', seq: 0, schemaVersion: 1 })
      await commit({ entries: [anEntry({ seq: 1 }), anEntry({ seq: 2 })] })
      expect((await readBack()).head).toEqual({ epoch: 'epoch-1', seq: 2, schemaVersion: 1 })
    })

    it('S2 log rows after knownSeq are read back whole and in order', async () => {
      const entries = [
        anEntry({ seq: 1 }),
        anEntry({ seq: 2 }, { added: [anEntity({ name: '🦆 "quoted" __proto__' })] }),
      ]
      await commit({ entries })
      expect((await readBack({ knownSeq: 0 })).newer).toEqual(entries)
      expect((await readBack({ knownSeq: 1 })).newer).toEqual(entries.slice(1))
      expect((await readBack({ knownSeq: 2 })).newer).toEqual([])
    })

    it('S3 the outcome of a command is found by its id, whichever client issued it', async () => {
      const rejection = {
        commandId: 'no',
        clientId: 'client-b',
        clientSeq: 1,
        code: 'model/gone',
        message: 'Gone.',
        at: 5,
      }
      await commit({ entries: [anEntry({ seq: 1, commandId: 'yes', skipped: ['ent_9'] })], rejections: [rejection] })
      const { outcomes } = await readBack({ commandIds: ['yes', 'no', 'unknown'] })
      expect(Object.fromEntries(outcomes)).toEqual({
        yes: { status: 'applied', seq: 1, skipped: ['ent_9'] },
        no: { status: 'rejected', code: 'model/gone', message: 'Gone.' },
      })
    })

    it('S4 clients and undone log rows are found, and only those asked for', async () => {
      const client = { clientId: 'client-a', personId: 'person-a', lastClientSeq: 1 }
      const entry = anEntry({ seq: 1, commandId: 'one', undoOf: ['zero'], groupId: 'group' })
      await commit({ entries: [entry], clients: [client] })
      await commit({
        clients: [
          { ...client, lastClientSeq: 2 },
          { ...client, clientId: 'client-b' },
        ],
      })
      const read = await readBack({ clientIds: ['client-a', 'client-x'], undoOfIds: ['one', 'two'] })
      expect(Object.fromEntries(read.clients)).toEqual({ 'client-a': { ...client, lastClientSeq: 2 } })
      expect(Object.fromEntries(read.undone)).toEqual({ one: entry })
    })

    it('S5 records are inserted, replaced and removed, each with its stamps', async () => {
      const first: StoredRecord = { record: anEntity(), stamps: { added: 1 } }
      const odd: StoredRecord = { record: anEntity({ id: '__proto__' }), stamps: { added: 1, fields: { name: 2 } } }
      await commit({ records: [first, odd] })
      await commit({ records: [{ ...first, record: anEntity({ name: 'person' }) }] })
      expect(byId((await store.readRecords(modelId))?.records)).toEqual([
        odd,
        { ...first, record: anEntity({ name: 'person' }) },
      ])
      await commit({ removedRecordIds: ['ent_1', 'never-there'] })
      expect((await store.readRecords(modelId))?.records).toEqual([odd])
    })

    it('S6 a decision that throws changes nothing', async () => {
      const failing = store.commit(aRequest(), () => {
        throw new Error('decided badly')
      })
      await expect(failing).rejects.toThrow('decided badly')
      expect((await readBack()).head?.seq).toBe(0)
    })

    it('S7 a commit that cannot be written whole is not written at all', async () => {
      await commit({ entries: [anEntry({ seq: 1, commandId: 'one' })] })
      const record: StoredRecord = { record: anEntity(), stamps: { added: 2 } }
      const client = { clientId: 'client-z', personId: 'person-a', lastClientSeq: 1 }
      const twice = anEntry({ seq: 2, commandId: 'one' })
      await expect(commit({ entries: [twice], records: [record], clients: [client] })).rejects.toThrow()
      const read = await readBack({ clientIds: ['client-z'] })
      expect(read.head?.seq).toBe(1)
      expect(read.clients.size).toBe(0)
      expect((await store.readRecords(modelId))?.records).toEqual([])
    })

    it('S8 a page of events keeps to its limits, and always has one event', async () => {
      const entries = [1, 2, 3, 4, 5].map((seq) => anEntry({ seq }, { added: [anEntity({ id: `ent_${seq}` })] }))
      await commit({ entries })
      const events = entries.map(({ event }) => event)
      const page = (since: number, limit: number, maxBytes: number) =>
        store.readEvents({ modelId, since, limit, maxBytes })
      expect(await page(0, 500, 1_000_000)).toMatchObject({ head: { seq: 5 }, events, more: false })
      expect(await page(1, 2, 1_000_000)).toMatchObject({ events: events.slice(1, 3), more: true })
      expect(await page(2, 500, 1)).toMatchObject({ events: events.slice(2, 3), more: true })
      expect(await page(5, 500, 1_000_000)).toMatchObject({ events: [], more: false })
      expect(await page(9, 500, 1_000_000)).toMatchObject({ head: { seq: 5 }, events: [] })
    })

    it('S9 commits at the same time take turns', async () => {
      const append = () =>
        store.commit(aRequest(), (read) => {
          const seq = (read.head?.seq ?? 0) + 1
          return { writes: { ...nothing, entries: [anEntry({ seq })] }, outcome: seq }
        })
      const seqs = await Promise.all([append(), append(), append(), append()])
      expect([...seqs].sort()).toEqual([1, 2, 3, 4])
    })

    it('S10 what was committed is there after a restart', async () => {
      const entry = anEntry({ seq: 1, commandId: 'one' }, { added: [anEntity()] })
      const record: StoredRecord = { record: anEntity(), stamps: { added: 1 } }
      const client = { clientId: 'client-a', personId: 'person-a', lastClientSeq: 1 }
      await commit({ entries: [entry], records: [record], clients: [client] })
      store = await opened.reopen()
      const read = await readBack({ clientIds: ['client-a'], commandIds: ['one'] })
      expect(read.head).toEqual({ epoch: 'epoch-1', seq: 1, schemaVersion: 1 })
      expect(read.newer).toEqual([entry])
      expect(read.clients.get('client-a')).toEqual(client)
      expect((await store.readRecords(modelId))?.records).toEqual([record])
    })

    it('S11 models with equal ids inside do not touch each other', async () => {
      await store.models.create({ id: 'model-b', epoch: 'epoch-9', schemaVersion: 1, at: 2_000 })
      await commit({ entries: [anEntry({ seq: 1 })], records: [{ record: anEntity(), stamps: { added: 1 } }] })
      expect(await store.readRecords('model-b')).toEqual({
        head: { epoch: 'epoch-9', seq: 0, schemaVersion: 1 },
        records: [],
      })
      const other = await readBack({ modelId: 'model-b', commandIds: ['command-1'], clientIds: ['client-a'] })
      expect([other.newer.length, other.outcomes.size, other.clients.size]).toEqual([0, 0, 0])
    })

    it('S12 models are listed newest change first, under the name of their model record', async () => {
      await store.models.create({ id: 'model-b', epoch: 'epoch-2', schemaVersion: 1, at: 2_000 })
      const named: StoredRecord = { record: { id: 'model', kind: 'model', name: 'Retail' }, stamps: { added: 1 } }
      const entity: StoredRecord = { record: anEntity(), stamps: { added: 1 } }
      await commit({ entries: [anEntry({ seq: 1, at: 3_000 })], records: [named, entity] })
      expect(await store.models.list()).toEqual([
        { id: modelId, name: 'Retail', entityCount: 1, createdAt: 1_000, updatedAt: 3_000 },
        { id: 'model-b', name: '', entityCount: 0, createdAt: 2_000, updatedAt: 2_000 },
      ])
    })

    it('S13 a removed model is as good as gone, and restoring brings it back whole', async () => {
      await commit({ entries: [anEntry({ seq: 1 })] })
      expect(await store.models.remove(modelId, 4_000)).toBe(true)
      expect(await store.models.remove(modelId, 4_000)).toBe(false)
      expect(await store.models.list()).toEqual([])
      expect(await store.readRecords(modelId)).toBeUndefined()
      expect(await store.readEvents({ modelId, since: 0, limit: 1, maxBytes: 1 })).toBeUndefined()
      expect((await readBack()).head).toBeUndefined()
      expect(await store.models.restore(modelId, 5_000)).toBe(true)
      expect(await store.models.restore(modelId, 5_000)).toBe(false)
      expect((await readBack()).head?.seq).toBe(1)
    })

    it('S14 a model nobody made is not there', async () => {
      expect((await readBack({ modelId: 'unknown' })).head).toBeUndefined()
      expect(await store.readRecords('unknown')).toBeUndefined()
      expect(await store.models.remove('unknown', 1)).toBe(false)
      expect(await store.versions.list('unknown')).toBeUndefined()
      expect(await store.versions.read('unknown', 1)).toBeUndefined()
      expect(await store.versions.publish(aVersion({ modelId: 'unknown' }))).toEqual({ ok: false, error: 'not-found' })
    })

    it('S15 a version is one committed state under the next number', async () => {
      const odd = anEntity({ id: 'ent_2', name: '🦆 "quoted" __proto__' })
      const records = [anEntity(), odd].map((record) => ({ record, stamps: { added: 1 } }))
      expect(await store.versions.list(modelId)).toEqual([])
      await commit({ entries: [anEntry({ seq: 1 })], records })
      expect(await store.versions.publish(aVersion({ expectedSeq: 9 }))).toEqual({ ok: false, error: { headSeq: 1 } })
      const first = {
        number: 1,
        notes: 'First.',
        seq: 1,
        epoch: 'epoch-1',
        schemaVersion: 1,
        by: anActor(),
        at: 5_000,
        entityCount: 2,
        recordCount: 2,
      }
      expect(await store.versions.publish(aVersion({ expectedSeq: 1 }))).toEqual({ ok: true, value: first })
      const second = { ...first, number: 2, name: 'Spring', notes: '' }
      expect(await store.versions.publish(aVersion({ name: 'Spring', notes: '' }))).toEqual({ ok: true, value: second })
      expect(await store.versions.list(modelId)).toEqual([second, first])
      expect(await store.versions.read(modelId, 1)).toEqual({ version: first, records: [anEntity(), odd] })
      expect(await store.versions.read(modelId, 3)).toBeUndefined()
    })

    it('S15 versions published at the same time each get a number', async () => {
      const published = await Promise.all([1, 2, 3, 4].map(() => store.versions.publish(aVersion())))
      const numbers = published.map((result) => (result.ok ? result.value.number : 0))
      expect(numbers.sort()).toEqual([1, 2, 3, 4])
    })

    it('S16 a version stays as it was published', async () => {
      await commit({ entries: [anEntry({ seq: 1 })], records: [{ record: anEntity(), stamps: { added: 1 } }] })
      await store.versions.publish(aVersion())
      const published = await store.versions.read(modelId, 1)
      expect(published?.records).toEqual([anEntity()])
      await commit({ entries: [anEntry({ seq: 2, commandId: 'gone' })], removedRecordIds: ['ent_1'] })
      expect(await store.versions.read(modelId, 1)).toEqual(published)
      await store.models.remove(modelId, 6_000)
      expect(await store.versions.list(modelId)).toBeUndefined()
      expect(await store.versions.read(modelId, 1)).toBeUndefined()
      await store.models.restore(modelId, 7_000)
      store = await opened.reopen()
      expect(await store.versions.read(modelId, 1)).toEqual(published)
      expect(await store.versions.publish(aVersion())).toMatchObject({ ok: true, value: { number: 2, recordCount: 0 } })
    })
  })
}

function aRequest(fields: Partial<CommitRequest> = {}): CommitRequest {
  return { modelId, knownSeq: 0, clientIds: [], commandIds: [], undoOfIds: [], ...fields }
}

function aVersion(fields: Partial<VersionRequest> = {}): VersionRequest {
  return { modelId, notes: 'First.', by: anActor(), at: 5_000, ...fields }
}

function byId(records: readonly StoredRecord[] | undefined): StoredRecord[] {
  return [...(records ?? [])].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
}
