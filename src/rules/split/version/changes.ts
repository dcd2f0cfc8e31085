import { type Refusal, refuse } from '../../refusal.ts'
import {
  type Bodies,
  inOrder,
  type Part,
  type PartKind,
  partKinds,
  STEP,
  siteOf,
  takeApart,
} from '../parts.ts'
import type { Split } from '../split.ts'

/** What an edit makes of one part; a `body` of null takes it out, and its position then says nothing. */
export type PartChange = {
  readonly kind: PartKind
  readonly key: string
  readonly body: Bodies[PartKind] | null
  readonly position: number
}

export const nameOf = ({ kind, key }: { readonly kind: PartKind; readonly key: string }) => `${kind} ${key}`

/**
 * What an edit of the document means in parts: from the parts as they are in the record (their positions with them)
 * to the split as it was edited. A part that kept its place and its content is not touched. Refuses `split.twice`
 * where the edited split bears a name twice.
 */
export function changesBetween(before: readonly Part[], after: Split): readonly PartChange[] | Refusal {
  const taken = takeApart(after)
  const twice = twiceNamed(taken)
  if (twice !== null) return refuse('split.twice', { name: twice })
  const known = new Map(before.map(part => [nameOf(part), part]))
  const kept = new Set(taken.map(nameOf))
  const removed = inOrder(before)
    .filter(part => !kept.has(nameOf(part)))
    .map(({ kind, key, position }): PartChange => ({ kind, key, body: null, position }))
  const changed = partKinds.flatMap(kind => {
    const wanted = taken.filter(part => part.kind === kind)
    const positions = placed(wanted.map(part => known.get(nameOf(part)) ?? null))
    return wanted.flatMap(({ key, body }, i): PartChange[] => {
      const old = known.get(nameOf({ kind, key }))
      const position = positions[i]!
      return old && old.position === position && same(old.body, body) ? [] : [{ kind, key, body, position }]
    })
  })
  return [...removed, ...changed]
}

/** The parts after a change of some of them, in order. */
export function applyChanges(before: readonly Part[], changes: readonly PartChange[]): readonly Part[] {
  const parts = new Map(before.map(part => [nameOf(part), part]))
  for (const { body, ...change } of changes)
    if (body === null) parts.delete(nameOf(change))
    else parts.set(nameOf(change), { ...change, body, site: siteOf(body) } as Part)
  return inOrder([...parts.values()])
}

function twiceNamed(parts: readonly Part[]): string | null {
  const seen = new Set<string>()
  for (const part of parts) {
    if (seen.has(nameOf(part))) return part.key
    seen.add(nameOf(part))
  }
  return null
}

/** Whether two values of plain data are equal; keys that are undefined count as missing, their order as nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(key => same(one[key], other[key]))
}

/**
 * Positions for a list of which some parts had one already (null: new). As many as can be keep theirs; the others
 * come evenly between them. Where no number is left between two, all of the list are spaced anew.
 */
function placed(wanted: readonly (Part | null)[]): readonly number[] {
  const keep = longestRising(wanted)
  const positions: number[] = []
  for (let i = 0; i < wanted.length; ) {
    let end = i
    while (end < wanted.length && !keep.has(end)) end++
    const [low, high, room] = [positions.at(-1), wanted[end]?.position, end - i + 1]
    for (let n = 1; i < end; n++, i++) positions.push(between(low, high, n, room))
    if (i < wanted.length) positions.push(wanted[i++]!.position)
  }
  const rising = positions.every(
    (position, i) => i === 0 || positions[i - 1]! < position || (keep.has(i - 1) && keep.has(i)),
  )
  return rising ? positions : wanted.map((_, i) => (i + 1) * STEP)
}

/** The nth of `room - 1` numbers between two, either of which may be missing. */
function between(low: number | undefined, high: number | undefined, n: number, room: number): number {
  if (low !== undefined && high !== undefined) return low + ((high - low) * n) / room
  return high !== undefined ? high - (room - n) * STEP : (low ?? 0) + n * STEP
}

/** Which of the list, as many as can be, stand in the order of their positions. */
function longestRising(wanted: readonly (Part | null)[]): ReadonlySet<number> {
  const before = (a: Part, b: Part) => a.position < b.position || (a.position === b.position && a.key < b.key)
  const best: { length: number; from: number }[] = []
  let last = -1
  for (const [i, part] of wanted.entries()) {
    best.push({ length: 0, from: -1 })
    if (part === null) continue
    best[i]!.length = 1
    for (let k = 0; k < i; k++) {
      const earlier = wanted[k]
      if (earlier && before(earlier, part) && best[k]!.length >= best[i]!.length)
        best[i] = { length: best[k]!.length + 1, from: k }
    }
    if (last < 0 || best[i]!.length > best[last]!.length) last = i
  }
  const found = new Set<number>()
  for (let i = last; i >= 0; i = best[i]!.from) found.add(i)
  return found
}
