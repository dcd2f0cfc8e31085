import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Answer } from '#rules/split/answer.ts'
import type { Records } from '#rules/split/parts.ts'
import { type Question, resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { onCallFirst } from '#rules/time/rota.ts'
import type { Tx } from '#store/database.ts'
import { recordsAt } from '#store/people/around.ts'
import { rotasOf } from '#store/time.ts'

/** What is asked of the split at one place and moment. */
export type Asked = Pick<Question, 'activity' | 'facts'>

type Answered = {
  /** The answers in the order of the questions, whoever is on call first. */
  readonly answers: readonly (Answer | Refusal)[]
  /** The rules together with the people whom the answers are about. */
  readonly split: Split
  readonly records: Records
}

/** Who decides about several questions of one place and moment, by name. What is agreed says whom they are about. */
export async function answeredBy(
  tx: Tx,
  rules: Split,
  asked: readonly Asked[],
  place: string | null,
  at: Temporal.Instant,
): Promise<Answered> {
  const questions = asked.map(one => ({ ...one, on: `${at}`, ...(place !== null && { place }) }))
  const named = questions.flatMap(one => {
    const agreed = resolve(rules, one)
    return isRefusal(agreed) ? [] : Object.keys(agreed.people)
  })
  const records = await recordsAt(tx, place, [...new Set(named)])
  const split = { ...rules, ...records }
  const rotas = await rotasOf(tx)
  const answers = questions.map(one => {
    const answer = resolve(split, one)
    if (isRefusal(answer)) return answer
    const people = Object.entries(answer.people).map(([fn, all]) => [
      fn,
      onCallFirst(all, rotas, fn, place, at),
    ])
    return { ...answer, people: Object.fromEntries(people) }
  })
  return { answers, split, records }
}
