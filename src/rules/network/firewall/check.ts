import { type Agreed, hasEnded, isInForce, type Permission } from '../agreed.ts'
import type { Network } from '../classify.ts'
import { hiderOf } from './hidden.ts'
import { type FirewallRule, PORTS, type Ruleset, type Service, servicesOf, spansOf } from './rule.ts'
import { common, meet, minus, nothing, type Spans, union } from './spans.ts'
import { through } from './through.ts'

/** What a rule lets through that it should not; the worst first. */
export const ruleFaults = ['no-conduit', 'not-agreed', 'expired', 'unknown'] as const
export type RuleFault = (typeof ruleFaults)[number]

/** What is wrong with a rule from one zone to another; null for what is in no zone. */
export type RulePair = {
  readonly fault: RuleFault
  readonly from: string | null
  readonly to: string | null
  readonly services: readonly Service[]
}

/** A rule that lets through more than was agreed: in how many pairs of zones, by kind, and the first of them. */
export type RuleFinding = {
  /** Null for what happens where no rule fits. */
  readonly rule: FirewallRule | null
  readonly faults: Readonly<Record<RuleFault, number>>
  readonly pairs: readonly RulePair[]
}

/** What rules let through, beside what was agreed. */
export type RulesCheck = {
  readonly passing: readonly RuleFinding[]
  /** Permissions that have ended, and the lines of the rules that let it through all the same. */
  readonly expired: readonly {
    readonly permission: number
    readonly until: number
    readonly lines: readonly number[]
  }[]
  /** Of what was agreed, protocols and ports of which nothing at all passes from one zone to the other. */
  readonly missing: readonly {
    readonly permission: number
    readonly from: string
    readonly to: string
    readonly services: readonly Service[]
  }[]
  /** Rules that no packet reaches, and the one before that takes them all, where one does. */
  readonly never: readonly { readonly rule: FirewallRule; readonly by: FirewallRule | null }[]
  /** Rules of which it was too much to work out what those before leave them: they count as letting everything through. */
  readonly unsure: readonly FirewallRule[]
}

/** Whether there is nothing to tell. */
export const isFine = ({ passing, expired, missing, never, unsure }: RulesCheck): boolean =>
  [passing, expired, missing, never, unsure].every(list => list.length === 0)

/** So many pairs of zones are named for a rule. */
const NAMED = 8
type Open = { turn: number; faults: Record<RuleFault, number>; pairs: RulePair[] }
/** What was agreed from one zone to another. */
type Terms = {
  readonly inForce: readonly number[]
  readonly ended: readonly number[]
  readonly holds: Spans
  readonly held: Spans
}

/**
 * Compares what the rules of a firewall let through with what was agreed and is in force at a moment (PLANT-8). What is recognised
 * in traffic no rule tells, so that services of permissions do not count. What stays in a zone is no matter of conduits.
 */
