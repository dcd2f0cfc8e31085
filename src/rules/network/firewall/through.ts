import type { Network } from '../classify.ts'
import { groundOf } from './ground.ts'
import { type Between, note, type Passing, passing, remainder, remaining, takenFrom } from './passing.ts'
import { everything, type Match, type Ruleset, type Turn } from './rule.ts'
import { isWithin, meet, type Spans, union } from './spans.ts'

/** What passes from one zone to another, by the first turn of each rule; zones by number, behind them what is in none. */
export type Through = { readonly from: number; readonly to: number; readonly passed: Passing['passed'] }

/** What a whole set of rules does. */
export type Judged = {
  /** The turns, with what happens by itself as the last one. */
  readonly turns: readonly Turn[]
  /** By turn whether a packet can reach it. */
  readonly reached: Uint8Array
  /** By turn whether that was too much to work out. */
  readonly unsure: Uint8Array
  /** By zone whether it has an address of a family that the rules are about; behind the zones for what is in none. */
  readonly peopled: readonly boolean[]
}

type Sides = { readonly sources: ReadonlyMap<number, Spans>; readonly targets: ReadonlyMap<number, Spans> }
/** By zone: which turns have an address in it, and which of these not all. */
type Sets = { readonly some: Uint32Array; readonly part: Uint32Array }

/**
 * What the rules let through between each two zones, handed to `take` pair by pair, both families together. Pairs in which the
 * same rules hold for all addresses are worked out once.
 */
export function through(
  { agreed, places }: Network,
  ruleset: Ruleset,
  take: (pair: Through) => void,
): Judged {
  const last: Turn = {
    rule: { line: 0, name: '', chain: '', passes: ruleset.passes, partial: false, implied: true },
    match: everything,
    unless: [],
  }
  const turns = [...ruleset.turns, last]
  const zones = agreed.zones.length
  const reached = new Uint8Array(turns.length)
  const unsure = new Uint8Array(turns.length)
  const families = ruleset.families.map(family => familyOf(places, zones, { ...ruleset, turns }, family))

  for (let from = 0; from < zones + 2; from++)
    for (let to = 0; to < zones + 2; to++) {
      const found = families.map(between => between(from, to)).filter(one => one !== null)
      for (const one of found) {
        for (const turn of one.reached) reached[turn] = 1
        for (const turn of one.unsure) unsure[turn] = 1
      }
      if (from === to || from > zones || to > zones) continue
      const passed = found.flatMap(one => one.passed)
      take({ from, to, passed: together(turns, passed) })
    }
  const peopled = Array.from({ length: zones + 1 }, (_, zone) =>
    families.some(({ sizes }) => sizes[zone]! > 0),
  )
  return { turns, reached, unsure, peopled }
}

/** What turns of the same rule let through, in either family, as one. */
function together(turns: readonly Turn[], passed: Passing['passed']): Passing['passed'] {
  const byLine = new Map<number, Passing['passed'][number]>()
  for (const one of passed) {
    const { line } = turns[one.turn]!.rule
    const same = byLine.get(line)
    byLine.set(
      line,
      same === undefined ? one : { turn: same.turn, services: union(same.services, one.services) },
    )
  }
  return byLine.size === passed.length ? passed : [...byLine.values()]
}

