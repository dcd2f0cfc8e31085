import { writeWorkbook } from '#exchange/book/write.ts'
import { dmnFromSplit } from '#exchange/dmn/write.ts'
import { readFile } from '#exchange/file.ts'
import { readSplitYaml } from '#exchange/splitYaml.ts'
import { writeSplitYaml } from '#exchange/writeSplitYaml.ts'
import { isRefusal } from '#rules/refusal.ts'
import { compareSplits } from '#rules/split/compare/compare.ts'
import type { Language } from '#rules/split/facts.ts'
import type { SplitProof } from '#rules/split/finding.ts'
import { proveSplit } from '#rules/split/prove.ts'
import type { Split } from '#rules/split/split.ts'
import { sayComparison } from '#words/comparison/comparison.ts'
import { sayFinding } from '#words/finding.ts'
import { say } from '#words/say.ts'
import standardText from '../../../content/split/standard.split.yaml?raw'
import type { Ask, Asks, Format, Subject } from './asks.ts'
import { reuse } from './reuse.ts'

/** How long a proof may take before what is left is undecided, in milliseconds. */
const PATIENCE = 10_000

/** Of these the record knows people and their days. */
const OF_THE_RECORD: readonly Subject[] = ['version', 'draft']

const before = new Map<Subject, { split: Split; proof: SplitProof }>()

function prove(subject: Subject, fresh: Split) {
  const start = performance.now()
  const last = before.get(subject)
  const split = last === undefined ? fresh : reuse(last.split, fresh)
  const goOn = () => performance.now() - start < PATIENCE
  const proof = proveSplit(split, {
    goOn,
    ...(last === undefined ? {} : { before: last }),
    ...(OF_THE_RECORD.includes(subject) ? { on: new Date().toISOString() } : {}),
  })
  before.set(subject, { split, proof })
  return { proof, took: performance.now() - start }
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function write(subject: Subject, proved: Split, format: Format, language: Language) {
  // Of the record's people a split has only those about whom the proof says something.
  const split = OF_THE_RECORD.includes(subject) ? withoutPeople(proved) : proved
  if (format === 'yaml') return bytes(writeSplitYaml(split))
  if (format === 'xlsx') {
    const findings = prove(subject, proved).proof.findings.map(finding => ({
      finding,
      message: sayFinding(language, finding, proved),
    }))
    return writeWorkbook(split, { language, say: (key, values) => say(language, key, values), findings })
  }
  const text = await dmnFromSplit(split)
  return isRefusal(text) ? text : bytes(text)
}

/** What is agreed, without who holds what at the moment: that is the record's, and changes every day. */
function withoutPeople(split: Split): Split {
  const {
    people: _,
    holders: __,
    deputies: ___,
    absences: ____,
    trainings: _____,
    told: ______,
    ...agreed
  } = split
  return agreed
}

const answers: Asks = {
  standard: () => {
    const split = readSplitYaml(standardText)
    if ('refusals' in split) throw new Error('The standard split cannot be read')
    return split
  },
  prove,
  read: readFile,
  compare: (before, after, language) => sayComparison(language, compareSplits(before, after), before, after),
  write,
}

export const answer = ({ name, args }: Ask): unknown =>
  (answers[name] as (...args: readonly unknown[]) => unknown)(...args)
