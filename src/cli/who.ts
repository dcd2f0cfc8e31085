import { parseArgs } from 'node:util'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { nearest } from '#rules/split/nearest.ts'
import { possibilities, type Question, resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { understood } from './args.ts'
import { readFacts } from './facts.ts'
import { byName } from './named.ts'
import { isTroubled, open, sayTrouble } from './open.ts'
import { complain, print } from './output.ts'
import { whoText } from './whoText.ts'

const options = {
  activity: { type: 'string' },
  site: { type: 'string' },
  fact: { type: 'string', multiple: true, default: [] as string[] },
  on: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

type Asked = {
  readonly activity?: string | undefined
  readonly site?: string | undefined
  readonly fact: readonly string[]
  readonly on?: string | undefined
}

/** `countersign who`: who decides, why, and what it may come to while facts are unknown. */
export async function who(args: readonly string[], language: Language): Promise<number | Refusal> {
  const parsed = understood('who', () => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (isRefusal(parsed)) return parsed
  const [file, ...more] = parsed.positionals
  if (file === undefined || more.length > 0) return refuse('cli.one_file')
  const opened = await open(file)
  if (isTroubled(opened)) {
    complain(sayTrouble(language, opened.troubles))
    return 2
  }
  const { split } = opened
  const question = questionOf(split, parsed.values)
  if (isRefusal(question)) return question
  const answer = resolve(split, question)
  if (isRefusal(answer)) return answer
  const outcomes = possibilities(split, question)
  if (isRefusal(outcomes)) return outcomes
  return print(
    parsed.values.json
      ? JSON.stringify({ question, answer, possibilities: outcomes }, null, 2)
      : whoText(language, split, answer, outcomes),
  )
}

function questionOf(split: Split, asked: Asked): Question | Refusal {
  const names = split.activities.map(({ id }) => id)
  if (asked.activity === undefined) return refuse('cli.no_activity', { names })
  const activity = byName(split.activities, asked.activity)
  if (!activity)
    return refuse('cli.activity_unknown', { name: asked.activity, names: nearest(asked.activity, names) })
  const facts = readFacts(split, asked.fact)
  if (isRefusal(facts)) return facts
  const on = dayOf(asked.on)
  if (on === null) return refuse('cli.date', { text: asked.on ?? '' })
  return { activity: activity.id, facts, on, ...(asked.site !== undefined && { place: asked.site }) }
}

/** The day asked about, today where none is named; null where the text is no date. */
function dayOf(text: string | undefined): string | null {
  try {
    return (text === undefined ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(text)).toString()
  } catch {
    return null
  }
}
