import { isRefusal } from '#rules/refusal.ts'
import { type ActName, boundActivity } from '#rules/split/acts.ts'
import { standing } from '#rules/split/people/people.ts'
import { resolve } from '#rules/split/resolve.ts'
import type { Split } from '#rules/split/split.ts'
import { useSpeech } from '../parts/language.ts'
import { thisMinute } from '../parts/moment.ts'
import type { Names } from '../people/names.ts'
import { useMayNot } from '../session/may.ts'
import { useStandard } from '../split/standard.ts'
import type { Asset } from './queries.ts'

type Place = Pick<Asset, 'site' | 'area'>
const placeOf = ({ site, area }: Place) => (area === null ? site : `${site}/${area}`)

/** A function and the people who stand for it at a place now. */
export type Stands = { readonly fn: string; readonly people: readonly string[] }

const standsFor = (split: Split, fn: string, place: Place): Stands => ({
  fn,
  people: standing(split, fn, placeOf(place), thisMinute()).map(({ name }) => name),
})

/** The row of the split that says who does an act at a place; null where it is not clear. */
function rowFor({ split }: Names, standard: Split, act: ActName, place: Place) {
  const bound = boundActivity(split, standard, act)
  const there = split.sites?.some(site => site.id === place.site) === true
  const answer = resolve(bound.split, {
    activity: bound.activity.id,
    facts: {},
    ...(there && bound.split === split ? { place: placeOf(place) } : {}),
  })
  return isRefusal(answer) ? null : answer.row
}

/** Who answers for an asset: the function that it names, else the one that the split makes accountable for the list there. */
export function useOwner(asset: Place & { readonly owner: string }, names: Names): Stands | null {
  const standard = useStandard()
  if (standard === null) return null
  const fn = asset.owner || (rowFor(names, standard.first, 'asset.change', asset)?.A[0] ?? null)
  return fn === null ? null : standsFor(names.split, fn, asset)
}

/** Why the person who is here may not do an act on what stands at a place, with whose it is there; null where they may. */
export function useMayNotThere(act: ActName, place: Place, names: Names): string | null {
  const { say } = useSpeech()
  const refusal = useMayNot(act)
  const standard = useStandard()
  if (refusal === null || standard === null) return refusal
  const row = rowFor(names, standard.first, act, place)
  const whose = [...new Set([...(row?.A ?? []), ...(row?.keys ?? []), ...(row?.R ?? [])])]
    .filter(fn => names.functions.find(one => one.id === fn)?.external !== true)
    .map(fn => standsFor(names.split, fn, place))
    .filter(({ people }) => people.length > 0)
    .map(({ fn, people }) => `${names.fn(fn)} (${people.join(', ')})`)
  return whose.length === 0 ? refusal : `${refusal} ${say('asset.whose', { list: whose })}`
}
