import { digest } from '../../digest.ts'
import type { Finding, SplitProof } from '../finding.ts'

/** What a finding says that changes with other things than the finding: how many activities wait on a vacancy. */
const passing = new Set(['waiting'])

/**
 * What a finding is called as long as it is materially the same, from one proof from nothing to the next: its kind,
 * activity and place, and a digest of the rows, the conditions, how many situations they are, and the names that it
 * tells. (A proof that goes on from an earlier one may show the same finding by another box, and so by another name.)
 */
export function findingKey({ kind, activity, level, place, rows, box, count, params }: Finding): string {
  const told = Object.entries(params).filter(([name]) => !passing.has(name))
  const where = box === null ? null : [ordered(Object.entries(box)), String(count)]
  const matter = [[...rows].sort(), where, ordered(told)]
  return [kind, activity ?? '', place ?? level, digest(JSON.stringify(matter))].join(':')
}

const ordered = (entries: readonly (readonly [string, unknown])[]) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1))

/**
 * The findings that keep a split from coming into force: every error that nobody has accepted in writing, what could
 * not be decided among them (SPLIT-6). `accepted` are the keys of findings.
 */
export function standsInTheWay(proof: SplitProof, accepted: readonly string[]): readonly Finding[] {
  const known = new Set(accepted)
  return proof.findings.filter(finding => finding.severity === 'error' && !known.has(findingKey(finding)))
}

/** Acceptances of findings that the proof no longer has: they are written, and no longer of use. */
export function withoutFinding(proof: SplitProof, accepted: readonly string[]): readonly string[] {
  const found = new Set(proof.findings.map(findingKey))
  return accepted.filter(key => !found.has(key))
}
