import type { FileRead } from '#exchange/file.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Finding, SplitProof } from '#rules/split/finding.ts'
import type { Split } from '#rules/split/split.ts'
import { sayLabel } from '#words/cell.ts'
import { sayFinding } from '#words/finding.ts'
import { sayPlace } from '#words/place.ts'
import { say, sayRefusal } from '#words/say.ts'

/** A file that was read, and what is proved of it. */
export type Checked = { readonly file: string; readonly read: FileRead; readonly proof: SplitProof }

/** So many of a kind are shown before the rest is only counted. */
const SHOWN = 10

/** The result for people: the verdict, what is wrong (worst first), what was not checked, and what to do next. */
export function checkedText(language: Language, { file, read, proof }: Checked): string {
  const { split, report } = read
  const unread = shortened(
    language,
    report.unread.map(({ where, text, why }) =>
      say(language, 'cli.unread_at', {
        where: sayPlace(language, where),
        text,
        why: sayRefusal(language, why),
      }),
    ),
  )
  const missing = notCheckedIn(proof)
  const sections = [
    [say(language, `cli.${proof.verdict}`, { file }), summary(language, split, proof)],
    ...[...Map.groupBy(proof.findings, finding => `${finding.severity} ${finding.kind}`).values()].map(
      findings => section(language, read, findings),
    ),
    unread.length > 0 ? [say(language, 'cli.unread', { count: report.unread.length }), ...unread] : [],
    missing.length > 0 ? [notChecked(language, missing)] : [],
    nextStep(language, split, proof),
  ]
  return sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

export const rulesIn = ({ activities, overrides = [] }: Split): number =>
  [...activities, ...overrides].reduce((sum, { rules }) => sum + (rules?.length ?? 0), 0)

function summary(language: Language, split: Split, { situations }: SplitProof): string {
  const number = (amount: bigint | number) => amount.toLocaleString(language)
  const { total, owned, ownerless, contested } = situations
  const size = say(language, 'cli.size', {
    activities: number(split.activities.length),
    functions: number(split.functions.length),
    rules: number(rulesIn(split)),
  })
  const counts = say(language, owned === total ? 'cli.all_owned' : 'cli.situations', {
    total: number(total),
    owned: number(owned),
    ownerless: number(ownerless),
    contested: number(contested),
  })
  return `${size} ${counts}`
}

/** Findings of one kind under a heading, each with where its activity stands in the file. */
function section(language: Language, { split, report }: FileRead, findings: readonly Finding[]): string[] {
  const [first] = findings
  if (!first) return []
  const heading = say(language, 'cli.heading', {
    severity: say(language, `finding.${first.severity}`),
    what: say(language, `verdict.${first.kind}`, { count: findings.length }),
  })
  const lines = findings.map(finding => {
    const sentence = sayFinding(language, finding, split)
    const where = report.activities[finding.activity ?? '']
    return where ? say(language, 'cli.at_place', { place: sayPlace(language, where), sentence }) : sentence
  })
  return [heading, ...shortened(language, lines)]
}

function shortened(language: Language, lines: readonly string[]): string[] {
  const more = lines.length - SHOWN
  const shown = more > 1 ? [...lines.slice(0, SHOWN), say(language, 'cli.more', { count: more })] : lines
  return shown.map(line => `  ${line}`)
}

/** What could not be checked. Which activities decide about acts of the product, a file need not say. */
export const notCheckedIn = (proof: SplitProof) => proof.notChecked.filter(aspect => aspect !== 'unbound-act')

const notChecked = (language: Language, aspects: ReturnType<typeof notCheckedIn>) =>
  say(language, 'cli.not_checked', { list: aspects.map(aspect => say(language, `cli.aspect.${aspect}`)) })

/** What to do about the worst finding. */
function nextStep(language: Language, split: Split, { findings: [worst] }: SplitProof): string[] {
  if (!worst) return []
  const sideless = split.functions.find(({ side }) => side === undefined)
  const name = sideless ? sayLabel(language, sideless.label) : ''
  return [say(language, 'cli.next', { step: say(language, `cli.next.${worst.kind}`, { name }) })]
}
