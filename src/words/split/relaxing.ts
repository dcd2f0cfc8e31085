import type { Answer } from '#rules/split/answer.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import { listOr, sayLabel, sayValue } from '../cell.ts'
import { functionLabel, list } from '../finding.ts'
import { say } from '../say.ts'

/** Which facts were not known and counted as their strictest value, and who would decide if they were known to be milder. */
export const sayRelaxing = (language: Language, split: Split, { relaxing, row }: Answer): readonly string[] =>
  relaxing.flatMap(({ fact: id, values }) => {
    const fact = split.facts.find(one => one.id === id)
    if (fact === undefined) return []
    return [...Map.groupBy(values, ({ A }) => A.join(' '))].map(([owners, group]) =>
      say(language, owners === row.A.join(' ') ? 'who.relax.same' : 'who.relax.if', {
        fact: sayLabel(language, fact.label),
        value: listOr(
          language,
          group.map(({ value }) => sayValue(language, fact, value)),
        ),
        owners: list(
          language,
          (group[0]?.A ?? []).map(fn => functionLabel(language, split, fn)),
        ),
      }),
    )
  })
