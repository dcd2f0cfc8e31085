import { expect, test } from 'vitest'
import { differs } from '#testing/judgeTable.ts'
import { randomFrom } from '#testing/random.ts'
import { edited, randomTable } from '#testing/tables.ts'
import { check } from './check.ts'
import { prove, proveAgain, type TableProof } from './prove.ts'
import type { Table } from './table.ts'

const FIRST_SEED = 20261122
const TABLES = 1500

/** Runs `each` over random tables and prints what they were, so that a reader sees what was covered. */
function overTables(
  title: string,
  count: number,
  each: (table: Table, seed: number) => TableProof | null,
): void {
  const seen: Record<string, number> = {}
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
    const { table, hit } = randomTable(randomFrom(seed))
    const proof = each(table, seed)
    const kind = !proof
      ? 'out of time'
      : proof.contested > 0n
        ? 'contested'
        : proof.uncovered > 0n
          ? 'gaps'
          : 'complete'
    for (const key of [hit, kind]) seen[key] = (seen[key] ?? 0) + 1
  }
  console.log(`${title}: ${count} tables from seed ${FIRST_SEED}`, JSON.stringify(seen))
}

test('SPLIT-6 the proof and the compiled table agree with brute force on random tables', () => {
  overTables('against brute force', TABLES, (table, seed) => {
    const proof = prove(table)
    const difference = differs(table, proof)
    if (difference) throw new Error(`seed ${seed}: ${difference}`)
    return proof
  })
})

test('SPLIT-6 after an edited rule the incremental proof is the proof', () => {
  overTables('edited', TABLES, (table, seed) => {
    const before = prove(table)!
    if (table.rules.length === 0 || table.facts.length === 0) return before
    const { table: after, rule } = edited(randomFrom(seed + 1), table)
    const again = proveAgain(before, after, rule)
    const difference = differs(after, again)
    if (difference) throw new Error(`seed ${seed}: ${difference}`)
    return again
  })
})

test('SPLIT-6 a proof that is out of time says so, and says nothing else', () => {
  const { table } = randomTable(randomFrom(FIRST_SEED))
  const many = { ...table, rules: Array.from({ length: 400 }, () => table.rules).flat() }
  expect(prove(many, () => false)).toBeNull()
})

/** What a wrong prover could claim: each must be refused by the checker on at least one table, and never accepted. */
const faults: Record<string, (proof: TableProof) => TableProof | null> = {
  'one piece left out': proof => {
    const pieces = proof.pieces()
    return pieces.length === 0 ? null : { ...proof, pieces: () => pieces.slice(1) }
  },
  'one piece twice': proof => {
    const pieces = proof.pieces()
    return pieces.length === 0 ? null : { ...proof, pieces: () => [...pieces, pieces[0]!] }
  },
  'a piece given to another rule': proof => {
    const pieces = proof.pieces()
    const first = pieces.find(piece => piece.winners.length === 1)
    const other = proof.table.rules.findIndex(
      (rule, i) =>
        i !== first?.winners[0] && rule.outcome !== proof.table.rules[first?.winners[0] ?? 0]?.outcome,
    )
    if (!first || other < 0) return null
    return {
      ...proof,
      pieces: () => pieces.map(piece => (piece === first ? { ...piece, winners: [other] } : piece)),
    }
  },
  'a count one off': proof => ({ ...proof, once: proof.once + 1n, uncovered: proof.uncovered - 1n }),
  'gaps kept silent': proof => (proof.gaps.length === 0 ? null : { ...proof, gaps: [] }),
  'conflicts kept silent': proof => (proof.conflicts.length === 0 ? null : { ...proof, conflicts: [] }),
  'a gap too large': proof => {
    const gap = proof.gaps[0]
    if (!gap || proof.once + proof.contested === 0n || gap.cells.every(cell => cell === 'any')) return null
    return { ...proof, gaps: [{ ...gap, cells: gap.cells.map(() => 'any' as const) }] }
  },
  'a reachable rule called unreachable': proof => {
    const winner = proof.pieces().find(piece => piece.winners.length > 0)?.winners[0]
    return winner === undefined ? null : { ...proof, unreachable: [winner] }
  },
}

test.each(Object.entries(faults))('SPLIT-6 the checker refuses a proof with %s', (_, fault) => {
  let planted = 0
  for (let seed = FIRST_SEED; seed < FIRST_SEED + 150; seed++) {
    const { table } = randomTable(randomFrom(seed))
    const wrong = fault(prove(table)!)
    if (!wrong) continue
    planted++
    expect(check(table, wrong), `seed ${seed}`).not.toBeNull()
  }
  expect(planted).toBeGreaterThan(10)
})
