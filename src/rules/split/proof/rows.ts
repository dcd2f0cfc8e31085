import type { FullRow } from '../answer.ts'
import { type Effective, effective } from '../effective.ts'
import { prove, type Region } from '../engine/prove.ts'
import type { Table, TableRule } from '../engine/table.ts'
import { minutes } from '../escalation.ts'
import { type Side, type Split, sides } from '../split.ts'
import type { Found, Winning } from './activity.ts'

/** The default row, where a finding names rows. */
export const DEFAULT = 'default'

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

/** Parts of a locked row that a lower level has weakened: what it may do is tighten (SPLIT-2). */
export function weakens(lower: FullRow, upper: FullRow): readonly (keyof FullRow)[] {
  const lost = (part: 'keys' | 'consents') => upper[part].some(id => !lower[part].includes(id))
  const heard = [...lower.A, ...lower.R, ...lower.C, ...lower.keys, ...lower.consents]
  const slower =
    upper.within !== null && (lower.within === null || minutes(lower.within) > minutes(upper.within))
  const checks: readonly [keyof FullRow, boolean][] = [
    ['A', lower.A.join() !== upper.A.join()],
    ['keys', lost('keys')],
    ['consents', lost('consents')],
    ['within', slower],
    ['C', upper.C.some(id => !heard.includes(id))],
    ['I', upper.I.some(id => !heard.includes(id) && !lower.I.includes(id))],
  ]
  return checks.filter(([, weaker]) => weaker).map(([part]) => part)
}

/** Compares each row of a place with each corporate row of a locked activity that it replaces somewhere. */
function weakened(split: Split, table: Effective): readonly Found[] {
  const { activity, place } = table
  if (!activity.locked || place === null) return []
  const upper = effective(split, activity, null)
  const above = [
    ...upper.entries.map(entry => ({ row: entry.row, cells: cellsFor(table.table, upper, entry.rule.id) })),
    ...(upper.fallback ? [{ row: upper.fallback.row, cells: null }] : []),
  ]
  const replaced = !table.layers.some(layer => layer.level === 'corporate')
  const mine = table.entries.flatMap((entry, i) =>
    entry.layer.level === 'corporate'
      ? []
      : [{ name: entry.rule.id, row: entry.row, rule: table.table.rules[i]! }],
  )
  const found: Found[] = []
  for (const own of mine)
    for (const other of above) {
      const parts = weakens(own.row, other.row)
      if (parts.length === 0) continue
      const region = sharedRegion(table.table, own.rule, other.cells, above)
      if (region)
        found.push({ kind: 'weakened-lock', severity: 'error', rows: [own.name], params: { parts }, region })
    }
  if (!table.fallback) return found
  // The default row of a place stands behind all that its own rules leave open.
  const behind = replaced ? above : above.filter(other => other.cells === null)
  const parts = new Set(behind.flatMap(other => weakens(table.fallback!.row, other.row)))
  for (const entry of table.entries) {
    const before = upper.entries.find(
      one => entry.layer.level === 'corporate' && one.rule.id === entry.rule.id,
    )
    if (before) for (const part of weakens(entry.row, before.row)) parts.add(part)
  }
  return parts.size > 0
    ? [...found, { kind: 'weakened-lock', severity: 'error', rows: [DEFAULT], params: { parts: [...parts] } }]
    : found
}

/** The cells of a corporate rule over the columns of the place's table, which has them all. */
function cellsFor(table: Table, upper: Effective, rule: string): TableRule['cells'] {
  const cells = upper.table.rules[upper.entries.findIndex(entry => entry.rule.id === rule)]!.cells
  return table.facts.map(fact => cells[upper.table.facts.findIndex(one => one.id === fact.id)] ?? 'any')
}

/**
 * Where a lower rule and a corporate row (null: the default row, which stands where no corporate rule applies) would
 * both count: proved by letting them contest each other, with all that ranks before them left out as impossible.
 */
function sharedRegion(
  table: Table,
  rule: TableRule,
  cells: TableRule['cells'] | null,
  above: readonly { readonly cells: TableRule['cells'] | null }[],
): Region | null {
  const before = table.rules.filter(one => one.rank < rule.rank).map(one => one.cells)
  const covered = cells ? [] : above.flatMap(one => (one.cells ? [one.cells] : []))
  const proof = prove({
    facts: table.facts,
    impossible: [...table.impossible, ...before, ...covered],
    rules: [
      { ...rule, rank: 0, outcome: 0 },
      { cells: cells ?? table.facts.map(() => 'any' as const), rank: 0, outcome: 1 },
    ],
  })
  return proof?.conflicts[0]?.region ?? null
}
