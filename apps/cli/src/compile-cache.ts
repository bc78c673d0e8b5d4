import module from 'node:module'

/** Keeps what Node compiled for the next run, where this Node can. */
export function enableCompileCache(): void {
  const { enableCompileCache: enable } = module as { enableCompileCache?: () => unknown }
  enable?.()
}
