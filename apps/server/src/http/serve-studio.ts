import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createPagePolicy } from './content-security.ts'
import { sendProblem } from './send-problem.ts'

/** Serves the built web app: its files as they are, its page for every address that a person may open. */
export async function serveStudio(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    suppressWarning: true,
    // The page is never sent raw, as it needs its nonce; folders are no files.
    allowedPath: (path) => path !== '/index.html' && !path.endsWith('/'),
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(webRoot, 'assets'))
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return sendProblem(reply, 'request/not-found')
    return sendPage(reply, webRoot)
  })
}

// A missing script answered with the page would be taken for the script.
const pagelessPaths = /^\/(?:trpc|assets|live|health)(?:\/|\?|$)/

function wantsPage(request: FastifyRequest): boolean {
  const accepts = request.headers.accept?.includes('text/html') === true
  return request.method === 'GET' && accepts && !pagelessPaths.test(request.url)
}

async function sendPage(reply: FastifyReply, webRoot: string): Promise<FastifyReply> {
  const page = await readPage(webRoot)
  if (page === undefined) return sendProblem(reply, 'request/not-found', 'The web app is not built; run npm start.')
  const { nonce, policy } = createPagePolicy()
  reply.header('content-security-policy', policy).header('cache-control', 'no-store').type('text/html; charset=utf-8')
  return reply.send(page.replaceAll('__CSP_NONCE__', nonce))
}

// Read anew each time: a page of an older build would ask for files that a newer build has replaced.
async function readPage(webRoot: string): Promise<string | undefined> {
  try {
    return await readFile(join(webRoot, 'index.html'), 'utf8')
  } catch {
    return undefined
  }
}
