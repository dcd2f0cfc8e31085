import { parseArgs } from 'node:util'
import type { FileRead } from '#exchange/file.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { sayLabel } from '#words/cell.ts'
import { understood } from './args.ts'
import { checkedJson, troubleJson } from './checkJson.ts'
import { checkedText } from './checkText.ts'
import { isTroubled, open, sayTrouble, type Troubled } from './open.ts'
import { complain, print } from './output.ts'
import { proveInTime } from './prove.ts'
import { readSides } from './sides.ts'

const options = {
  side: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const

/** `countersign check`: exit code 0 proved, 1 refuted or undecided, 2 a file that could not be read. */
export async function check(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('check', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const { positionals: files, values } = parsed
  if (files.length === 0) return refuse('cli.no_file')
  const sides = readSides(values.side)
  if (isRefusal(sides)) return sides

  const read: { file: string; read: FileRead }[] = []
  const troubled: Troubled[] = []
  for (const file of files) {
    const opened = await open(file, { sides })
    if (isTroubled(opened)) troubled.push(opened)
    else read.push({ file, read: opened })
  }
  const stranger = unknownSide(
    language,
    read.map(one => one.read),
  )
  if (stranger) return stranger

  const checked = read.map(one => ({ ...one, proof: proveInTime(one.read.split) }))
  if (values.json) {
    const errors = troubled.flatMap(troubleJson)
    const found = { files: checked.map(checkedJson), ...(errors.length > 0 && { errors }) }
    print(JSON.stringify(found, null, 2))
  } else if (checked.length > 0) print(checked.map(one => checkedText(language, one)).join('\n\n'))
  for (const { troubles } of troubled) complain(sayTrouble(language, troubles))
  if (troubled.length > 0) return 2
  return checked.every(({ proof }) => proof.verdict === 'proved') ? 0 : 1
}

/** A name after `--side` that none of the files knows. */
function unknownSide(language: Language, read: readonly FileRead[]): Refusal | null {
  const [first, ...others] = read.map(({ report }) => report.unknown)
  const name = first?.find(one => others.every(unknown => unknown.includes(one)))
  if (name === undefined) return null
  const labels = read.flatMap(({ split }) => split.functions.map(({ label }) => sayLabel(language, label)))
  return refuse('cli.side_unknown', { name, names: [...new Set(labels)] })
}
