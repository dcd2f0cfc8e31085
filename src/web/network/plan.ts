import type { Plan } from '#rules/network/plan/plan.ts'
import type { Names } from '../people/names.ts'
import type { Network, ZonedAsset } from './queries.ts'
import type { SeenHere } from './seen.ts'

/** What the parts of the page share: the plan that is shown, and what may be done with it. */
export type Shown = {
  readonly site: string
  readonly siteName: string
  readonly plan: Plan
  readonly isDraft: boolean
  /** The number of the version that is looked at for its own sake, whether or not it still is in force; else null. */
  readonly version: number | null
  readonly network: Network
  readonly assets: readonly ZonedAsset[]
  readonly names: Names
  /** What the latest check of traffic shows; null where there is none. */
  readonly seen: SeenHere | null
  /** Why the draft cannot be changed by whoever is here, as a sentence; null where it can. */
  readonly mayNot: string | null
  /** Puts the draft as it should be into the record. */
  readonly save: (plan: Plan) => Promise<void>
}

/** A plan as the API tells it is one. */
export const planIn = (content: NonNullable<Network['draft']>['content']): Plan => content as unknown as Plan
