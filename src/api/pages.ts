import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#rules/refusal.ts'
import { sendRefusal } from './refusals.ts'
import { policy } from './security.ts'

const YEAR = 31_536_000

/**
 * Serves the built web app from a folder: its files as they are, and its one page for every address that the app
 * itself knows how to show. Throws where the folder holds no built page.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')

  const sendPage = (_: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('nonce="NONCE"', `nonce="${nonce}"`))
  }

  await app.register(files, {
    root: folder,
    index: false,
    preCompressed: true,
    // Files below bundle/ carry a hash of their content in their name.
    setHeaders: (reply, path) => {
      const hashed = dirname(path) === join(folder, 'bundle')
      reply.header('cache-control', hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache')
    },
  })
  // Pages are no part of the API, nor of its description.
  const hidden = { schema: { hide: true } as object }
  app.get('/', hidden, sendPage)
  app.get('/index.html', hidden, sendPage)
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) return sendRefusal(request, reply, refuse('request.unknown'))
    return asksForPage(request)
      ? sendPage(request, reply)
      : reply.code(404).type('text/plain').send('Not found')
  })
}

/** An address typed or followed by a person, not a file that a page misses. */
const asksForPage = ({ method, headers, url }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') &&
  (headers.accept ?? '').includes('text/html') &&
  !url.startsWith('/bundle/')
