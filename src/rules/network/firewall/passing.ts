import { common, meet, minus, nothing, type Spans, union } from './spans.ts'

/** Packets as the product of sets: sources, targets, services, interfaces in and out. */
export type Block = readonly [sources: Spans, targets: Spans, services: Spans, into: Spans, out: Spans]

/** A rule between two zones. */
export type Between = {
  /** Its place among all turns. */
  readonly turn: number
  readonly block: Block
  readonly unless: readonly Block[]
  readonly passes: boolean
  readonly partial: boolean
}

/** What rules let through between two zones, and which of them a packet can reach at all. */
export type Passing = {
  readonly passed: readonly { readonly turn: number; readonly services: Spans }[]
  readonly reached: readonly number[]
  /** Turns for which it was too much to work out: they count as reached, and as letting all through. */
  readonly unsure: readonly number[]
}

const SERVICES = 2
/** So many pieces of a rule are looked at before it counts as reached. */
const MOST_PIECES = 50_000
/** So many pieces of a rule are kept for all pairs of zones together. */
const MOST_KEPT = 64

type Taken = Pick<Between, 'block' | 'unless'>
type Left = { readonly services: Spans; readonly unsure: boolean }

/** What passes where the first rule that fits decides. A rule with more conditions than are kept (`partial`) keeps nothing from those behind it. */
export function passing(rules: readonly Between[]): Passing {
  const found = noPassing()
  const before: Between[] = []
  for (const rule of rules) {
    note(found, rule, remaining([rule.block], takenFrom(rule, before), !rule.passes))
    if (!rule.partial) before.push(rule)
  }
  return found
}

export const noPassing = () => ({
  passed: [] as { turn: number; services: Spans }[],
  reached: [] as number[],
  unsure: [] as number[],
})

/** Writes down what remains of a rule. */
export function note(found: ReturnType<typeof noPassing>, { turn, passes }: Between, left: Left): void {
  if (left.unsure) found.unsure.push(turn)
  if (left.services.length === 0) return
  found.reached.push(turn)
  if (passes) found.passed.push({ turn, services: left.services })
}

/** What may take something from a rule: those before it that meet it, and what has left its chain. */
export const takenFrom = ({ block, unless }: Between, before: readonly Between[]): Taken[] => [
  ...unless.map(kept => ({ block: kept, unless: [] })),
  ...before.filter(one => meets(one.block, block)),
]

/**
 * The services of which a packet remains in blocks once others have taken theirs; with `any` the first found are enough.
 * What was found for a service is not looked for again, which keeps the pieces few.
 */
export function remaining(blocks: readonly Block[], taken: readonly Taken[], any: boolean): Left {
  const all = union(...blocks.map(block => block[SERVICES]))
  let left = all
  let found = nothing
  const open = blocks.map(block => ({ block, next: 0 }))
  for (let pieces = 0; open.length > 0; pieces++) {
    if (pieces > MOST_PIECES) return { services: all, unsure: true }
    const piece = open.pop()!
    const block = withServices(piece.block, common(piece.block[SERVICES], left))
    if (isEmpty(block)) continue
    let next = piece.next
    while (next < taken.length && !meets(taken[next]!.block, block)) next++
    const other = taken[next]
    if (other === undefined) {
      found = union(found, block[SERVICES])
      left = minus(left, block[SERVICES])
      if (any || left.length === 0) break
      continue
    }
    for (const rest of outside(block, other)) open.push({ block: rest, next: next + 1 })
  }
  return { services: found, unsure: false }
}

/** What remains of a block, as blocks that do not overlap; null where these are too many. */
export function remainder(block: Block, taken: readonly Taken[]): Block[] | null {
  let left = [block]
  for (const other of taken) {
    left = left.flatMap(one => (meets(one, other.block) ? outside(one, other) : [one]))
    if (left.length > MOST_KEPT) return null
  }
  return left
}

function outside(block: Block, other: Taken): Block[] {
  const inner = both(block, other.block)
  const back = other.unless.map(kept => both(inner, kept)).filter(one => !isEmpty(one))
  return [...without(block, other.block), ...back]
}

const withServices = ([sources, targets, , into, out]: Block, services: Spans): Block => [
  sources,
  targets,
  services,
  into,
  out,
]
const both = (one: Block, other: Block): Block =>
  one.map((set, i) => common(set, other[i]!)) as unknown as Block
const isEmpty = (block: Block) => block.some(({ length }) => length === 0)
const meets = (one: Block, other: Block): boolean =>
  meet(one[2], other[2]) &&
  meet(one[0], other[0]) &&
  meet(one[1], other[1]) &&
  meet(one[3], other[3]) &&
  meet(one[4], other[4])

/** A block without another, as blocks that do not overlap. */
function without(block: Block, other: Block): Block[] {
  const found: Block[] = []
  const inner = [...block] as unknown as Spans[]
  for (let i = 0; i < inner.length; i++) {
    const outside = minus(inner[i]!, other[i]!)
    if (outside.length > 0) {
      const piece = [...inner]
      piece[i] = outside
      found.push(piece as unknown as Block)
    }
    inner[i] = common(inner[i]!, other[i]!)
  }
  return found
}
