import {
  type AddressRange,
  commonRanges,
  complement,
  type FirewallRule,
  type Match,
  type Turn,
} from './rule.ts'
import { isWithin } from './spans.ts'

/** The first rule before a turn that takes everything from it by itself; null where it takes several together, or none is needed. */
export function hiderOf(turns: readonly Turn[], turn: number): FirewallRule | null {
  const { match } = turns[turn]!
  for (let i = 0; i < turn; i++) {
    const { rule, match: other, unless } = turns[i]!
    if (!rule.partial && unless.length === 0 && covers(other, match)) return rule
  }
  return null
}

const covers = (outer: Match, inner: Match) =>
  isWithin(inner.services, outer.services) &&
  isWithin(inner.into, outer.into) &&
  isWithin(inner.out, outer.out) &&
  holds(outer.sources, inner.sources) &&
  holds(outer.targets, inner.targets)

const holds = (outer: readonly AddressRange[], inner: readonly AddressRange[]) =>
  outer === inner ||
  inner.every(range => outer.some(one => isInside(range, one))) ||
  (outer.length > 1 && commonRanges(inner, complement(outer)).length === 0)

const isInside = (inner: AddressRange, outer: AddressRange) =>
  inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last
