import { open, rename, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ledgerHeads, ledgerRows } from '#exchange/ledgerCsv.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Database } from '#store/database.ts'
import { linkAll } from '#store/ledger/chain.ts'
import { exportEntries, exportLines, type Period } from '#store/ledger/export.ts'
import { say } from '#words/say.ts'
import { understood } from '../args.ts'
import { refusalOf } from '../files.ts'
import { print } from '../output.ts'
import { inRecord, placeOptions } from './open.ts'

const options = {
  ...placeOptions,
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const
const formats = ['jsonl', 'csv'] as const
type Format = (typeof formats)[number]

/** `countersign ledger export`: the ledger as JSON Lines that verify by themselves, or as CSV to be read. */
export async function exportLedger(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('ledger', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { positionals, values } = parsed
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) return refuse('cli.ledger.out_file')
  const named = values.format ?? (/\.csv$/i.test(file) ? 'csv' : 'jsonl')
  const format = formats.find(each => each === named)
  if (format === undefined) return refuse('cli.ledger.format', { format: named })
  const [from, to] = [instantIn(values.from), instantIn(values.to)]
  if (from === null || to === null)
    return refuse('cli.ledger.instant', { text: (from === null ? values.from : values.to) ?? '' })
  const count = await inRecord(values, db => write(db, file, format, { from, to }))
  return isRefusal(count) ? count : print(say(language, 'cli.ledger.exported', { file, count }))
}

/** An instant, or the beginning of a day in UTC; null where it is neither. */
function instantIn(text: string | undefined): Temporal.Instant | null | undefined {
  if (text === undefined) return undefined
  try {
    return Temporal.Instant.from(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00Z` : text)
  } catch {
    return null
  }
}

/** Writes beside the file first, then in its place; answers how many entries. */
async function write(db: Database, file: string, format: Format, period: Period): Promise<number | Refusal> {
  const beside = `${file}.${process.pid}.part`
  try {
    // What a server left that was killed is linked, so that it is in the export.
    await linkAll(db)
    const out = await open(beside, 'w', 0o600)
    let count: number
    try {
      const put = async (text: string) => void (await out.write(text))
      if (format === 'csv') await put(ledgerHeads())
      count =
        format === 'csv'
          ? await exportEntries(db, period, entries => put(ledgerRows(entries)))
          : await exportLines(db, period, put)
      await out.sync()
    } finally {
      await out.close()
    }
    await rename(beside, file)
    return count
  } catch (error) {
    await rm(beside, { force: true })
    return refusalOf(file, error, 'cli.unwritable')
  }
}
