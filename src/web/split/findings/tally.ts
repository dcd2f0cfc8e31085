import type { FindingKind, SplitProof } from '#rules/split/finding.ts'

/** What a verdict's sentence names, in this order: how many decisions, functions or paths each kind is about. */
const told = [
  'no-owner',
  'two-owners',
  'one-sided',
  'external-owner',
  'escalation',
  'weakened-lock',
  'same-person',
  'deputy-circle',
  'unreachable-rule',
  'no-responsible',
  'vacant',
  'reconfirm',
  'side-unknown',
  'undecided',
] as const satisfies readonly FindingKind[]

export type Tally = readonly { readonly kind: FindingKind; readonly count: number; readonly error: boolean }[]

/** Findings counted by kind, worst first; several about one activity are one, since a person mends one row. */
export function tally(proof: SplitProof): Tally {
  const kinds = Map.groupBy(proof.findings, finding => finding.kind)
  return told
    .flatMap(kind => {
      const found = kinds.get(kind) ?? []
      const about = new Set(found.map(({ activity, rows }, at) => activity ?? rows.join() ?? at))
      const error = found.some(finding => finding.severity === 'error')
      return about.size === 0 ? [] : [{ kind, count: about.size, error }]
    })
    .sort((a, b) => Number(b.error) - Number(a.error))
}
