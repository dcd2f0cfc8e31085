import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Fact, type FactValue, type Situation, UNKNOWN } from '#rules/split/facts.ts'
import { nearest } from '#rules/split/nearest.ts'
import type { Split } from '#rules/split/split.ts'
import { parted } from './args.ts'
import { byName } from './named.ts'

/**
 * `--fact NAME=VALUE`, repeated, as a situation. Refuses `cli.fact_form` and `cli.fact_unknown`; a value that its
 * fact does not declare is refused where the question is asked.
 */
export function readFacts(split: Split, texts: readonly string[]): Situation | Refusal {
  const situation: Record<string, FactValue> = {}
  for (const text of texts) {
    const pair = parted(text)
    if (!pair) return refuse('cli.fact_form', { text })
    const fact = byName(split.facts, pair.name)
    const names = split.facts.map(({ id }) => id)
    if (!fact) return refuse('cli.fact_unknown', { name: pair.name, names: nearest(pair.name, names) })
    situation[fact.id] = factValue(fact, pair.value)
  }
  return situation
}

function factValue(fact: Fact, text: string): FactValue {
  if (text.toLowerCase() === UNKNOWN) return UNKNOWN
  switch (fact.type) {
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : text)
    case 'enum':
      return byName(fact.values, text)?.id ?? text
    default:
      return text === '' || Number.isNaN(Number(text)) ? text : Number(text)
  }
}
