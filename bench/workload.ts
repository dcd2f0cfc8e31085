import { pick, seeded } from './random.ts'

/** A condition of the workload; null is "any". */
export type Cell = null | { in: readonly string[] } | { low: number; high: number } | { is: boolean }
export type Rule = { cells: readonly Cell[]; owner: string }

/** The facts of one question, as they come out of JSON. */
export type Facts = {
  activity: string
  assetClass: string
  criticality: number
  regulated: boolean
  oemSupported: boolean
  changeKind: string
}

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`)

export type Column = { name: keyof Facts } & (
  | { type: 'enum'; values: readonly string[] }
  | { type: 'integer'; low: number; high: number }
  | { type: 'boolean' }
)

/** The six columns of the issue: 40 activities, 25 asset classes, criticality 1–5, two booleans, 12 kinds of change. */
export const columns: readonly Column[] = [
  { name: 'activity', type: 'enum', values: names('ACT', 40) },
  { name: 'assetClass', type: 'enum', values: names('CLS', 25) },
  { name: 'criticality', type: 'integer', low: 1, high: 5 },
  { name: 'regulated', type: 'boolean' },
  { name: 'oemSupported', type: 'boolean' },
  { name: 'changeKind', type: 'enum', values: names('CHG', 12) },
]
export const owners = names('ROLE', 30)

export const workloads = ['W1', 'W2'] as const
export type Workload = (typeof workloads)[number]

/** W1 takes the first rule that matches; in W2 there is never more than one. */
export const hitPolicy = { W1: 'FIRST', W2: 'UNIQUE' } as const

/** `count` rules over the six columns; both workloads answer every question. */
export const rulesOf = (workload: Workload, count: number): Rule[] =>
  workload === 'W1' ? randomRules(count) : partition(count)

/** W1: random rules, half of the cells "any", most specific first, and a catch-all at the end. */
function randomRules(count: number): Rule[] {
  const random = seeded(7919 + count)
  const rules = Array.from({ length: count - 1 }, () => ({
    cells: columns.map(column => (random() < 0.5 ? null : randomCell(column, random))),
    owner: owners[pick(random, 30)] ?? '',
  }))
  const open = (rule: Rule) => rule.cells.filter(cell => cell === null).length
  rules.sort((a, b) => open(a) - open(b))
  return [...rules, { cells: columns.map(() => null), owner: owners[0] ?? '' }]
}

function randomCell(column: Column, random: () => number): Cell {
  if (column.type === 'enum') return { in: [column.values[pick(random, column.values.length)] ?? ''] }
  if (column.type === 'boolean') return { is: random() < 0.5 }
  const [a, b] = [1 + pick(random, 5), 1 + pick(random, 5)]
  return { low: Math.min(a, b), high: Math.max(a, b) }
}

/** A box: for each column the numbers of the values it still holds. */
type Box = readonly (readonly number[])[]
const whole: Box = columns.map(column => [
  ...Array(column.type === 'enum' ? column.values.length : column.type === 'boolean' ? 2 : 5).keys(),
])
/** How much likelier a column is to be cut than another. */
const weights = [8, 6, 2, 1, 1, 2]

/** W2: the whole space cut at random until there are `count` boxes: every situation has exactly one rule. */
function partition(count: number): Rule[] {
  const random = seeded(104_729 + count)
  const boxes: Box[] = [whole]
  while (boxes.length < count) {
    const at = largestOfFour(boxes, random)
    if (at < 0) continue
    const box = boxes[at] ?? whole
    const column = columnToCut(box, random)
    cut(box, column, count - boxes.length + 1, random).forEach((values, i) => {
      const part = box.with(column, values)
      if (i === 0) boxes[at] = part
      else boxes.push(part)
    })
  }
  const rules = boxes.map(box => ({ cells: box.map(cellOf), owner: owners[pick(random, 30)] ?? '' }))
  for (let i = rules.length - 1; i > 0; i--) {
    const j = pick(random, i + 1)
    const [a, b] = [rules[i], rules[j]]
    if (a && b) [rules[i], rules[j]] = [b, a]
  }
  return rules
}

function largestOfFour(boxes: readonly Box[], random: () => number): number {
  let [largest, most] = [-1, 1]
  for (let tries = 0; tries < 4; tries++) {
    const at = pick(random, boxes.length)
    const volume = boxes[at]?.reduce((product, values) => product * values.length, 1) ?? 0
    if (volume > most) [largest, most] = [at, volume]
  }
  return largest
}

function columnToCut(box: Box, random: () => number): number {
  const candidates = [...box.keys()].filter(i => (box[i]?.length ?? 0) > 1)
  let left = random() * candidates.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
  for (const i of candidates) {
    left -= weights[i] ?? 0
    if (left <= 0) return i
  }
  return candidates[0] ?? 0
}

/** An enumeration falls into its single values while there is room for so many boxes, everything else in two. */
function cut(box: Box, column: number, room: number, random: () => number): number[][] {
  const values = [...(box[column] ?? [])]
  if (columns[column]?.type !== 'enum') {
    const at = 1 + pick(random, values.length - 1)
    return [values.slice(0, at), values.slice(at)]
  }
  if (room >= values.length) return values.map(value => [value])
  const shuffled = values.sort(() => random() - 0.5)
  return [shuffled.slice(0, 1), shuffled.slice(1).sort((a, b) => a - b)]
}

function cellOf(values: readonly number[], i: number): Cell {
  const column = columns[i]
  if (!column || values.length === whole[i]?.length) return null
  if (column.type === 'enum') return { in: values.map(value => column.values[value] ?? '') }
  if (column.type === 'boolean') return { is: values[0] === 1 }
  return { low: (values[0] ?? 0) + 1, high: (values.at(-1) ?? 0) + 1 }
}

/** `count` questions; `JSON.parse` of this text gives fresh ones. */
export function questions(count: number): string {
  const random = seeded(99)
  const facts = Array.from(
    { length: count },
    (): Facts => ({
      activity: `ACT${pick(random, 40)}`,
      assetClass: `CLS${pick(random, 25)}`,
      criticality: 1 + pick(random, 5),
      regulated: random() < 0.5,
      oemSupported: random() < 0.5,
      changeKind: `CHG${pick(random, 12)}`,
    }),
  )
  return JSON.stringify(facts)
}

/** A cell as S-FEEL text. */
export function sfeel(cell: Cell): string {
  if (cell === null) return '-'
  if ('in' in cell) return cell.in.map(value => `"${value}"`).join(', ')
  return 'is' in cell ? String(cell.is) : `[${cell.low}..${cell.high}]`
}
