import { actNames } from '../acts.ts'
import type { Finding } from '../finding.ts'
import type { Split } from '../split.ts'

/** Acts of the product that the split binds to no activity of its own; nothing where it binds none at all. */
export function actFindings(split: Split): readonly Finding[] {
  const table = new Map((split.acts ?? []).map(({ act, activity }) => [act, activity]))
  if (table.size === 0) return []
  const known = new Set(split.activities.map(({ id }) => id))
  return actNames.flatMap((act): Finding[] => {
    const bound = table.get(act)
    if (bound !== undefined && known.has(bound)) return []
    return [
      {
        kind: 'unbound-act',
        severity: 'warning',
        activity: null,
        level: 'corporate',
        place: null,
        situation: null,
        box: null,
        count: 1n,
        rows: [act],
        params: { act, bound: bound ?? '' },
      },
    ]
  })
}
