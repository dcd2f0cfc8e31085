import type { Vacancy } from '../split/answer.ts'
import { demandsAt } from '../split/people/demands.ts'
import { holdersKnown, holdersOf, isTold, leftAt, vacancyOf } from '../split/people/people.ts'
import { vacantFinding } from '../split/proof/people.ts'
import type { Split } from '../split/split.ts'
import { findingKey } from '../split/version/acceptance.ts'

/** A function that nobody holds at a site, with the activities that wait on it: nobody decides, or a key is missing. */
export type Vacant = Vacancy & {
  readonly function: string
  readonly site: string | null
  readonly activities: readonly string[]
  /** Since when, where somebody has left. */
  readonly since: string | null
}

/**
 * The vacancies that leave activities ownerless at an instant, per site; of the whole organisation where there is no site
 * (SPLIT-8). The same that the proof reports as errors, for who has to fill them.
 */
export function vacanciesAt(split: Split, now: Temporal.Instant): readonly Vacant[] {
  if (!holdersKnown(split)) return []
  const on = now.toString()
  const sites = (split.sites ?? []).map(({ id }) => id)
  return (sites.length > 0 ? sites : [null]).flatMap(site => {
    const { deciding } = demandsAt(split, site)
    return split.functions.flatMap((fn): readonly Vacant[] => {
      const activities = deciding.get(fn.id)
      if (fn.external || activities === undefined || !isTold(split, fn.id, site)) return []
      if (holdersOf(split, fn.id, site, on).length > 0) return []
      const vacancy = vacancyOf(split, fn.id, site, on)
      if (vacancy === null) return []
      const since =
        vacancy.why === 'left'
          ? (vacancy.people
              .map(person => leftAt(split, person))
              .sort()
              .at(-1) ?? null)
          : null
      return [{ ...vacancy, function: fn.id, site, activities: [...activities], since }]
    })
  })
}

/** Whether the finding of a vacancy is among those that were accepted in writing (SPLIT-6). */
export const isAccepted = (vacant: Vacant, accepted: readonly string[]): boolean =>
  accepted.includes(findingKey(vacantFinding(vacant.site, vacant.function, vacant, vacant.activities.length)))

/** What a vacancy is called where something is kept of it: `site/function`, and `/function` without a site. */
export const vacancyKey = ({ site, function: fn }: Pick<Vacant, 'site' | 'function'>): string =>
  `${site ?? ''}/${fn}`

/** The function and the site that a key of a vacancy names. */
export function vacancyNamed(key: string): Pick<Vacant, 'site' | 'function'> {
  const [site = '', fn = ''] = key.split('/')
  return { site: site || null, function: fn }
}

/** The page on which a vacancy is filled, as a path of the web app. */
export const pageToFill = ({ site, function: fn }: Pick<Vacant, 'site' | 'function'>): string =>
  `/people?give=${encodeURIComponent(fn)}${site === null ? '' : `&place=${encodeURIComponent(site)}`}`

/** Up to so many sites are told one by one, unless these are all. */
const FEW = 3

/**
 * Vacancies as they are told to who may fill all of them: a function that many sites lack, or all of them, is one
 * (`site` null, and the `sites` that lack it), and not one for each.
 */
export function together(
  vacant: readonly Vacant[],
  sites: number,
): readonly (Vacant & { readonly sites: number })[] {
  return [...Map.groupBy(vacant, one => one.function).values()].flatMap(all =>
    all.length > FEW || (sites > 1 && all.length === sites)
      ? [{ ...all[0]!, site: null, sites: all.length }]
      : all.map(one => ({ ...one, sites: 1 })),
  )
}
