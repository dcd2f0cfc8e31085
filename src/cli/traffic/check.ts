import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { emptyReport } from '#exchange/flows/report.ts'
import { logReader } from '#exchange/flows/zeek.ts'
import type { Bytes } from '#exchange/table/bytes.ts'
import { momentOf } from '#rules/network/agreed.ts'
import { compile } from '#rules/network/classify.ts'
import { type Tally, tallyOf } from '#rules/network/traffic/tally.ts'
import { expiredIn, unusedIn } from '#rules/network/traffic/uses.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayRefusal } from '#words/say.ts'
import { understood } from '../args.ts'
import { refusalOf } from '../files.ts'
import { complain, print } from '../output.ts'
import { agreedOf } from './agreed.ts'
import { type ReadLog, type Seen, seenJson } from './checkJson.ts'
import { seenText } from './checkText.ts'

const options = {
  agreed: { type: 'string' },
  unused: { type: 'string', default: '90' },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `countersign traffic check`: exit code 0 all as agreed, 1 something is not, 2 something could not be read. */
export async function checkTraffic(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('traffic', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { values, positionals: files } = parsed
  if (files.length === 0) return refuse('cli.traffic.no_log')
  const days = Number(values.unused)
  if (!/^\d{1,4}$/.test(values.unused) || days === 0)
    return refuse('cli.traffic.days', { text: values.unused })
  const on = values.on === undefined ? null : momentOf(values.on, true)
  if (Number.isNaN(on)) return refuse('cli.date', { text: values.on ?? '' })
  const agreed = await agreedOf(values.agreed, language)
  if (agreed === null) return 2
  if (isRefusal(agreed)) return agreed

  const now = on ?? Date.now()
  const tally = tallyOf(compile(agreed), now)
  const reader = logReader()
  const logs: ReadLog[] = []
  for (const file of files) logs.push(await counted(file, reader, tally))
  const traffic = tally.done()
  const at = on ?? (Number.isNaN(traffic.last) ? now : traffic.last)
  const seen: Seen = {
    ...{ agreed, traffic, logs, days },
    unused: unusedIn(agreed, traffic, at, days),
    expired: expiredIn(agreed, traffic, now),
  }
  print(values.json ? JSON.stringify(seenJson(seen), null, 2) : seenText(language, seen))
  const troubles = logs.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
  for (const refusal of troubles) complain(sayRefusal(language, refusal))
  if (troubles.length > 0) return 2
  const { verdicts, scans } = traffic
  const unexpected = verdicts['not-agreed'] + verdicts['no-conduit'] + verdicts.unknown + scans.length
  return unexpected > 0 || seen.unused.some(({ watched }) => watched >= days) ? 1 : 0
}

const PIECE = 2 ** 18

async function counted(file: string, reader: ReturnType<typeof logReader>, tally: Tally): Promise<ReadLog> {
  const report = emptyReport()
  try {
    const bytes = createReadStream(file, { highWaterMark: PIECE }) as unknown as Bytes
    for await (const flows of reader.read(bytes, report)) tally.take(flows)
  } catch (error) {
    return { file, report, refusal: refusalOf(file, error, 'cli.unreadable') }
  }
  if (report.broken !== null)
    return { file, report, refusal: refuse('cli.traffic.broken', { file, lines: report.lines }) }
  const none = report.flows === 0 && report.unread > 0
  return { file, report, refusal: none ? refuse('cli.traffic.no_flows', { file }) : null }
}
