import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { readRules } from '#exchange/firewall/open.ts'
import { emptyRules } from '#exchange/firewall/report.ts'
import { TableBroken } from '#exchange/table/broken.ts'
import type { Bytes } from '#exchange/table/bytes.ts'
import { momentOf } from '#rules/network/agreed.ts'
import { compile } from '#rules/network/classify.ts'
import { checkRules, isFine } from '#rules/network/firewall/check.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayRefusal } from '#words/say.ts'
import { understood } from '../args.ts'
import { refusalOf } from '../files.ts'
import { complain, print } from '../output.ts'
import { agreedOf } from './agreed.ts'
import { rulesJson } from './rulesJson.ts'
import { rulesText } from './rulesText.ts'

const options = {
  agreed: { type: 'string' },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** `countersign traffic rules`: exit code 0 all as agreed, 1 something is not, 2 it could not be read. */
export async function checkFirewall(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('traffic', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { values, positionals } = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) return refuse('cli.traffic.one_firewall')
  const at = values.on === undefined ? Date.now() : momentOf(values.on, false)
  if (Number.isNaN(at)) return refuse('cli.date', { text: values.on ?? '' })
  const agreed = await agreedOf(values.agreed, language)
  if (agreed === null) return 2
  if (isRefusal(agreed)) return agreed
  const report = emptyRules()
  try {
    const ruleset = await readRules(createReadStream(file) as unknown as Bytes, report)
    const seen = { agreed, report, check: checkRules(compile(agreed), ruleset, at) }
    print(values.json ? JSON.stringify(rulesJson(seen), null, 2) : rulesText(language, seen))
    return isFine(seen.check) && report.unread === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof TableBroken)) return refusalOf(file, error, 'cli.unreadable')
    complain(sayRefusal(language, refuse('cli.traffic.rules_broken', { file })))
    return error.refusal
  }
}
