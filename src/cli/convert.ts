import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dmnFromSplit } from '#exchange/dmn/write.ts'
import { writeSplitYaml } from '#exchange/writeSplitYaml.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { say } from '#words/say.ts'
import { understood } from './args.ts'
import { replace } from './files.ts'
import { isTroubled, open, sayTrouble } from './open.ts'
import { complain, print } from './output.ts'

type Content = string | Uint8Array
const writers: readonly { ending: RegExp; write(split: Split): Content | Promise<Content | Refusal> }[] = [
  { ending: /\.ya?ml$/i, write: writeSplitYaml },
  { ending: /\.dmn$/i, write: split => dmnFromSplit(split) },
]

/** `countersign convert`: the split that a file holds, written in the format that the other file's ending names. */
export async function convert(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('convert', () => parseArgs({ args: [...args], allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const [from, to, ...more] = parsed.positionals
  if (from === undefined || to === undefined || more.length > 0) return refuse('cli.two_files')
  const writer = writers.find(({ ending }) => ending.test(to))
  if (!writer) return refuse('cli.ending', { file: to })
  if (resolve(from) === resolve(to)) return refuse('cli.same_file', { file: to })
  const opened = await open(from)
  if (isTroubled(opened)) {
    complain(sayTrouble(language, opened.troubles))
    return 2
  }
  const content = await writer.write(opened.split)
  if (isRefusal(content)) return content
  return (await replace(to, content)) ?? print(say(language, 'cli.written', { file: to }))
}
