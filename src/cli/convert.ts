import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileRead } from '#exchange/file.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { say } from '#words/say.ts'
import { understood } from './args.ts'
import { replace } from './files.ts'
import { isTroubled, open, sayTrouble } from './open.ts'
import { complain, print } from './output.ts'
import { type Writer, writerFor } from './writers.ts'

/** `countersign convert`: the split that a file holds, written in the format that the other file's ending names. */
export async function convert(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('convert', () => parseArgs({ args: [...args], allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const [from, to, ...more] = parsed.positionals
  if (from === undefined || to === undefined || more.length > 0) return refuse('cli.two_files')
  const writer = writerFor(to)
  if (!writer) return refuse('cli.ending', { file: to })
  if (resolve(from) === resolve(to)) return refuse('cli.same_file', { file: to })
  const opened = await open(from)
  if (isTroubled(opened)) {
    complain(sayTrouble(language, opened.troubles))
    return 2
  }
  const content = await writer.write(opened.split, language)
  if (isRefusal(content)) return content
  const refused = await replace(to, content)
  return refused ?? print(written(language, { from, to, opened, writer }))
}

type Done = { from: string; to: string; opened: FileRead; writer: Writer }

/** That it is written, and what of the split is not in it. */
function written(language: Language, { from, to, opened: { split, report }, writer }: Done): string {
  const left = writer.leftOut(split).map(part => say(language, `left_out.${part}`))
  return [
    say(language, 'cli.written', { file: to }),
    ...(left.length === 0 ? [] : [say(language, 'left_out', { parts: left })]),
    ...(report.unread.length === 0
      ? []
      : [say(language, 'cli.not_understood', { file: from, count: report.unread.length })]),
  ].join('\n')
}
