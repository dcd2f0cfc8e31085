import type { EffectName } from '#rules/decision/kind.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { type DecisionRow, decisionOf } from '#store/decision/decisions.ts'
import type { Call } from '../../act.ts'
import {
  agreeTraffic,
  beforePlan,
  planReady,
  putPlanInForce,
  trafficReady,
} from '../../network/putInForce.ts'
import { beforeVersion, putInForce, versionReady } from '../../split/putInForce.ts'
import { decisionKinds } from '../kinds.ts'
import { differencesReady, endDifferences, lockDifferences, putIntoList } from './differences.ts'

/** What the last signature changes at once, where no work follows from a decision. */
type Effect<Ready> = {
  /** Locks what it changes; done before the decision itself is locked, as acts on what it changes do. */
  readonly lock: (tx: Tx, row: DecisionRow) => Promise<void>
  /** What it needs. Refuses what could not take effect now: then nobody signs. */
  readonly ready: (tx: Tx, row: DecisionRow, call: Pick<Call, 'now'>) => Promise<Ready | Refusal>
  /** Takes effect; hands back what the entry in the ledger says of it. */
  readonly run: (tx: Tx, ready: Ready, call: Pick<Call, 'id' | 'now' | 'actor'>) => Promise<object>
  /** What else ends with it where it is refused or withdrawn. */
  readonly end?: (
    tx: Tx,
    row: DecisionRow,
    how: Ended,
    call: Pick<Call, 'id' | 'actor' | 'now'>,
  ) => Promise<void>
}
type Ended = { readonly step: 'refuse' | 'withdraw'; readonly why: string }

/** An effect that is ready to be run; nothing is left to be asked. */
type Prepared = { readonly run: (tx: Tx, call: Pick<Call, 'id' | 'now' | 'actor'>) => Promise<object> }

const effect = <Ready>(it: Effect<Ready>) => ({
  lock: it.lock,
  end: it.end,
  async prepare(tx: Tx, row: DecisionRow, call: Pick<Call, 'now'>): Promise<Prepared | Refusal> {
    const ready = await it.ready(tx, row, call)
    return isRefusal(ready) ? ready : { run: (then, now) => it.run(then, ready, now) }
  },
})

/** Every effect that a kind may name (docs/adding-a-kind.md). */
const effects = {
  'asset-differences': effect({
    ...{ lock: lockDifferences, ready: differencesReady, run: putIntoList, end: endDifferences },
  }),
  'split-version': effect({ lock: beforeVersion, ready: versionReady, run: putInForce }),
  'network-plan': effect({ lock: beforePlan, ready: planReady, run: putPlanInForce }),
  'agreed-traffic': effect({ lock: beforePlan, ready: trafficReady, run: agreeTraffic }),
} satisfies Readonly<Record<EffectName, unknown>>

const effectOf = ({ kind }: Pick<DecisionRow, 'kind'>) => {
  const name = decisionKinds().get(kind)?.effect
  return name === undefined ? null : effects[name]
}

/** Locks what a decision would change, before it is locked itself. */
export async function lockEffect(tx: Tx, decision: string): Promise<void> {
  const row = await decisionOf(tx, decision)
  if (row !== undefined) await effectOf(row)?.lock(tx, row)
}

/** What a decision would change by its last signature; null where it changes nothing. Refuses what could not take effect. */
export const preparedEffect = async (
  tx: Tx,
  row: DecisionRow,
  call: Pick<Call, 'now'>,
): Promise<Prepared | Refusal | null> => effectOf(row)?.prepare(tx, row, call) ?? null

/** What a decision would have changed is seen to where it is refused or withdrawn. */
export const endEffect = async (
  tx: Tx,
  row: DecisionRow,
  how: Ended,
  call: Pick<Call, 'id' | 'actor' | 'now'>,
): Promise<void> => effectOf(row)?.end?.(tx, row, how, call)
