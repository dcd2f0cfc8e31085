import { isRefusal } from '../../refusal.ts'
import { boundActivity } from '../acts.ts'
import type { Standing } from '../answer.ts'
import type { Label } from '../facts.ts'
import { standing } from '../people/people.ts'
import { nextHolder, onBothKeys, type Path, type Row } from '../people/secondKey.ts'
import { resolve } from '../resolve.ts'
import { type Side, type Split, sides } from '../split.ts'

/** One of the two keys that put a version in force, and who can turn it now. */
export type Key = {
  readonly side: Side
  /** The function whose key it is by the split; `founder` where it names none. */
  readonly named: string
  /** The function that turns it; `founder` where the founder of that side does. */
  readonly function: string
  readonly label: Label | null
  readonly holders: readonly Standing[]
  /** Who would turn both keys: this one is then turned by the next on its side. Null where that is not so. */
  readonly instead: string | null
}

/** The two who sign for their sides as long as no split says who does. */
export type Founders = { readonly [side in Side]: { readonly person: string; readonly name: string } }

/** The function in which a founder signs. */
export const FOUNDER = 'founder'
export const FOUNDER_LABEL: Label = { en: 'Founder', de: 'Gründer' }

/**
 * The keys of the split itself, one of each side, with those who stand for them at a moment (ISO date or instant): the
 * keys of the activity that signing is bound to, in the split in force. Where that names none of a side, and before the
 * first version, the founder of that side turns it: a split that does not say who may change it can still be changed.
 * Where one person alone stands for both, the second is turned by the next on its side, at last by its founder.
 */
export function keysOf(
  inForce: Split | null,
  standard: Split,
  founders: Founders,
  on: string,
): readonly Key[] {
  const { row, path } = inForce === null ? nothing : namedBy(inForce, standard, on)
  const keys = sides.map((side): Key => {
    const fn = inForce?.functions.find(one => one.side === side && !one.external && row.keys.includes(one.id))
    return inForce && fn
      ? {
          side,
          named: fn.id,
          function: fn.id,
          label: fn.label,
          holders: standing(inForce, fn.id, null, on),
          instead: null,
        }
      : founderKey(side, FOUNDER, founders, null)
  })
  const both = onBothKeys(keys.map(({ holders }) => holders))
  if (both === null) return keys
  const tried = keys.toReversed()
  const next =
    inForce &&
    nextHolder(
      inForce,
      row,
      path,
      tried.map(key => key.function),
      both,
      { place: null, on },
    )
  const fn = inForce?.functions.find(({ id }) => id === next?.function)
  if (next && fn)
    return keys.map(key =>
      key.function === next.key
        ? { ...key, function: fn.id, label: fn.label, holders: next.holders, instead: both }
        : key,
    )
  const other = tried.find(({ side }) => founders[side].person !== both)
  return keys.map(key => (key === other ? founderKey(key.side, key.named, founders, both) : key))
}

const nothing: { readonly row: Row; readonly path: Path } = {
  row: { A: [], R: [], keys: [], consents: [] },
  path: [],
}

const founderKey = (side: Side, named: string, founders: Founders, instead: string | null): Key => ({
  side,
  named,
  function: FOUNDER,
  label: null,
  holders: [{ ...founders[side], for: null }],
  instead,
})

/** Whose keys the split names: asked with nothing known, so that the strictest rule counts. */
function namedBy(inForce: Split, standard: Split, on: string): typeof nothing {
  const { split, activity } = boundActivity(inForce, standard, 'split.submit')
  const answer = resolve(split, { activity: activity.id, facts: {}, on })
  if (!isRefusal(answer)) return answer
  const { A = [], R = [], keys = [], consents = [] } = activity.row ?? {}
  return { row: { A, R, keys, consents }, path: [] }
}
