import type { AddressInfo } from 'node:net'
import { closeCodes } from '@c360/sync'
import type { Logger } from 'pino'
import { buildApp } from './http/build-app.ts'
import { attachLiveSocket, type LiveTimes } from './live/attach-live-socket.ts'
import { openServices, type ServiceOptions } from './open-services.ts'
import type { Settings } from './settings.ts'
import { StartError } from './storage/start-error.ts'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Says goodbye to every socket, answers what has been asked, closes the database. */
  close(): Promise<void>
}

/** What tests choose otherwise. */
export interface StartOptions extends ServiceOptions {
  readonly live?: LiveTimes
}

/** Opens the data folder and listens. Throws a {@link StartError} for what a person can cure. */
export async function startServer(settings: Settings, log: Logger, options: StartOptions = {}): Promise<RunningServer> {
  const { services, close: closeServices } = await openServices(settings, log, options)
  const app = await buildApp(services, { webRoot: settings.webRoot, log })
  const closeSockets = attachLiveSocket(app.server, services, options.live)
  const close = async (): Promise<void> => {
    await services.rooms.closeAll(closeCodes.restarting)
    closeSockets()
    await app.close()
    await closeServices()
  }
  try {
    await app.listen({ port: settings.port, host: settings.host })
  } catch (error) {
    await close()
    throw toStartError(error, settings)
  }
  const { port } = app.server.address() as AddressInfo
  return { url: `http://${settings.host === '::1' ? '[::1]' : 'localhost'}:${port}`, port, close }
}

function toStartError(error: unknown, settings: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${settings.port} is taken by another program. Stop it, or choose another port: PORT=${settings.port + 1} npm start`,
    )
  }
  if (code === 'EACCES')
    return new StartError(`Port ${settings.port} needs special rights. Choose one above 1023 with PORT.`)
  if (code === 'EADDRNOTAVAIL')
    return new StartError(`This machine has no address ${settings.host}. Choose another with HOST.`)
  return error
}
