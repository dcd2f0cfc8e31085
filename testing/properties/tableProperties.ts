import { prove, proveAgain, type TableProof } from '#rules/split/engine/prove.ts'
import type { Table } from '#rules/split/engine/table.ts'
import { randomFrom } from '../random.ts'
import { differs } from './judgeTable.ts'
import type { Property } from './property.ts'
import { edited, randomTable } from './tables.ts'

/** Judges a proof by brute force and says what kind of table it was. */
function judged(hit: string, table: Table, proof: TableProof | null): Record<string, number> {
  const difference = differs(table, proof)
  if (difference || !proof) throw new Error(difference ?? 'out of time')
  const kind = proof.contested > 0n ? 'contested' : proof.uncovered > 0n ? 'gaps' : 'complete'
  return { [hit]: 1, [kind]: 1, ...(proof.impossible > 0n && { constrained: 1 }) }
}

export const tableProperties: readonly Property[] = [
  {
    title: 'SPLIT-6 the proof and the compiled table agree with brute force on random tables',
    each: seed => {
      const { table, hit } = randomTable(randomFrom(seed))
      return judged(hit, table, prove(table))
    },
  },
  {
    title: 'SPLIT-6 after an edited rule the incremental proof is the proof',
    each: seed => {
      const { table, hit } = randomTable(randomFrom(seed))
      if (table.rules.length === 0 || table.facts.length === 0) return {}
      const { table: after, rule } = edited(randomFrom(seed + 1), table)
      return judged(hit, after, proveAgain(prove(table)!, after, rule))
    },
  },
]
