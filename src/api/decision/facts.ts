import { z } from 'zod'
import type { Language, Situation } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { sayLabel, sayValue } from '#words/cell.ts'

export const FactSaid = z.object({
  fact: z.string(),
  label: z.string().describe('As people call it, in the language asked for'),
  value: z.string().describe('Its value as people say it'),
})

/** Facts as people say them, in the order in which the split has them; one that it has no longer by its id. */
export function factsSaid(
  { facts }: Pick<Split, 'facts'>,
  situation: Situation,
  language: Language,
): z.input<typeof FactSaid>[] {
  const place = (id: string) => {
    const at = facts.findIndex(one => one.id === id)
    return at < 0 ? facts.length : at
  }
  return Object.entries(situation)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([id, value]) => {
      const fact = facts.find(one => one.id === id)
      if (fact === undefined) return { fact: id, label: id, value: `${value}` }
      return { fact: id, label: sayLabel(language, fact.label), value: sayValue(language, fact, value) }
    })
}
