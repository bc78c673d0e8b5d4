import { Worker } from 'node:worker_threads'

/**
 * Starts a thread of the server's own.
 * @param name of its file: the bundle holds it beside whatever starts it
 * @param source its source, for where there is no bundle
 */
export function startThread(name: string, source: URL, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.mjs`, import.meta.url), { workerData })
  // The sources need their loader, which threads do not inherit.
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source.href)}) })`
  return new Worker(start, { eval: true, workerData })
}
