import { released, type Worked, wasWorkedOn } from '../../decision/worked.ts'
import { before } from '../../time/calendar.ts'
import { type Approved, checksumOf, type Seen } from './configuration.ts'

/** A decision about an asset, as far as it may have changed what runs there. */
export type Work = Worked & {
  readonly id: string
  /** What it says will run afterwards, where it says so. */
  readonly checksum: string
  readonly version: string
  /** What it does is undone in the end, so that nothing of it stays. */
  readonly undone: boolean
}

/**
 * Whether a decision explains that something else runs than what is approved (PLANT-11). One that says which checksum explains
 * that one and no other, also before its work was begun in the record; so does one that says the version that was reported. One
 * that says nothing of it explains what changed while it was worked on: at some moment after the approved version was last seen
 * and by when the other one was.
 */
export function explains(work: Work, approved: Approved, seen: Seen): boolean {
  if (work.state === 'closed' && work.undone) return false
  const named = names(work, seen)
  if (named === false) return false
  if (named === true && released.some(state => state === work.state)) return true
  const last = seen.sameAt === null || before(seen.sameAt, approved.at) ? approved.at : seen.sameAt
  return wasWorkedOn(work, last, seen.since)
}

/** Whether it says that this is what will run; null where it does not tell. People write versions in more than one way. */
function names({ checksum, version }: Work, seen: Seen): boolean | null {
  if (checksum !== '') return checksumOf(checksum) === seen.checksum
  return version !== '' && version === seen.version ? true : null
}

/** The decision that explains a difference: one that says so before one that only covers the time, then the latest. */
export function explanationOf<W extends Work>(works: readonly W[], approved: Approved, seen: Seen): W | null {
  const all = works.filter(work => explains(work, approved, seen))
  const rank = (work: W) => Number(names(work, seen) === true) * 2 + Number(work.state !== 'closed')
  const began = ({ began }: W) => began?.epochMilliseconds ?? 0
  return all.toSorted((a, b) => rank(b) - rank(a) || began(b) - began(a))[0] ?? null
}
