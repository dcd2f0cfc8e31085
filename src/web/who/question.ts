import { type Refusal, refuse } from '#rules/refusal.ts'
import { type Fact, type FactValue, type Situation, UNKNOWN } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Search } from '../paths.ts'

export type Asked = {
  readonly activity: string | undefined
  readonly place: string | undefined
  /** The day asked about; now without one. */
  readonly on?: string | undefined
  readonly facts: Situation
}

/** The question that an address asks. Refuses a value that is not of its fact's kind; the rest `resolve` refuses. */
export function readQuestion(split: Split, search: Search): Asked | Refusal {
  const { activity, place, on, ...named } = search
  const facts: Record<string, FactValue> = {}
  for (const [name, text] of Object.entries(named)) {
    const fact = split.facts.find(each => each.id === name)
    const value = fact === undefined ? text : readValue(fact, text)
    if (value === null) return refuse('who.no_value', { fact: name, value: text })
    facts[name] = value
  }
  return { activity, place, ...(on === undefined ? {} : { on }), facts }
}

/** A fact's value as it stands in an address or a field; null where it can be none. */
export function readValue(fact: Fact, text: string): FactValue | null {
  if (text === UNKNOWN) return UNKNOWN
  if (fact.type === 'enum') return text
  if (fact.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** The question with one fact set; unknown facts are left out of the address. */
export const withFact = (facts: Situation, fact: string, value: FactValue): Situation => {
  const { [fact]: _, ...rest } = facts
  return value === UNKNOWN ? rest : { ...rest, [fact]: value }
}
