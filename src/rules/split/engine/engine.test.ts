import { expect, test } from 'vitest'
import { FIRST_SEED, holdsFor } from '#testing/properties/property.ts'
import { tableProperties } from '#testing/properties/tableProperties.ts'
import { randomTable } from '#testing/properties/tables.ts'
import { randomFrom } from '#testing/random.ts'
import { check } from './check.ts'
import { prove, type TableProof } from './prove.ts'

for (const property of tableProperties) test(property.title, () => holdsFor(property, 1500))

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
