import type { Cell, Test } from '../cell.ts'
import { type Fact, type FactValue, UNKNOWN } from '../facts.ts'
import type { Column, Run } from './column.ts'

/** Any text that an open enumeration does not list. */
export const ELSE = 'anything else'

/** An enumeration or a boolean: every value is a segment of its own. What is unknown of an open one is any text. */
export function setColumn(fact: Extract<Fact, { type: 'enum' | 'boolean' }>): Column {
  const known: FactValue[] = fact.type === 'boolean' ? [true, false] : fact.values.map(value => value.id)
  const open = fact.type === 'enum' && fact.open === true
  if (open) known.push(ELSE)
  const values = fact.strictest === UNKNOWN && !open && !known.includes(UNKNOWN) ? [...known, UNKNOWN] : known
  const index = new Map(values.map((value, segment) => [value, segment]))
  const other = open ? known.indexOf(ELSE) : -1
  const locate = (value: FactValue) => index.get(value) ?? (typeof value === 'string' ? other : -1)

  const runs = (cell: Cell): readonly Run[] => {
    if (cell === 'any') return [[0, values.length - 1]]
    const hit = new Uint8Array(values.length)
    for (const test of cell.tests) {
      const segment = 'is' in test ? index.get(test.is) : undefined
      if (segment !== undefined) hit[segment] = 1
    }
    const found: [number, number][] = []
    for (let segment = 0; segment < values.length; segment++) {
      if (cell.not ? segment >= known.length || hit[segment] : !hit[segment]) continue
      const last = found.at(-1)
      if (last && last[1] === segment - 1) last[1] = segment
      else found.push([segment, segment])
    }
    return found
  }
  const cell = (covered: readonly Run[]): Cell | null => {
    const segments = covered.flatMap(([low, high]) => values.slice(low, high + 1).map((_, i) => low + i))
    if (segments.length === values.length) return null
    const not = open && segments.includes(other)
    const named = not
      ? known.map((_, segment) => segment).filter(segment => !segments.includes(segment))
      : segments
    return { not, tests: named.map((segment): Test => ({ is: values[segment]! })) }
  }
  return {
    fact,
    ordered: false,
    size: values.length,
    weights: values.map(() => 1),
    runs,
    fits: () => true,
    locate,
    example: segment => values[segment]!,
    cell,
  }
}
