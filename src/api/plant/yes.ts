import { z } from 'zod'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Answer } from '#rules/split/answer.ts'
import type { Language } from '#rules/split/facts.ts'
import { type Split, sides } from '#rules/split/split.ts'
import { sayRefusal } from '#words/say.ts'
import { sayRelaxing } from '#words/split/relaxing.ts'
import { sayStanding } from '#words/who/standing.ts'
import { LabelAnswer } from '../route.ts'

const Yes = z.object({
  function: z.string(),
  label: LabelAnswer,
  side: z.enum(sides),
  people: z.array(
    z.object({
      name: z.string(),
      for: z.string().nullable().describe('Whom they stand in for'),
      onCall: z.boolean(),
    }),
  ),
})

/** Whose yes it takes, and what is to be known of it. */
export const yesFields = {
  keys: z.array(Yes).describe('Whose keys release it, by the split'),
  consents: z.array(Yes),
  asks: z.array(Yes).describe('Whom to ask first, where nobody has decided it in general'),
  refusal: z.string().nullable().describe('Why the split names nobody'),
  standing: z.array(z.string()).describe('What is to be known of these people'),
  relaxing: z.array(z.string()).describe('What is not known and would make it easier'),
}

/** Whose yes an intervention takes: of who releases it now, and (`ask`) before that of who decides what the asset tolerates. */
export function yesOf(
  split: Split,
  release: Answer | Refusal,
  ask: Answer | Refusal | null,
  language: Language,
) {
  const named = (answer: Answer | Refusal | null, ...parts: readonly ('keys' | 'consents')[]) =>
    answer === null || isRefusal(answer)
      ? []
      : parts.flatMap(part => answer.row[part]).map(fn => standsFor(split, answer, fn))
  return {
    keys: named(release, 'keys'),
    consents: named(release, 'consents'),
    asks: named(ask, 'keys', 'consents'),
    refusal: isRefusal(release) ? sayRefusal(language, release) : null,
    standing: isRefusal(release) ? [] : [...sayStanding(language, split, release)],
    relaxing: isRefusal(release) ? [] : [...sayRelaxing(language, split, release)],
  }
}

function standsFor(split: Split, { people }: Answer, id: string) {
  const fn = split.functions.find(one => one.id === id)
  const nameOf = (person: string) => split.people?.find(one => one.id === person)?.name ?? person
  return {
    function: id,
    label: fn?.label ?? { en: id },
    side: fn?.side ?? ('operations' as const),
    people: (people[id] ?? []).map(one => ({
      ...{ name: one.name, onCall: one.onCall === true },
      for: one.for === null ? null : nameOf(one.for),
    })),
  }
}
