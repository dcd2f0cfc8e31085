import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { server } from '#api/server.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'

const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** Puts the product together, here and nowhere else. Refuses while the web pages are not built. */
export async function assemble(
  pages: string = join(home, 'dist', 'web'),
): Promise<{ app: FastifyInstance } | Refusal> {
  if (!existsSync(join(pages, 'index.html'))) return refuse('server.no_pages', { folder: pages, home })
  return { app: await server({ pages }) }
}
