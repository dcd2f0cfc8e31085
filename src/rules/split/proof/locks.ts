import type { FullRow } from '../answer.ts'
import { cellsOf, type Effective, effective, impossibleOver } from '../effective.ts'
import { prove, type Region } from '../engine/prove.ts'
import { minutes } from '../escalation.ts'
import type { Fact } from '../facts.ts'
import type { Rule, Split } from '../split.ts'
import { DEFAULT, type Found } from './found.ts'

/** Parts of an upper row that a lower one weakens: it may add keys, consents and hearings, and be quicker (SPLIT-2). */
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

/** A row that may win at a place: its conditions (none for the default row) and the rules that win before it. */
type Claim = {
  readonly name: string
  readonly row: FullRow
  readonly when: Rule['when']
  readonly before: readonly Rule[]
}

function claimsOf(table: Effective): readonly Claim[] {
  const rank = (i: number) => table.table.rules[i]!.rank
  const rules = table.entries.map((entry, i) => ({
    name: entry.rule.id,
    row: entry.row,
    when: entry.rule.when,
    before: table.entries.filter((_, k) => rank(k) < rank(i)).map(one => one.rule),
  }))
  const all = table.entries.map(entry => entry.rule)
  return table.fallback
    ? [...rules, { name: DEFAULT, row: table.fallback.row, when: {}, before: all }]
    : rules
}

/** Each row of a place that weakens the locked corporate row it stands in for somewhere, with an example of where. */
export function weakened(split: Split, table: Effective): readonly Found[] {
  if (!table.activity.locked || table.place === null) return []
  const upper = effective(split, table.activity, null)
  const ids = new Set([...table.table.facts, ...upper.table.facts].map(fact => fact.id))
  const facts = split.facts.filter(fact => ids.has(fact.id))
  return claimsOf(table).flatMap((own): Found[] => {
    const found = claimsOf(upper).flatMap(above => {
      const parts = weakens(own.row, above.row)
      const region = parts.length > 0 ? shared(split, facts, own, above) : null
      return region ? [{ parts, region }] : []
    })
    if (found.length === 0) return []
    const parts = [...new Set(found.flatMap(one => one.parts))]
    return [
      {
        kind: 'weakened-lock',
        severity: 'error',
        rows: [own.name],
        params: { parts },
        region: found[0]!.region,
      },
    ]
  })
}

/** Where both rows win, each in its own table: they are let contest each other, without what wins before either. */
function shared(split: Split, facts: readonly Fact[], own: Claim, above: Claim): Region | null {
  const before = [...own.before, ...above.before].map(rule => cellsOf(facts, rule.when))
  const proof = prove({
    facts,
    impossible: [...impossibleOver(split, facts), ...before],
    rules: [own, above].map((claim, outcome) => ({ cells: cellsOf(facts, claim.when), rank: 0, outcome })),
  })
  return proof?.conflicts[0]?.region ?? null
}
