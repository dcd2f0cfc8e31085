import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { product } from '../testing/product.ts'
import { printTable, short } from './print.ts'
import { quantile } from './stats.ts'

const FIRST = 3
const WARM = 7

/** From the command to the line that tells the address: in an empty folder, and in one that has its database. */
export async function starts(): Promise<void> {
  const first: number[] = []
  const warm: number[] = []
  for (let round = 0; round < FIRST; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-start-'))
    try {
      first.push(await ready(folder))
      if (round === FIRST - 1) for (let again = 0; again < WARM; again++) warm.push(await ready(folder))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const row = (what: string, took: readonly number[]) => [
    what,
    String(took.length),
    ...[0.5, 1].map(share => `${short(quantile(took, share))} ms`),
  ]
  printTable(
    'Start to ready',
    ['', 'starts', 'median', 'slowest'],
    [row('first start, the database is created', first), row('warm start', warm)],
  )
}

/** Milliseconds until a server says that it is ready; it is stopped again. */
async function ready(folder: string): Promise<number> {
  const start = performance.now()
  const server = product(['--data', folder])
  await server.origin()
  const took = performance.now() - start
  await server.kill('SIGTERM')
  return took
}
