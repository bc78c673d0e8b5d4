import type { LiveConnection, Transport } from '../../client/transport.ts'
import type { ClientMessage } from '../../protocol/live-messages.ts'
import type { PushResult } from '../../protocol/push.ts'
import type { CommitRead, CommitRequest, Decision, Store } from '../../room/store.ts'
import type { SeededBug } from './session.ts'

/** The store never remembers what it has seen. */
export const noDedupe: SeededBug = {
  isStoreLenient: true,
  wrapStore: (store) => forgetting(store, () => false),
}

/** What was seen is written in a transaction of its own, after the commands': a crash comes between. */
export const dedupeApart: SeededBug = {
  isStoreLenient: true,
  wrapStore: (store, world, lifeOf) => {
    const remembered = new Set<string>()
    const remember = (commandIds: readonly string[]): void => {
      const life = lifeOf()
      world.after(50, () => {
        if (life === lifeOf()) for (const commandId of commandIds) remembered.add(commandId)
      })
    }
    return forgetting(store, (commandId) => remembered.has(commandId), remember)
  },
}

/** The answer is given, and everybody told, a moment before it is on disk: a crash comes between. */
export const acknowledgeBeforeCommit: SeededBug = {
  wrapStore: (store, world, lifeOf) => {
    let late: { life: number; write(): Promise<unknown> } | undefined
    const flush = async (): Promise<void> => {
      const writing = late
      late = undefined
      if (writing?.life === lifeOf()) await writing.write()
    }
    return {
      ...through(store),
      readRecords: async (modelId) => {
        await flush()
        return store.readRecords(modelId)
      },
      commit: async (request, decide) => {
        await flush()
        const decided = await decideOnly(store, request, decide)
        late = {
          life: lifeOf(),
          write: () => store.commit(request, () => ({ writes: decided.writes, outcome: undefined })),
        }
        world.after(500, () => void flush())
        return decided.outcome
      },
    }
  },
}

/** The log is read first, and the live line joined only then: what is committed in between is never heard of. */
export const gapBeforeSubscribe: SeededBug = {
  wrapTransport: (transport, world) => ({
    ...bound(transport),
    openLive: (handlers) => {
      let line: LiveConnection | undefined
      const join = (hello: ClientMessage): void => {
        line = transport.openLive({
          onOpen: () => line?.send(hello),
          onClose: (code) => handlers.onClose(code),
          onMessage: (text) => {
            if ((JSON.parse(text) as { readonly type: string }).type !== 'welcome') handlers.onMessage(text)
          },
        })
      }
      let cancel = world.after(0, () => handlers.onOpen())
      return {
        close: () => {
          cancel()
          line?.close()
        },
        send: (message) => {
          if (message.type !== 'hello') {
            line?.send(message)
            return
          }
          // The client believes that it has joined and reads the gap; only later does it really join.
          const { epoch = 'unknown', since = 0 } = message
          const welcome = { type: 'welcome', epoch, headSeq: since + 1, role: 'editor', peers: [] }
          handlers.onMessage(JSON.stringify(welcome))
          cancel = world.after(2_000, () => join(message))
        },
      }
    },
  }),
}

/** A pending command is dropped as soon as it is acknowledged, though its event is still to come. */
export const dropOnAcknowledge: SeededBug = {
  wrapTransport: (transport) => ({
    ...bound(transport),
    push: async (input) => {
      const answer: PushResult = await transport.push(input)
      // An outcome at a seq that the client has long passed is one that it does not wait for.
      return { ...answer, results: answer.results.map((result) => ('seq' in result ? { ...result, seq: 0 } : result)) }
    },
  }),
}

function forgetting(
  store: Store,
  isRemembered: (commandId: string) => boolean,
  remember: (commandIds: readonly string[]) => void = () => undefined,
): Store {
  return {
    ...through(store),
    commit: (request, decide) =>
      store.commit(request, (read) => {
        const outcomes = new Map([...read.outcomes].filter(([commandId]) => isRemembered(commandId)))
        const decision = decide({ ...read, outcomes })
        remember(decision.writes.entries.map(({ event }) => event.commandId))
        return decision
      }),
  }
}

async function decideOnly<Outcome>(
  store: Store,
  request: CommitRequest,
  decide: (read: CommitRead) => Decision<Outcome>,
): Promise<Decision<Outcome>> {
  const writes = { entries: [], records: [], removedRecordIds: [], clients: [], rejections: [] }
  return await store.commit(request, (read) => ({ writes, outcome: decide(read) }))
}

function through(store: Store): Store {
  return {
    models: store.models,
    versions: store.versions,
    readRecords: (modelId) => store.readRecords(modelId),
    readEvents: (page) => store.readEvents(page),
    commit: (request, decide) => store.commit(request, decide),
  }
}

function bound(transport: Transport): Transport {
  return {
    load: () => transport.load(),
    push: (input) => transport.push(input),
    pull: (input) => transport.pull(input),
    openLive: (handlers) => transport.openLive(handlers),
  }
}
