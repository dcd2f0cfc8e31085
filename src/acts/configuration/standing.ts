import { workedIn } from '#rules/decision/worked.ts'
import type { ConfigurationState } from '#rules/plant/configuration/configuration.ts'
import { plainState } from '#rules/plant/configuration/configuration.ts'
import { explanationOf, type Work } from '#rules/plant/configuration/explain.ts'
import {
  configurationsOf,
  driftFindings,
  type Standing,
  type Which,
} from '#store/configuration/configurations.ts'
import { worksOn } from '#store/configuration/works.ts'
import type { Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { decisionKinds } from '../decision/kinds.ts'

/** A decision by which what runs on an asset may have changed. */
export type Explaining = Work & Pick<DecisionRow, 'number' | 'title' | 'kind'>

type DriftFinding = Awaited<ReturnType<typeof driftFindings>>[number]

/** What is approved to run, what was seen to, how that stands, and what says why. */
export type Stood = Standing & {
  readonly state: ConfigurationState
  readonly explanation: Explaining | null
  /** The finding that the difference is, or was; null where none has been raised since it was seen. */
  readonly finding: DriftFinding | null
}

const approvedIn = ({ checksum, approved_at: at }: Pick<Standing, 'checksum' | 'approved_at'>) => ({
  checksum,
  at,
})

/** The name that a difference has as the reference of a finding. */
export const referenceOf = ({ id, seen }: Pick<Standing, 'id' | 'seen'>): string =>
  `${id} ${seen?.checksum ?? ''}`

/** How what runs stands to what is approved; decisions are asked where it differs. */
export async function standingOf(tx: Tx, which: Which): Promise<readonly Stood[]> {
  const all = await configurationsOf(tx, which)
  const assets = [...new Set(all.flatMap(one => (one.seen?.differs ? one.asset : [])))]
  const [works, findings] = [await changesTo(tx, assets), await driftFindings(tx, assets)]
  return all.map(one => {
    const { seen } = one
    const plain = plainState(approvedIn(one), seen)
    if (plain !== 'different' || seen === null)
      return { ...one, state: plain, explanation: null, finding: null }
    const explanation = explanationOf(works.get(one.asset) ?? [], approvedIn(one), seen)
    const reference = referenceOf(one)
    const finding =
      findings.find(
        each => each.reference === reference && Temporal.Instant.compare(each.raised_at, seen.since) >= 0,
      ) ?? null
    return {
      ...one,
      state: explanation === null ? ('different' as const) : ('explained' as const),
      explanation,
      finding,
    }
  })
}

/** Decisions that may have changed what runs on assets, by asset. */
async function changesTo(
  tx: Tx,
  assets: readonly string[],
): Promise<ReadonlyMap<string, readonly Explaining[]>> {
  const kinds = [...decisionKinds().values()].filter(one => one.updates?.configuration !== undefined)
  const rows = await worksOn(
    tx,
    assets,
    kinds.map(({ id }) => id),
  )
  const works = rows.map(({ asset, id, number, title, kind, state, content, ...at }) => {
    const of = decisionKinds().get(kind)!
    return {
      asset,
      work: {
        ...{ id, number, title, kind, undone: of.undone },
        ...saysOf(content.fields, of.updates?.configuration ?? {}),
        ...workedIn({ state, ...at }),
      },
    }
  })
  return new Map(
    [...Map.groupBy(works, one => one.asset)].map(([asset, those]) => [asset, those.map(({ work }) => work)]),
  )
}

/** Which version and checksum will run afterwards, as a decision says; empty where it does not. */
export function saysOf(
  fields: DecisionRow['content']['fields'],
  named: { readonly version?: string; readonly checksum?: string },
): { readonly version: string; readonly checksum: string } {
  const text = (id: string | undefined) => {
    const said = id === undefined ? undefined : fields[id]
    return typeof said === 'string' ? said.trim() : ''
  }
  return { version: text(named.version), checksum: text(named.checksum) }
}
