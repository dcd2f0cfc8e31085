import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isRefusal } from '#rules/refusal.ts'
import type { FullRow } from '#rules/split/answer.ts'
import type { Situation } from '#rules/split/facts.ts'
import { isRefused, readSplit } from '#rules/split/read.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Activity, Row, Side, Split } from '#rules/split/split.ts'
import { home } from '#testing/house.ts'

/** The standard split as it ships. Throws with every reason where it is no split. */
export function standardSplit(): Split {
  const text = readFileSync(join(home, 'content/split/standard.split.yaml'), 'utf8')
  const split = readSplit(parse(text))
  if (isRefused(split)) throw new Error(JSON.stringify(split.refusals, null, 2))
  return split
}

/** The default row and every rule's row of an activity as they count: what a rule leaves out is the default row's. */
export function rowsOf(activity: Activity): readonly { name: string; row: Row }[] {
  const row = activity.row ?? {}
  return [
    { name: activity.id, row },
    ...(activity.rules ?? []).map(rule => ({
      name: `${activity.id}/${rule.id}`,
      row: { ...row, ...rule.row },
    })),
  ]
}

export const sideOf = (split: Split, id: string | undefined): Side | undefined =>
  split.functions.find(fn => fn.id === id)?.side

/** Who decides in one situation. Throws where the split refuses the question. */
export function decides(split: Split, activity: string, facts: Situation = {}) {
  const answer = resolve(split, { activity, facts })
  if (isRefusal(answer)) throw new Error(`${activity}: ${JSON.stringify(answer)}`)
  return answer
}

/** The parts of an answer that tests compare most. */
export const brief = ({ row }: { row: FullRow }) => ({
  A: row.A[0],
  keys: row.keys,
  consents: row.consents,
  within: row.within,
})
