import { isRefusal, type Refusal } from '../../refusal.ts'
import type { Row, Split } from '../split.ts'
import { type Agreement, activityIn, agree, editSaid, type Said, type Spot, saidAt } from './override.ts'
import { levelsAt, type Mark, marks, marksOf, overrideOf, overridesAt, partAt, rowAt } from './placed.ts'

/** A cell of the matrix of a place, and what it is to hold. */
export type CellEdit = { readonly activity: string; readonly fn: string; readonly marks: readonly Mark[] }

export type CellsEdited = {
  readonly split: Split
  /** What was changed; cells that held the same before are left out. */
  readonly done: readonly CellEdit[]
  readonly refused: readonly { readonly edit: CellEdit; readonly why: Refusal }[]
  /** Activities that the place would do differently from now on, and nobody has said why. Nothing of them is done. */
  readonly unexplained: readonly string[]
}

/**
 * Changes cells of default rows at a place, all at once: typed, cleared or pasted. Where the place follows the level
 * above, the agreement says why it no longer does; without one those activities are named and left alone. A key goes
 * from whoever of the same side had it, since one key of each side is turned.
 */
export function editCells(
  split: Split,
  place: string | null,
  edits: readonly CellEdit[],
  agreement: Agreement | null = null,
): CellsEdited {
  const changing = edits.filter(edit => !same(marksAt(split, place, edit), edit.marks))
  const unexplained: string[] = []
  const refused: { edit: CellEdit; why: Refusal }[] = []
  const done: CellEdit[] = []
  let now = split
  for (const [activity, cells] of Map.groupBy(changing, edit => edit.activity)) {
    const agreed = agreedAt(now, { activity, place }, agreement)
    if (agreed === null) {
      // What corporate has locked is refused whatever the reason, so nobody is asked for one.
      const tried = editCells(split, place, cells, { reason: '-', replaces: false })
      if (tried.done.length > 0) unexplained.push(activity)
      else refused.push(...tried.refused)
      continue
    }
    let next = agreed
    let some = false
    for (const edit of cells) {
      const edited = editSaid(next, { activity, place }, said => withMarks(next, place, said, edit))
      if (isRefusal(edited)) refused.push({ edit, why: edited })
      else {
        next = edited
        some = true
        done.push(edit)
      }
    }
    if (some) now = next
  }
  return { split: now, done, refused, unexplained }
}

/** The split with the place's agreement in it, as it is or as it is made now; null where nobody says why. */
function agreedAt(split: Split, spot: Spot, agreement: Agreement | null): Split | null {
  if (saidAt(split, spot) !== undefined) return split
  const agreed = agreement === null ? null : agree(split, spot, agreement)
  return isRefusal(agreed) ? null : agreed
}

/** What a cell holds as the place has it now. */
export function marksAt(split: Split, place: string | null, cell: { activity: string; fn: string }) {
  const activity = activityIn(split, cell.activity)
  if (activity === undefined) return []
  return marksOf(rowAt(levelsAt(activity, overridesAt(split, activity.id, place))), cell.fn)
}

const same = (one: readonly Mark[], other: readonly Mark[]) =>
  one.length === other.length && one.every(mark => other.includes(mark))

/** A level's row with one cell changed; a part that is as the level above has it is left to that level. */
function withMarks(
  split: Split,
  place: string | null,
  said: Said,
  { activity, fn, marks: wanted }: CellEdit,
): Said {
  const found = activityIn(split, activity)
  if (found === undefined) return said
  const own = overrideOf(split, activity, place)
  const chain = overridesAt(split, activity, place)
  const levels = levelsAt(found, chain)
  const above = own === undefined || own.replaces ? null : levelsAt(found, chain.slice(1))
  const row: Row = { ...said.row }
  for (const mark of marks) {
    const list = partAt(levels, mark)?.value ?? []
    if (list.includes(fn) === wanted.includes(mark)) continue
    const others = list.filter(id => id !== fn)
    const next = !wanted.includes(mark)
      ? others
      : [...others.filter(id => mark !== 'keys' || !sameSide(split, id, fn)), fn]
    if (above !== null && sameList(next, partAt(above, mark)?.value)) delete row[mark]
    else row[mark] = next
  }
  const { row: _, ...rest } = said
  return Object.keys(row).length === 0 && (place !== null || said.row === undefined) ? rest : { ...rest, row }
}

const sameList = (one: readonly string[], other: readonly string[] = []) =>
  one.length === other.length && one.every(id => other.includes(id))

function sameSide(split: Split, one: string, other: string): boolean {
  const side = (id: string) => split.functions.find(fn => fn.id === id)?.side
  const found = side(one)
  return found !== undefined && found === side(other)
}
