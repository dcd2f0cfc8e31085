import type { Severity, SplitProof } from '#rules/split/finding.ts'
import { chainOf } from '#rules/split/level/placed.ts'

const worse = (before: Severity | undefined, next: Severity): Severity => (before === 'error' ? before : next)

/** The worst finding about each activity as a place has it: of the place itself, or of a level above. */
export function marksOf(proof: SplitProof | null, place: string | null): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>()
  const levels = chainOf(place)
  for (const { activity, severity, place: at } of proof?.findings ?? []) {
    if (activity !== null && levels.includes(at)) marks.set(activity, worse(marks.get(activity), severity))
  }
  return marks
}
