import { createReadStream, mkdtempSync, type ReadStream, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { emptyReport } from '../../src/exchange/flows/report.ts'
import { logReader } from '../../src/exchange/flows/zeek.ts'
import type { Bytes } from '../../src/exchange/table/bytes.ts'
import { compile } from '../../src/rules/network/classify.ts'
import { tallyOf } from '../../src/rules/network/traffic/tally.ts'
import { expectAt, printTable } from '../print.ts'
import { plant, writeLog } from './plant.ts'

/** `COUNTERSIGN_BENCH_FLOWS` measures another number. */
const LINES = Number(process.env.COUNTERSIGN_BENCH_FLOWS ?? 10_000_000)
const MOST_TIMES = 3
const ROUNDS = 2
/** As large as the command reads pieces, and as large as Node's readline is quickest with. */
const PIECE = 2 ** 18
const QUICKEST = 2 ** 20
const MB = 2 ** 20

/** Ten million flows read, classified and summed up, beside reading the same file line by line. */
export async function flowBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-flows-'))
  const file = join(folder, 'conn.log')
  try {
    const agreed = plant()
    writeLog(file, LINES, agreed)
    const network = compile(agreed)
    const memory: number[] = []
    const rows: string[][] = []
    let [best, lines] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < ROUNDS; round++) {
      const read = await timed(() => byLine(createReadStream(file)))
      const quickest = await timed(() => byLine(createReadStream(file, { highWaterMark: QUICKEST })))
      const start = process.memoryUsage().rss
      memory.length = 0
      const ours = await timed(() => classified(file, network, memory))
      rows.push([
        `round ${round + 1}`,
        seconds(read),
        seconds(quickest),
        seconds(ours),
        times(ours, read),
        times(ours, quickest),
        grown(memory, start),
      ])
      best = Math.min(best, ours.computed)
      lines = Math.min(lines, read.computed)
    }
    printTable(
      `${LINES.toLocaleString('en')} flows (${Math.round(statSync(file).size / MB)} MB), 300 zones, 5,000 assets, 2,000 permissions`,
      [
        '',
        'line by line',
        'in pieces of 1 MB',
        'classified',
        'ratio',
        'to pieces of 1 MB',
        'MB after a tenth, half, all',
      ],
      rows,
    )
    expectAt({
      what: 'flows classified, beside reading lines, computed',
      measured: best / lines,
      wanted: MOST_TIMES,
      unit: '×',
      atMost: true,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Took = { readonly ms: number; readonly computed: number }
const seconds = ({ ms, computed }: Took) => `${(ms / 1_000).toFixed(1)} s (${(computed / 1_000).toFixed(1)})`
const times = (ours: Took, other: Took) =>
  `${(ours.ms / other.ms).toFixed(2)} × (${(ours.computed / other.computed).toFixed(2)})`
const grown = (memory: readonly number[], start: number) =>
  [memory[Math.floor(memory.length / 10)]!, memory[Math.floor(memory.length / 2)]!, memory.at(-1)!]
    .map(rss => `${rss >= start ? '+' : ''}${Math.round((rss - start) / MB)}`)
    .join(', ')

/** How long it took, and how long this process computed for it: what it takes on a machine that nobody else uses. */
async function timed(work: () => Promise<void>): Promise<Took> {
  globalThis.gc?.()
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - start, computed: (user + system) / 1_000 }
}

/** Node's own readline hands out lines by event, which is the faster of its two ways. */
function byLine(input: ReadStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let count = 0
    const reading = createInterface({ input })
    reading.on('line', () => count++)
    reading.on('close', () => (count === LINES + 6 ? resolve() : reject(new Error(`${count} lines`))))
  })
}

async function classified(
  file: string,
  network: ReturnType<typeof compile>,
  memory: number[],
): Promise<void> {
  const tally = tallyOf(network, 0)
  const report = emptyReport()
  let batch = 0
  const bytes = createReadStream(file, { highWaterMark: PIECE }) as unknown as Bytes
  for await (const flows of logReader().read(bytes, report)) {
    tally.take(flows)
    if (batch++ % 50 === 0) memory.push(process.memoryUsage().rss)
  }
  const traffic = tally.done()
  if (traffic.count !== LINES || report.unread > 0)
    throw new Error(`${traffic.count} flows, ${report.unread} unread`)
}
