import { randomBytes } from 'node:crypto'
import { createId, idByteCount } from '@c360/model'
import { closeCodes } from '@c360/sync'
import type { Logger } from 'pino'
import { createBackground } from './background/background.ts'
import { createLiveConnections } from './live/live-connections.ts'
import { openExamples } from './models/example-models.ts'
import { prepareModels } from './models/prepare-models.ts'
import { createPersonCookie } from './people/person-cookie.ts'
import { createPersonMint } from './people/person-mint.ts'
import type { Services } from './services.ts'
import type { Settings } from './settings.ts'
import { openDataFolder } from './storage/data-folder.ts'
import { readModelHistory } from './storage/model-history.ts'
import { openDatabase, type StudioDatabase } from './storage/open-database.ts'
import { createRecordReader } from './storage/record-reader.ts'
import { createSqliteStore } from './storage/sqlite-store.ts'
import { startThreadWriter } from './storage/writer/thread-writer.ts'
import { createDirectWriter, type Writer } from './storage/writer/writer.ts'
import { createRoomRegistry } from './sync/room-registry.ts'

const idleSweepMs = 60_000

/** How the services are made. */
export interface ServiceOptions {
  /** Which thread waits for the disk: one of its own unless told otherwise. */
  readonly writer?: 'thread' | 'direct'
}

/** Opens the data folder and makes the services over it; a new installation starts with the example model. */
export async function openServices(
  settings: Settings,
  log: Logger,
  options: ServiceOptions = {},
): Promise<{ readonly services: Services; close(): Promise<void> }> {
  const folder = openDataFolder(settings.dataFolder)
  const database = openOrRelease(folder, settings)
  const writer = await startWriter(database, folder.databasePath, options.writer)
  const store = createSqliteStore(database, writer)
  const reportFault = (fault: unknown): void => log.error(fault)
  const ports = {
    now: Date.now,
    after: runLater,
    soon: (run: () => void) => void setImmediate(run),
    onFault: reportFault,
  }
  const rooms = createRoomRegistry({ store, ports }, closeCodes.restarting)
  const background = createBackground(folder.databasePath)
  const services: Services = {
    store,
    rooms,
    recordReader: createRecordReader(database),
    background,
    examples: openExamples(settings.examplesFolder),
    people: createPersonCookie(folder.secret),
    mintPerson: createPersonMint(randomBytes),
    live: createLiveConnections(),
    reportFault,
    now: Date.now,
    createId: (prefix) => `${prefix}_${randomBytes(15).toString('base64url')}`,
    createRecordId: (kind) => createId(kind, randomBytes(idByteCount)),
  }
  const sweep = setInterval(() => void rooms.closeIdle().catch(reportFault), idleSweepMs)
  sweep.unref()
  await prepareModels(services, readModelHistory(database))
  const close = async (): Promise<void> => {
    clearInterval(sweep)
    await rooms.closeAll(closeCodes.restarting)
    await background.close()
    await writer.close()
    database.$client.close()
    folder.close()
  }
  return { services, close }
}

function startWriter(database: StudioDatabase, path: string, kind: ServiceOptions['writer']): Promise<Writer> {
  return kind === 'direct' ? Promise.resolve(createDirectWriter(database)) : startThreadWriter(path)
}

function openOrRelease(folder: ReturnType<typeof openDataFolder>, settings: Settings) {
  try {
    return openDatabase(folder.databasePath, settings.migrationsFolder)
  } catch (error) {
    folder.close()
    throw error
  }
}

function runLater(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
