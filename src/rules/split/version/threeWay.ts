import { type Bodies, inOrder, type Part, type PartKind } from '../parts.ts'
import { applyChanges, nameOf, type PartChange, same } from './changes.ts'
import { bodyOf, fieldsOf } from './fields.ts'
import { mergeLists } from './lists.ts'

type Body = Bodies[PartKind] | null

/** A field of a part that both changed, and not alike; undefined where it is not there. */
export type Clash = {
  readonly path: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** A part that both changed, and not alike. */
export type Conflict = {
  readonly kind: PartKind
  readonly key: string
  readonly base: Body
  /** What each has made of it; null: taken out. */
  readonly mine: Body
  readonly theirs: Body
  /** The fields that only one of both values can have; none where one took out what the other changed. */
  readonly clashes: readonly Clash[]
  /** What to send if mine is to count, or theirs: all else that either changed of the part is kept in both. */
  readonly ifMine: PartChange
  readonly ifTheirs: PartChange
}

/** What two edits of one draft make together. */
export type ThreeWay = {
  readonly conflicts: readonly Conflict[]
  /** Parts that come together by themselves: changed by me, by them, or by both without being in each other's way. */
  readonly alone: readonly {
    readonly kind: PartKind
    readonly key: string
    readonly by: 'me' | 'them' | 'both'
  }[]
  /** What my edit changes of their parts, conflicts left out: together with a choice for each, what to send. */
  readonly changes: readonly PartChange[]
  /** Their parts with these changes. */
  readonly merged: readonly Part[]
}

/** Lists of which each entry is a matter of its own: a cell of the matrix, a column, a rule. */
const lists = new Set(['row.R', 'row.C', 'row.I', 'row.consents', 'facts', 'rules'])

/**
 * Two edits of one draft that began at the same parts: which of them come together by themselves, and which both
 * changed differently, so that somebody has to choose. Within a part, cells and rules that only one changed are kept.
 * Where both moved a part it stands where I put it. Nothing looks whether the result makes a split: `edit` does.
 */
export function threeWay(base: readonly Part[], mine: readonly Part[], theirs: readonly Part[]): ThreeWay {
  const [was, my, their] = [byName(base), byName(mine), byName(theirs)]
  const names = new Map([...base, ...theirs, ...mine].map(part => [nameOf(part), part]))
  const conflicts: Conflict[] = []
  const alone: ThreeWay['alone'][number][] = []
  const changes: PartChange[] = []
  for (const [name, { kind, key }] of names) {
    const [old, own, other] = [was.get(name), my.get(name), their.get(name)]
    const position = (own?.position !== old?.position ? own?.position : undefined) ?? other?.position ?? 0
    const change = (body: Body): PartChange => ({ kind, key, body, position })
    const met = meet(old?.body ?? null, own?.body ?? null, other?.body ?? null)
    const [byMe, byThem] = [differs(old, own), differs(old, other)]
    if (met.clashes !== null) {
      const { clashes, ifMine, ifTheirs } = met
      const bodies = { base: old?.body ?? null, mine: own?.body ?? null, theirs: other?.body ?? null }
      conflicts.push({ kind, key, ...bodies, clashes, ifMine: change(ifMine), ifTheirs: change(ifTheirs) })
    } else {
      if (byMe || byThem) alone.push({ kind, key, by: byMe ? (byThem ? 'both' : 'me') : 'them' })
      if (!same(met.body, other?.body ?? null) || (met.body !== null && position !== other?.position))
        changes.push(change(met.body))
    }
  }
  return { conflicts, alone, changes, merged: inOrder(applyChanges(theirs, changes)) }
}

const byName = (parts: readonly Part[]) => new Map(parts.map(part => [nameOf(part), part]))

const differs = (before: Part | undefined, after: Part | undefined) =>
  before?.position !== after?.position || !same(before?.body, after?.body)

type Met =
  | { readonly clashes: null; readonly body: Body }
  | { readonly clashes: readonly Clash[]; readonly ifMine: Body; readonly ifTheirs: Body }

function meet(base: Body, mine: Body, theirs: Body): Met {
  if (same(mine, theirs) || same(base, mine)) return { clashes: null, body: theirs }
  if (same(base, theirs)) return { clashes: null, body: mine }
  if (mine === null || theirs === null) return { clashes: [], ifMine: mine, ifTheirs: theirs }
  const [was, my, their] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)]
  const clashes: Clash[] = []
  const [ifMine, ifTheirs] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const path of new Set([...their.keys(), ...my.keys(), ...was.keys()])) {
    const clash = { path, base: was.get(path), mine: my.get(path), theirs: their.get(path) }
    const together = merged(clash)
    if (together === null) clashes.push(clash)
    ifMine.set(path, together === null ? clash.mine : together.value)
    ifTheirs.set(path, together === null ? clash.theirs : together.value)
  }
  return clashes.length === 0
    ? { clashes: null, body: bodyOf(ifMine) }
    : { clashes, ifMine: bodyOf(ifMine), ifTheirs: bodyOf(ifTheirs) }
}

/** The value that a field has after both edits; null where there is none. */
function merged({ path, base, mine, theirs }: Clash): { readonly value: unknown } | null {
  if (same(base, mine) || same(mine, theirs)) return { value: theirs }
  if (same(base, theirs)) return { value: mine }
  const all = [base, mine, theirs]
  if (!lists.has(path) || !all.every(Array.isArray)) return null
  const value = mergeLists(base as string[], mine as string[], theirs as string[])
  return value === null ? null : { value }
}
