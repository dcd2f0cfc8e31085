import type { Answer } from '#rules/split/answer.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { functionLabel, list } from '../finding.ts'
import { say } from '../say.ts'

/** What an answer says of people beside their names: why nobody stands for who decides or turns a key, and who comes next. */
export function sayStanding(language: Language, split: Split, answer: Answer): readonly string[] {
  const { row, vacant, secondKey } = answer
  const name = (id: string) => split.people?.find(one => one.id === id)?.name ?? id
  const needed = [...new Set([...row.A, ...row.keys, ...row.consents])]
  const missing = needed.flatMap(fn => {
    const found = vacant[fn]
    if (found === undefined) return []
    const people = list(language, found.people.map(name))
    return [
      say(language, `who.vacant.${found.why}`, { function: functionLabel(language, split, fn), people }),
    ]
  })
  if (secondKey === null) return missing
  const { function: fn, holders, instead } = secondKey
  const values = {
    person: name(instead),
    function: functionLabel(language, split, fn),
    people: list(
      language,
      holders.map(one => one.name),
    ),
  }
  return [...missing, say(language, holders.length > 0 ? 'who.second' : 'who.second.nobody', values)]
}
