import type { Situation } from '../split/facts.ts'
import { asksOtherwise, type Row } from './asks.ts'
import { type Assessed, factsFor } from './facts.ts'
import type { Impact, Kind } from './kind.ts'

/** Impacts that were found to be there, and who would decide without them. */
export type Raised = {
  readonly impacts: readonly Impact[]
  readonly without: Pick<Row, 'A' | 'keys' | 'consents'>
}

/**
 * Which impacts change who decides, who holds a key or whose consent is asked (DECIDE-2): the split is asked again as if they
 * had been judged not to be there. `rowFor` asks it; null where it has no answer.
 */
export function raisedBy(
  kind: Pick<Kind, 'sets' | 'facts' | 'impacts'>,
  known: { readonly listed: readonly Situation[]; readonly stated: Situation; readonly assessed: Assessed },
  row: Row,
  rowFor: (facts: Situation) => Row | null,
): readonly Raised[] {
  const { assessed } = known
  const yes = kind.impacts.filter(({ on, fact }) => fact !== undefined && assessed[on] === 'yes')
  return [...Map.groupBy(yes, ({ fact }) => fact)].flatMap(([, all]) => {
    const impacts = all.map(({ on }) => on)
    const no = Object.fromEntries(impacts.map(on => [on, 'no' as const]))
    const without = rowFor(factsFor(kind, { ...known, assessed: { ...assessed, ...no } }))
    if (without === null || !asksOtherwise(row, without)) return []
    const { A, keys, consents } = without
    return [{ impacts, without: { A, keys, consents } }]
  })
}