function familyOf(places: Network['places'], zones: number, ruleset: Ruleset, family: 4 | 6) {
  const { turns } = ruleset
  const { sizes, reach } = groundOf(places, zones, ruleset, family)
  const sidesOf = ({ sources, targets }: Match): Sides => ({
    sources: reach(sources),
    targets: reach(targets),
  })
  const sides = turns.map(({ match }) => sidesOf(match))
  const unless = turns.map(turn => turn.unless.map(sidesOf))
  const words = Math.ceil(turns.length / 32)
  const setsOf = (side: keyof Sides): Sets[] => {
    const sets = sizes.map(() => ({ some: new Uint32Array(words), part: new Uint32Array(words) }))
    for (const [turn, both] of sides.entries()) {
      const bit = 1 << (turn & 31)
      for (const [zone, spans] of both[side]) {
        const { some, part } = sets[zone]!
        some[turn >>> 5]! |= bit
        // What is left out may be about a part of a zone, too.
        const whole = spans.length === 2 && spans[0] === 0 && spans[1] === sizes[zone]! - 1
        if (!whole || unless[turn]!.length > 0) part[turn >>> 5]! |= bit
      }
    }
    return sets
  }
  const sources = setsOf('sources')
  const targets = setsOf('targets')
  const every = turns.map(
    ({ match, rule }, turn): Between => ({
      ...{ turn, block: [ALL, ALL, match.services, match.into, match.out], unless: [] },
      ...{ passes: rule.passes, partial: rule.partial },
    }),
  )
  const known = new Map<string, Common>()
  const quiet = {
    from: quietIn(
      sizes,
      turns,
      sides.map(both => both.sources),
    ),
    to: quietIn(
      sizes,
      turns,
      sides.map(both => both.targets),
    ),
  }
  /** What holds for all addresses of all zones, and need not be named in a key. */
  const always = new Uint32Array(words).fill(0xffffffff)
  for (const [zone, size] of sizes.entries())
    if (size > 0)
      for (let word = 0; word < words; word++)
        always[word]! &=
          sources[zone]!.some[word]! &
          ~sources[zone]!.part[word]! &
          targets[zone]!.some[word]! &
          ~targets[zone]!.part[word]!
  const constant = listed(always)

  function between(from: number, to: number): Passing | null {
    if (sizes[from] === 0 || sizes[to] === 0) return null
    const [a, b] = [sources[from]!, targets[to]!]
    const whole: number[] = []
    const parted: number[] = []
    for (let word = 0; word < words; word++) {
      const both = a.some[word]! & b.some[word]! & ~always[word]!
      if (both === 0) continue
      const part = both & (a.part[word]! | b.part[word]!)
      addBits(whole, word, both & ~part)
      addBits(parted, word, part)
    }
    const key = whole.join()
    let common = known.get(key)
    if (common === undefined) {
      const rules = [...constant, ...whole].sort((one, other) => one - other).map(turn => every[turn]!)
      common = { rules, passing: passing(rules), left: new Map() }
      known.set(key, common)
    }
    return parted.length === 0 ? common.passing : withParts(common, parted, from, to)
  }

  /** Adds rules that hold for a part of the addresses to those that hold for all. */
  function withParts(common: Common, partedTurns: readonly number[], from: number, to: number): Passing {
    const [all, others] = [axis(sizes[from]!), axis(sizes[to]!)]
    const blockOf = ({ services, into, out }: Match, both: Sides): Between['block'] => [
      both.sources.get(from) ?? NONE,
      both.targets.get(to) ?? NONE,
      services,
      into,
      out,
    ]
    const parts = partedTurns.map(turn => ({
      ...every[turn]!,
      block: blockOf(turns[turn]!.match, sides[turn]!),
      unless: turns[turn]!.unless.map((one, i) => blockOf(one, unless[turn]![i]!)),
    }))
    const lefts = parts.map(({ turn }) => leftBy(common, turn))
    const [here, there] = [quiet.from[from]!, quiet.to[to]!]
    const apart = leaveAPoint(parts, all, others, [
      [here, here],
      [there, there],
    ])
    if (!apart || lefts.includes(null)) {
      const rules = common.rules.map(one => ({ ...one, block: within(one.block, all, others) }))
      return passing([...rules, ...parts].sort((one, other) => one.turn - other.turn))
    }
    const { passed, reached, unsure } = common.passing
    const found = { passed: [...passed], reached: [...reached], unsure: [...unsure] }
    const before: Between[] = []
    for (const [i, part] of parts.entries()) {
      const blocks = lefts[i]!.map(block => within(block, part.block[0], part.block[1]))
      note(found, part, remaining(blocks, takenFrom(part, before), !part.passes))
      if (!part.partial) before.push(part)
    }
    return found
  }

  /** What rules that hold for all addresses leave to one that does not: the same in all pairs that have these rules. Null: too much. */
  function leftBy(common: Common, turn: number): readonly Between['block'][] | null {
    const same = common.left.get(turn)
    if (same !== undefined) return same
    const rule = every[turn]!
    const before = common.rules.filter(one => one.turn < turn && !one.partial)
    const left = remainder(rule.block, takenFrom(rule, before))
    common.left.set(turn, left)
    return left
  }
  return Object.assign(between, { sizes })
}

/** Rules that hold for all addresses of two zones, what they let through, and what they leave to others. */
type Common = {
  readonly rules: readonly Between[]
  readonly passing: Passing
  readonly left: Map<number, readonly Between['block'][] | null>
}

const NONE: Spans = []
const ALL: Spans = [0, Number.MAX_SAFE_INTEGER]
const axis = (size: number): Spans => [0, size - 1]

/** By zone the place that the fewest rules about a part of it are about. */
function quietIn(
  sizes: readonly number[],
  turns: readonly Turn[],
  reached: readonly ReadonlyMap<number, Spans>[],
): number[] {
  const steps = sizes.map(size => new Int32Array(size + 1))
  for (const [turn, zones] of reached.entries())
    if (!turns[turn]!.rule.partial)
      for (const [zone, spans] of zones)
        for (let i = 0; i < spans.length; i += 2) {
          steps[zone]![spans[i]!]!++
          steps[zone]![spans[i + 1]! + 1]!--
        }
  return steps.map(step => {
    let [best, fewest, now] = [0, Number.POSITIVE_INFINITY, 0]
    for (let place = 0; place < step.length - 1; place++) {
      now += step[place]!
      if (now < fewest) [best, fewest] = [place, now]
    }
    return best
  })
}

/**
 * Whether there are addresses on both sides that none of the rules is about: there those for all addresses do what they do alone.
 * The quiet places are looked at first.
 */
function leaveAPoint(
  parts: readonly Between[],
  sources: Spans,
  targets: Spans,
  quiet: readonly [Spans, Spans],
): boolean {
  const some: Spans[] = []
  const others: Spans[] = []
  for (const { block, partial } of parts) {
    if (partial) continue
    if (isWithin(sources, block[0])) others.push(block[1])
    else some.push(block[0])
  }
  const leave = (all: Spans, place: Spans, taken: readonly Spans[]) =>
    taken.every(spans => !meet(spans, place)) || !isWithin(all, union(...taken))
  return leave(sources, quiet[0], some) && leave(targets, quiet[1], others)
}

const within = (
  [, , services, into, out]: Between['block'],
  sources: Spans,
  targets: Spans,
): Between['block'] => [sources, targets, services, into, out]

/** The numbers of the bits that are set. */
function listed(bits: Uint32Array): number[] {
  const found: number[] = []
  for (const [word, own] of bits.entries()) addBits(found, word, own)
  return found
}

function addBits(into: number[], word: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) into.push(word * 32 + 31 - Math.clz32(rest & -rest))
}
