import { type Fact, type FactValue, listedValues, type Situation } from '../split/facts.ts'
import type { Split } from '../split/split.ts'
import { before } from '../time/calendar.ts'
import type { AssetClass, Level, RatedFor, Support } from './asset.ts'
import type { Place } from './place.ts'
import { openAt, type PlantTimes } from './window/open.ts'

/** What of an asset, and of where it stands, the split's conditions ask for; what is not known is null or `unknown`. */
export type OfAsset = {
  readonly class: AssetClass
  readonly rated: Readonly<Partial<Record<RatedFor, { readonly level: Level }>>>
  readonly safetyFunction: boolean | null
  readonly validated: 'yes' | 'no' | 'unknown'
  readonly regime: 'it' | 'engineering' | 'validated' | 'unknown'
  readonly support: Support
  /** Of the operating system alone. */
  readonly os: Support
  readonly partner: string | null
  readonly zone: string
  /** Regulatory regimes of the site; null where nobody has said whether there are any. */
  readonly regimes: readonly string[] | null
}

const VENDOR = { full: 'full', 'end-unknown': 'full', conditional: 'conditional', ended: 'ended' } as const

/**
 * The facts of an asset, under the ids of the standard split (SPLIT-3). A fact that nobody knows is left out: it then
 * counts as its strictest value, and the answer names it. That there is no redundant partner is known.
 */
export function factsOfAsset(asset: OfAsset): Situation {
  const { rated, support, os, regimes } = asset
  const known: Record<string, string | boolean | null | undefined> = {
    'asset-class': asset.class,
    'safety-criticality': rated.safety?.level,
    'quality-criticality': rated.regulatory?.level,
    'production-criticality': rated.production?.level,
    'safety-function': asset.class === 'safety-system' ? true : asset.safetyFunction,
    validated: asset.validated === 'unknown' ? null : asset.validated === 'yes',
    'change-regime': asset.regime === 'unknown' ? null : asset.regime,
    'vendor-support': support === 'unknown' ? null : VENDOR[support],
    'obsolete-os': os === 'unknown' ? null : os === 'ended',
    redundant: asset.partner !== null,
    zone: asset.zone === '' ? null : asset.zone,
    regulated: regimes === null ? null : regimes.length > 0,
  }
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, value]) =>
      value === null || value === undefined ? [] : [[id, value]],
    ),
  )
}

/** A moment that is asked about, and the moment at which it is. */
export type Asked = { readonly at: Temporal.Instant; readonly now: Temporal.Instant }

/**
 * The facts of the times at a place (PLANT-5). What the process did is known from the moment that somebody said it up to now;
 * a turnaround is an outage window. As long as no intervention is named, a window counts where it is for all of them.
 */
export function factsOfTimes(
  times: PlantTimes,
  place: Place,
  { at, now, intervention }: Asked & { readonly intervention?: string },
): Situation {
  const windows =
    intervention === undefined
      ? times.windows.filter(({ kind, interventions }) => kind === 'blackout' || interventions === null)
      : times.windows
  const { window, process } = openAt(
    { ...times, windows },
    place,
    at,
    intervention === undefined ? {} : { intervention },
  )
  const known = process !== null && !before(at, process.since) && !before(now, at) ? process.state : null
  return {
    ...(known !== null && { 'process-state': known }),
    'outage-window': window !== null || known === 'turnaround' ? 'inside' : 'outside',
  }
}

/** What of a situation a split can be asked with: the facts that it declares, with values that they can have. */
export function declaredBy({ facts }: Pick<Split, 'facts'>, situation: Situation): Situation {
  const known = new Map(facts.map(fact => [fact.id, fact]))
  return Object.fromEntries(
    Object.entries(situation).filter(([id, value]) => {
      const fact = known.get(id)
      return fact !== undefined && canBe(fact, value)
    }),
  )
}

function canBe(fact: Fact, value: FactValue): boolean {
  if (fact.type === 'enum' || fact.type === 'boolean')
    return listedValues(fact).includes(value) || (fact.type === 'enum' && fact.open === true)
  return typeof value === 'number' && value >= (fact.min ?? value) && value <= (fact.max ?? value)
}
