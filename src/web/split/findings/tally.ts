import type { Finding, SplitProof } from '#rules/split/finding.ts'

/** What a verdict's sentence names, in this order: how many decisions, functions or paths each is about. */
const told = [
  'no-owner',
  'two-owners',
  'several-owners',
  'nobody-on-it',
  'nobody-on-operations',
  'one-sided',
  'external-owner',
  'escalation',
  'weakened-lock',
  'same-person',
  'deputy-circle',
  'unreachable-rule',
  'no-responsible',
  'vacant',
  'untrained',
  'reconfirm',
  'side-unknown',
  'unbound-act',
  'undecided',
] as const
type Told = (typeof told)[number]

export type Tally = readonly { readonly told: Told; readonly count: number; readonly error: boolean }[]

/** Findings counted by what is told of them, worst first; several about one activity are one, as is their mend. */
export function tally(proof: SplitProof): Tally {
  const several = proof.findings.some(
    each => each.kind === 'two-owners' && listed(each.params.owners).length > 2,
  )
  const kinds = Map.groupBy(proof.findings, finding => toldOf(finding, several))
  return told
    .flatMap(each => {
      const found = kinds.get(each) ?? []
      const about = new Set(found.map(({ activity, rows }, at) => activity ?? rows.join() ?? at))
      const error = found.some(finding => finding.severity === 'error')
      return about.size === 0 ? [] : [{ told: each, count: about.size, error }]
    })
    .sort((a, b) => Number(b.error) - Number(a.error))
}

/** A side that no function stands on is told once, and not as a decision that misses it. */
function toldOf({ kind, activity, params }: Finding, several: boolean): Told {
  if (kind === 'two-owners' && several) return 'several-owners'
  if (kind !== 'one-sided' || activity !== null) return kind
  return listed(params.missing).includes('it') ? 'nobody-on-it' : 'nobody-on-operations'
}

const listed = (value: Finding['params'][string] | undefined): readonly string[] =>
  Array.isArray(value) ? value : []