export function checkRules(network: Network, ruleset: Ruleset, at: number): RulesCheck {
  const { agreed, permitted } = network
  const zones = agreed.zones.length
  const terms = termsOf(agreed, at)
  const found = new Map<number, Open>()
  const expired = new Map<number, Set<number>>()
  const missing: { permission: number; from: number; to: number; services: Spans }[] = []
  const idOf = (zone: number) => agreed.zones[zone]?.id ?? null

  const note = (turn: number, fault: RuleFault, from: number, to: number, services: Spans) => {
    const open = found.get(turn) ?? {
      turn,
      faults: { 'no-conduit': 0, 'not-agreed': 0, expired: 0, unknown: 0 },
      pairs: [],
    }
    found.set(turn, open)
    if (open.faults[fault]++ < NAMED)
      open.pairs.push({ fault, from: idOf(from), to: idOf(to), services: servicesOf(services) })
  }

  const { turns, reached, unsure, peopled } = through(network, ruleset, ({ from, to, passed }) => {
    if (from === zones || to === zones) {
      for (const { turn, services } of passed) note(turn, 'unknown', from, to, services)
      return
    }
    if (permitted.pairs[from * zones + to] === 0) {
      for (const { turn, services } of passed) note(turn, 'no-conduit', from, to, services)
      return
    }
    const { holds, held, ended, inForce } = terms.get(from * zones + to) ?? NO_TERMS
    for (const { turn, services } of passed) {
      const more = minus(services, holds)
      const over = common(more, held)
      const other = minus(more, held)
      if (over.length > 0) note(turn, 'expired', from, to, over)
      if (other.length > 0) note(turn, 'not-agreed', from, to, other)
      for (const permission of ended)
        if (meet(over, permissionSpans(agreed.permissions[permission]!))) add(expired, permission, turn)
    }
    if (inForce.length === 0) return
    const all = union(...passed.map(({ services }) => services))
    for (const permission of inForce) {
      const blocked = partsOf(agreed.permissions[permission]!).filter(part => !meet(part, all))
      if (blocked.length > 0) missing.push({ permission, from, to, services: union(...blocked) })
    }
  })

  const ruleOf = (turn: number) => (turn === turns.length - 1 ? null : turns[turn]!.rule)
  const order = ({ fault }: RulePair) => ruleFaults.indexOf(fault)
  const byLine = Map.groupBy(turns.keys(), turn => turns[turn]!.rule.line)
  return {
    passing: [...Map.groupBy(found.values(), ({ turn }) => turns[turn]!.rule.line)]
      .map(([, open]) => ({
        rule: ruleOf(open[0]!.turn),
        faults: Object.fromEntries(
          ruleFaults.map(fault => [fault, open.reduce((sum, { faults }) => sum + faults[fault], 0)]),
        ) as Record<RuleFault, number>,
        pairs: open
          .flatMap(({ pairs }) => pairs)
          .toSorted((a, b) => order(a) - order(b))
          .slice(0, NAMED),
      }))
      .toSorted(
        (a, b) => (a.rule?.line ?? Number.POSITIVE_INFINITY) - (b.rule?.line ?? Number.POSITIVE_INFINITY),
      ),
    expired: [...expired]
      .map(([permission, through]) => ({
        permission,
        until: agreed.permissions[permission]!.until!,
        lines: [...new Set([...through].map(turn => ruleOf(turn)?.line ?? 0))].toSorted((a, b) => a - b),
      }))
      .toSorted((a, b) => a.permission - b.permission),
    missing: missing
      .filter(({ from, to }) => peopled[from] && peopled[to])
      .map(({ permission, from, to, services }) => ({
        permission,
        from: agreed.zones[from]!.id,
        to: agreed.zones[to]!.id,
        services: servicesOf(services),
      }))
      .toSorted((a, b) => a.permission - b.permission),
    never: [...byLine].flatMap(([line, own]) =>
      line === 0 || own.some(turn => reached[turn] === 1)
        ? []
        : [{ rule: turns[own[0]!]!.rule, by: own.length === 1 ? hiderOf(turns, own[0]!) : null }],
    ),
    unsure: [
      ...new Map(
        turns.flatMap(({ rule }, turn) => (unsure[turn] === 1 && !rule.implied ? [[rule.line, rule]] : [])),
      ).values(),
    ],
  }
}

const NO_TERMS: Terms = { inForce: [], ended: [], holds: nothing, held: nothing }

function add(into: Map<number, Set<number>>, key: number, value: number): void {
  const known = into.get(key)
  if (known === undefined) into.set(key, new Set([value]))
  else known.add(value)
}

/** A permission as stretches of protocols and ports, as it names them. */
const partsOf = ({ protocols, ports }: Permission): Spans[] =>
  protocols.flatMap(protocol =>
    (ports.length === 0 ? [{ from: 0, to: PORTS - 1 }] : ports).map(({ from, to }) =>
      spansOf(protocol, from, to),
    ),
  )
const permissionSpans = (permission: Permission): Spans => union(...partsOf(permission))

/** What was agreed, by `from * zones + to`. */
function termsOf({ zones, conduits, permissions }: Agreed, at: number): Map<number, Terms> {
  const numbers = new Map(zones.map(({ id }, i) => [id, i]))
  const ends = new Map(
    conduits.map(({ id, from, to }) => [id, [numbers.get(from)!, numbers.get(to)!] as const]),
  )
  const lists = new Map<number, Set<number>>()
  for (const [i, { conduit, direction }] of permissions.entries()) {
    const [a, b] = ends.get(conduit)!
    if (direction !== 'back') add(lists, a * zones.length + b, i)
    if (direction !== 'forward') add(lists, b * zones.length + a, i)
  }
  const spans = (list: readonly number[]) => union(...list.map(i => permissionSpans(permissions[i]!)))
  return new Map(
    lists.entries().map(([pair, all]) => {
      const inForce = [...all].filter(i => isInForce(permissions[i]!, at))
      const ended = [...all].filter(i => hasEnded(permissions[i]!, at))
      return [pair, { inForce, ended, holds: spans(inForce), held: spans(ended) }]
    }),
  )
}
