import type { Cast, Protocol, Verdict } from '../flow.ts'

/** How many flows of a kind there were, how much they carried, and when they were seen; NaN where no log tells the time. */
export type Count = { count: number; bytes: number; first: number; last: number }

export const noCount = (): Count => ({ count: 0, bytes: 0, first: Number.NaN, last: Number.NaN })

export function addCount(into: Count, more: Count): void {
  into.count += more.count
  into.bytes += more.bytes
  if (!(more.first >= into.first)) into.first = Number.isNaN(more.first) ? into.first : more.first
  if (!(more.last <= into.last)) into.last = Number.isNaN(more.last) ? into.last : more.last
}

/** Which hosts there were: their addresses as far as they are kept, and whether there were more. */
export type Hosts = { readonly addresses: readonly string[]; readonly more: boolean }

/** Who spoke to whom by what, many flows in one line. */
export type Line = Count & {
  readonly verdict: Verdict
  readonly cast: Cast
  /** Zones by their ids; null for what is in none. */
  readonly from: string | null
  readonly to: string | null
  readonly protocol: Protocol
  /** The port of the targets; null in a line that stands for many. */
  readonly port: number | null
  readonly service: string
  /** A place in `agreed.permissions`: what agreed to it, or would have at another time. */
  readonly permission: number | null
  readonly sources: Hosts
  readonly targets: Hosts
}

/** One host that tries many, or many ports of one, and gets no answer. */
export type Scan = Count & {
  readonly kind: 'hosts' | 'ports'
  readonly source: string
  readonly from: string | null
  /** Zones that were tried. */
  readonly zones: readonly string[]
  /** The port that was tried first, of many hosts; the host whose ports were. */
  readonly port: number | null
  readonly target: string | null
  readonly hosts: Hosts
}

/** What logs tell, in tens of lines. */
export type Traffic = Count & {
  readonly lines: readonly Line[]
  readonly scans: readonly Scan[]
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly casts: Readonly<Record<Cast, number>>
  /** For each permission, in their order, what it has let through. */
  readonly uses: readonly Count[]
}
