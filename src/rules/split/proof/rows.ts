import type { FullRow } from '../answer.ts'
import type { Effective } from '../effective.ts'
import { type Side, type Split, sides } from '../split.ts'
import type { Found, Winning } from './found.ts'
import { DEFAULT } from './found.ts'
import { weakened } from './locks.ts'

/**
 * What is wrong with the rows that win something: owners, responsibles, sides, external functions, locks. What a row
 * takes over from a level above, or a rule from the default row, is a finding of where it was written.
 */
export function rowFindings(split: Split, table: Effective, winning: readonly Winning[]): readonly Found[] {
  const defaults = winning.some(won => won.rule === null)
  const found = winning.flatMap(won => {
    const wrote = (...parts: (keyof FullRow)[]) =>
      parts.some(part => {
        const { place, rule } = won.sources[part]
        return place === table.place && (rule === won.rule || (rule === null && !defaults))
      })
    return [
      ...(wrote('A') ? owners(won) : []),
      ...(wrote('R') && won.row.R.length === 0 ? [about(won, 'no-responsible', 'warning')] : []),
      ...externals(split, won, wrote),
      ...(wrote('A', 'R', 'C', 'keys', 'consents') ? reach(split, table, won) : []),
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
function externals(split: Split, won: Winning, wrote: (part: keyof FullRow) => boolean): readonly Found[] {
  const external = (id: string) => split.functions.find(fn => fn.id === id)?.external === true
  const named = [...(wrote('A') ? won.row.A : []), ...(wrote('keys') ? won.row.keys : [])].filter(external)
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
