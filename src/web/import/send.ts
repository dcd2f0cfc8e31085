import { PIECE } from '#rules/plant/import/import.ts'
import { Refused } from '../api/client.ts'
import type { Import } from './queries.ts'

const TRIES = 5
const WAIT = 800

const hexOf = (digest: ArrayBuffer) =>
  [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** Whether a file is the one of which some pieces have come already. */
export async function isSame(file: File, { size, here }: Pick<Import, 'size' | 'here'>): Promise<boolean> {
  if (file.size !== size) return false
  const [first] = here
  if (first === undefined) return true
  const piece = await file.slice(first.n * PIECE, (first.n + 1) * PIECE).arrayBuffer()
  return hexOf(await crypto.subtle.digest('SHA-256', piece)) === first.sha256
}

/** Sends the pieces of a file that are not there yet, each as often as it needs; `told` hears how many are there. */
export async function send(
  file: File,
  { id, pieces, here }: Pick<Import, 'id' | 'pieces' | 'here'>,
  told: (done: number) => void,
): Promise<void> {
  const there = new Set(here.map(({ n }) => n))
  let done = there.size
  for (let n = 0; n < pieces; n++) {
    if (there.has(n)) continue
    const piece = await file.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer()
    const sha256 = hexOf(await crypto.subtle.digest('SHA-256', piece))
    await stubbornly(() => put(`/api/imports/${id}/pieces/${n}?sha256=${sha256}`, piece))
    told(++done)
  }
}

async function put(path: string, body: ArrayBuffer): Promise<void> {
  const headers = {
    'content-type': 'application/octet-stream',
    'accept-language': document.documentElement.lang,
  }
  const answer = await fetch(path, { method: 'PUT', body, headers })
  if (answer.ok) return
  const { code = '', title = '' } = (await answer.json().catch(() => ({}))) as {
    code?: string
    title?: string
  }
  throw new Refused(code, title)
}

/** A connection breaks, a server starts anew: what was not confirmed is sent again. */
async function stubbornly(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      const final = error instanceof Refused && !['import.piece_broken', ''].includes(error.code)
      if (final || tries === TRIES) throw error
      await new Promise(done => setTimeout(done, WAIT * tries))
    }
}
