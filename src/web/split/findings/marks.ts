import type { Finding, Severity, SplitProof } from '#rules/split/finding.ts'

const worse = (before: Severity | undefined, next: Severity): Severity => (before === 'error' ? before : next)

/** The worst finding about each activity. */
export function marksOf(proof: SplitProof | null): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>()
  for (const { activity, severity } of proof?.findings ?? []) {
    if (activity !== null) marks.set(activity, worse(marks.get(activity), severity))
  }
  return marks
}

/** The worst finding about each rule that findings name. */
export function ruleMarks(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>()
  for (const { rows, severity } of findings) {
    for (const row of rows) marks.set(row, worse(marks.get(row), severity))
  }
  return marks
}
