import { isRefusal } from '../../refusal.ts'
import { boundActivity } from '../acts.ts'
import type { Standing } from '../answer.ts'
import type { Label } from '../facts.ts'
import { standing } from '../people.ts'
import { resolve } from '../resolve.ts'
import { type Side, type Split, sides } from '../split.ts'

/** One of the two keys that put a version in force, and who can turn it now. */
export type Key = {
  readonly side: Side
  /** The function that turns it; `founder` where the founder of that side does. */
  readonly function: string
  readonly label: Label | null
  readonly holders: readonly Standing[]
}

/** The two who sign for their sides as long as no split says who does. */
export type Founders = { readonly [side in Side]: { readonly person: string; readonly name: string } }

/** The function in which a founder signs. */
export const FOUNDER = 'founder'

/**
 * The keys of the split itself, one of each side, with those who stand for them on a day (ISO date): the keys of the
 * activity that signing is bound to, in the split in force. Where that names none of a side, and before the first
 * version, the founder of that side turns it: a split that does not say who may change it can still be changed.
 */
export function keysOf(
  inForce: Split | null,
  standard: Split,
  founders: Founders,
  on: string,
): readonly Key[] {
  const named = inForce === null ? [] : namedKeys(inForce, standard, on)
  return sides.map(side => {
    const fn = inForce?.functions.find(one => one.side === side && !one.external && named.includes(one.id))
    return inForce && fn
      ? { side, function: fn.id, label: fn.label, holders: standing(inForce, fn.id, null, on) }
      : { side, function: FOUNDER, label: null, holders: [{ ...founders[side], for: null }] }
  })
}

/** Whose keys the split names: asked with nothing known, so that the strictest rule counts. */
function namedKeys(inForce: Split, standard: Split, on: string): readonly string[] {
  const { split, activity } = boundActivity(inForce, standard, 'split.sign')
  const answer = resolve(split, { activity: activity.id, facts: {}, on })
  return isRefusal(answer) ? (activity.row?.keys ?? []) : answer.row.keys
}
