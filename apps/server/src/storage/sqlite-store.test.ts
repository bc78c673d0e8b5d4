import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storeContract } from '@c360/sync/testing'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { openDatabase } from './open-database.ts'
import { createSqliteStore } from './sqlite-store.ts'
import { createDirectWriter } from './writer/writer.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

storeContract('SQLite', async () => {
  const folder = await makeTemporaryFolder()
  const path = join(folder.path, 'c360.db')
  let database = openDatabase(path, migrationsFolder)
  return {
    store: createSqliteStore(database, createDirectWriter(database)),
    reopen: async () => {
      database.$client.close()
      database = openDatabase(path, migrationsFolder)
      return createSqliteStore(database, createDirectWriter(database))
    },
    close: async () => {
      database.$client.close()
      await folder.remove()
    },
  }
})
