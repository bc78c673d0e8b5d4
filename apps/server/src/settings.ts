import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const loopbackHosts = ['127.0.0.1', '::1', 'localhost']

// Right from `src/` and, one file deep as well, from the bundle in `dist/`.
const pathFromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Every setting the server reads from its environment: its meaning, its default and what is accepted. */
export const Environment = z.object({
  PORT: z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must be between 0 and 65535' })
    .max(65_535, { error: 'must be between 0 and 65535' })
    .default(3600)
    .describe('Port to listen on; 0 takes any free one.'),
  HOST: z
    .enum(loopbackHosts, {
      error: `must be one of ${loopbackHosts.join(', ')}: there are no accounts yet, so the studio serves this machine only`,
    })
    .default('127.0.0.1')
    .describe('Address to listen on; only addresses of this machine itself.'),
  C360_DATA: z
    .string()
    .default(pathFromHere('../../../data'))
    .describe('Folder of the database and of the secret that signs cookies; made when missing.'),
  WEB_ROOT: z.string().default(pathFromHere('../../web/dist')).describe('Folder of the built web app.'),
})

/** Where one run listens, reads and writes. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly webRoot: string
  readonly examplesFolder: string
  readonly migrationsFolder: string
}

/** Reads the settings from an environment, or says in one line each what is wrong with it. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problems: readonly string[] } {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = Environment.safeParse(present)
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) }
  }
  const { PORT, HOST, C360_DATA, WEB_ROOT } = parsed.data
  return {
    port: PORT,
    // `localhost` may be two addresses, and upgrades are heard on one server only.
    host: HOST === 'localhost' ? '127.0.0.1' : HOST,
    dataFolder: C360_DATA,
    webRoot: WEB_ROOT,
    examplesFolder: pathFromHere('../../../examples'),
    migrationsFolder: pathFromHere('../migrations'),
  }
}
