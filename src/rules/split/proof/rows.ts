import type { FullRow } from '../answer.ts'
import type { Effective } from '../effective.ts'
import { type Side, type Split, sides } from '../split.ts'
import type { Found, Winning } from './found.ts'
import { DEFAULT } from './found.ts'
import { weakened } from './locks.ts'

/** What is wrong with the rows themselves that win something: owners, responsibles, sides, external functions, locks. */
export function rowFindings(split: Split, table: Effective, winning: readonly Winning[]): readonly Found[] {
  const fallback = winning.find(row => row.rule === null)?.row ?? table.fallback?.row
  const found = winning.flatMap(won => {
    // What a rule takes over from the default row is the default row's finding, where that is reached at all.
    const inherits = (part: keyof FullRow) =>
      won.rule !== null && winning.some(row => row.rule === null) && won.row[part] === fallback?.[part]
    return [
      ...owners(won),
      ...(won.row.R.length === 0 && !inherits('R') ? [about(won, 'no-responsible', 'warning')] : []),
      ...externals(split, won, inherits),
      ...reach(split, table, won),
    ]
  })
  return [...found, ...weakened(split, table)]
}

const about = (
  won: Winning,
  kind: Found['kind'],
  severity: Found['severity'],
  params: Found['params'] = {},
): Found => ({
  kind,
  severity,
  rows: [won.rule ?? DEFAULT],
  params,
  region: won.region && { ...won.region, count: won.count },
})

const owners = (won: Winning): readonly Found[] =>
  won.row.A.length === 0
    ? [about(won, 'no-owner', 'error')]
    : won.row.A.length > 1
      ? [about(won, 'two-owners', 'error', { owners: won.row.A })]
      : []

/** External functions may be R, C or I, never A and never a key (SPLIT-2). */
function externals(split: Split, won: Winning, inherits: (part: keyof FullRow) => boolean): readonly Found[] {
  const external = (id: string) => split.functions.find(fn => fn.id === id)?.external === true
  const named = [...won.row.A, ...(inherits('keys') ? [] : won.row.keys)].filter(external)
  return named.length > 0 ? [about(won, 'external-owner', 'error', { functions: [...new Set(named)] })] : []
}

/** Whether the row reaches the sides that the activity needs; not asked while a function's side is unknown. */
function reach(split: Split, { activity }: Effective, won: Winning): readonly Found[] {
  if (!activity.needs) return []
  const { A, R, C, keys, consents } = won.row
  const voices = activity.needs === 'both-keys' ? keys : [...A, ...R, ...C, ...keys, ...consents]
  const functions = split.functions.filter(fn => voices.includes(fn.id))
  if (functions.some(fn => fn.side === undefined)) return []
  const reached = new Set<Side | undefined>(
    functions.filter(fn => activity.needs !== 'both-keys' || !fn.external).map(fn => fn.side),
  )
  const missing = sides.filter(side => !reached.has(side))
  return missing.length > 0 ? [about(won, 'one-sided', 'error', { missing, needs: activity.needs })] : []
}
