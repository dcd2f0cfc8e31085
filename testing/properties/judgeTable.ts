import { check } from '#rules/split/engine/check.ts'
import { compile } from '#rules/split/engine/compile.ts'
import { prove, type TableProof } from '#rules/split/engine/prove.ts'
import type { Table } from '#rules/split/engine/table.ts'
import { CONTESTED, IMPOSSIBLE, NONE } from '#rules/split/engine/winner.ts'
import { type Judged, judge, matches } from './brute.ts'

const weigh = (list: readonly Judged[]) => list.reduce((sum, one) => sum + one.weight, 0n)

/** What the engine says of a table against brute force: null, or the first difference. */
export function differs(table: Table, proof: TableProof | null = prove(table)): string | null {
  if (!proof) return 'out of time'
  const judged = judge(table)
  const possible = judged.filter(one => one.winner !== IMPOSSIBLE)
  const counts = {
    total: weigh(possible),
    once: weigh(possible.filter(one => one.winner >= 0)),
    contested: weigh(possible.filter(one => one.winner === CONTESTED)),
    uncovered: weigh(possible.filter(one => one.winner === NONE)),
  }
  for (const key of ['total', 'once', 'contested', 'uncovered'] as const)
    if (proof[key] !== counts[key]) return `${key}: ${proof[key]}, brute force ${counts[key]}`

  for (const form of [compile(table), compile(table, { code: true }), compile(table, { dense: 0 })])
    for (const { situation, winner } of judged) {
      const said = form.winner(situation)
      const same =
        said === winner ||
        (said >= 0 && winner >= 0 && table.rules[said]!.outcome === table.rules[winner]!.outcome)
      if (!same) return `${form.form} winner of ${JSON.stringify(situation)}: ${said}, brute force ${winner}`
    }

  const winning = new Set(possible.flatMap(one => one.best))
  const unreachable = table.rules.flatMap((_, i) => (winning.has(i) ? [] : [i]))
  if (proof.unreachable.join() !== unreachable.join())
    return `unreachable: ${proof.unreachable}, brute force ${unreachable}`

  const pairs = new Set<string>()
  for (const { best } of possible)
    for (const [k, i] of best.entries())
      for (const j of best.slice(k + 1))
        if (table.rules[i]!.outcome !== table.rules[j]!.outcome) pairs.add(`${i},${j}`)
  const found = new Set(proof.conflicts.map(conflict => [...conflict.rules].sort((a, b) => a - b).join()))
  if ([...pairs].sort().join(' ') !== [...found].sort().join(' '))
    return `pairs: ${[...found]}, brute force ${[...pairs]}`

  for (const { cells, count } of proof.gaps) {
    const inside = judged.filter(one =>
      table.facts.every((fact, f) => matches(fact, cells[f]!, one.situation[fact.id]!)),
    )
    if (inside.length === 0 || inside.some(one => one.winner !== NONE)) return 'a gap is none'
    if (weigh(inside) !== count) return `a gap's count: ${count}, brute force ${weigh(inside)}`
  }
  const shown = (one: Judged) =>
    proof.gaps.some(({ cells }) =>
      table.facts.every((fact, f) => matches(fact, cells[f]!, one.situation[fact.id]!)),
    )
  if (proof.gaps.length < 10 && possible.some(one => one.winner === NONE && !shown(one)))
    return 'a gap is not shown'
  for (const { rules, region } of proof.conflicts) {
    const inside = judged.filter(one =>
      table.facts.every((fact, f) => matches(fact, region.cells[f]!, one.situation[fact.id]!)),
    )
    if (inside.length === 0 || !inside.every(one => rules.every(rule => one.best.includes(rule))))
      return 'a conflict is none'
  }
  const rejected = check(table, proof)
  return rejected && `the checker: ${rejected}`
}
