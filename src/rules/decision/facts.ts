import type { Situation } from '../split/facts.ts'
import type { Impact, Kind } from './kind.ts'

/** Answers to the question what a decision has an impact on; `unknown` is one, and blocks. */
export const impactAnswers = ['no', 'yes', 'unknown'] as const
export type ImpactAnswer = (typeof impactAnswers)[number]

/** What has been answered so far. */
export type Assessed = Readonly<Partial<Record<Impact, ImpactAnswer>>>

/**
 * What of the situations of several assets holds for all of them. Where they differ, or one is not known, the fact is left
 * out, so that it counts as its strictest value.
 */
export function common(situations: readonly Situation[]): Situation {
  const [first = {}, ...others] = situations
  return Object.fromEntries(
    Object.entries(first).filter(([fact, value]) => others.every(other => other[fact] === value)),
  )
}

/** Facts of the moment: a decision is made for the moment at which its work is planned, which is stated and not looked up. */
const ofTheMoment = new Set(['process-state', 'outage-window'])

/**
 * The facts by which the split is asked about a decision (SPLIT-3, DECIDE-2): what the list says of the assets, over it what the
 * kind says, what was stated, and what the impact was found to be. A yes makes its fact true; a no makes it false where
 * nothing else has made it true. What is not known stays open.
 */
export function factsFor(
  kind: Pick<Kind, 'sets' | 'facts' | 'impacts'>,
  { listed, stated, assessed }: { listed: readonly Situation[]; stated: Situation; assessed: Assessed },
): Situation {
  const found = Object.fromEntries(Object.entries(common(listed)).filter(([fact]) => !ofTheMoment.has(fact)))
  const said = Object.fromEntries(Object.entries(stated).filter(([fact]) => kind.facts.includes(fact)))
  const facts: Record<string, Situation[string]> = { ...found, ...kind.sets, ...said }
  for (const [fact, all] of Map.groupBy(
    kind.impacts.flatMap(({ fact, on }) => (fact === undefined ? [] : [{ fact, on }])),
    one => one.fact,
  )) {
    const answers = all.map(({ on }) => assessed[on])
    if (answers.includes('yes')) facts[fact] = true
    else if (answers.every(answer => answer === 'no') && facts[fact] !== true) facts[fact] = false
    else if (facts[fact] !== true) delete facts[fact]
  }
  return facts
}
