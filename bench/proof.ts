import { prove } from '../src/rules/split/engine/prove.ts'
import { countsOf } from './counts.ts'
import { tableFrom, textsOf } from './engine.ts'
import { printTable, short } from './print.ts'
import { pick, seeded } from './random.ts'
import { timedOften } from './stats.ts'
import { type Rule, rulesOf } from './workload.ts'

const COUNT = 10_000
const FAULTS = 100
const ROUNDS = 5

/** The complete table of 10,000 rules and six columns proved: as it is, and with rules deleted and widened. */
export function proofs(): void {
  const clean = rulesOf('W2', COUNT)
  const rows = [
    { name: 'clean', rules: clean },
    { name: '1 % deleted, 1 % widened', rules: faulty(clean) },
  ].map(({ name, rules }) => {
    const table = tableFrom('W2', textsOf(rules))
    const { took, result: proof } = timedOften(ROUNDS, () => prove(table))
    if (!proof) return [name, 'no proof']
    const before = held()
    const kept = Array.from({ length: ROUNDS }, () => prove(table))
    const memory = (held() - before) / kept.length
    const { once, contested, uncovered } = countsOf(rules)
    const found =
      [proof.once, proof.contested, proof.uncovered].join() === [once, contested, uncovered].join()
    return [
      name,
      `${short(took)} ms`,
      proof.contested + proof.uncovered === 0n ? 'proved' : 'refuted',
      String(proof.once),
      String(proof.contested),
      String(proof.uncovered),
      found ? 'equal' : 'DIFFERENT',
      `${(memory / 2 ** 20).toFixed(1)} MiB`,
    ]
  })
  printTable(
    `Proof of ${COUNT} rules × 6 columns (median of ${ROUNDS}; counts beside every situation looked at)`,
    ['', 'time', 'verdict', 'one owner', 'contested', 'ownerless', 'counted plainly', 'proof holds'],
    rows,
  )
}

/** Bytes that JavaScript holds after a full collection. */
function held(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** One rule in a hundred is gone, and another has one condition less. */
function faulty(rules: readonly Rule[]): Rule[] {
  const random = seeded(20_16)
  const chosen = new Set<number>()
  while (chosen.size < 2 * FAULTS) chosen.add(pick(random, rules.length))
  const [gone, wide] = [new Set([...chosen].slice(0, FAULTS)), new Set([...chosen].slice(FAULTS))]
  return rules.flatMap((rule, i) => {
    if (gone.has(i)) return []
    if (!wide.has(i)) return rule
    const narrow = [...rule.cells.keys()].filter(c => rule.cells[c] !== null)
    return { ...rule, cells: rule.cells.with(narrow[pick(random, narrow.length)] ?? 0, null) }
  })
}
