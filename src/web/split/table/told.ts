import type { Finding } from '#rules/split/finding.ts'
import type { PlacedRule } from '#rules/split/level/table.ts'

/** What a finding says of one row of a table. */
export type Told = {
  readonly finding: Finding
  /** The rule that holds in the same situations. */
  readonly other: PlacedRule | null
}

/** The name of the default row among the rows that findings name. */
export const DEFAULT = 'default'

/** What the findings say of each row of a table, by the rule's id; `default` for the default row. */
export function toldOf(
  findings: readonly Finding[],
  rules: readonly PlacedRule[],
): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>()
  const tell = (row: string, one: Told) => told.set(row, [...(told.get(row) ?? []), one])
  for (const finding of findings) {
    if (finding.kind === 'reconfirm' || isGap(finding)) continue
    for (const row of finding.rows) {
      const [other] = finding.kind === 'two-owners' ? finding.rows.filter(each => each !== row) : []
      tell(row, { finding, other: rules.find(each => each.rule.id === other) ?? null })
    }
  }
  return told
}

/** Situations that no rule of the table decides: they are drawn as a row of their own. */
export const isGap = ({ kind, rows, box }: Finding): boolean =>
  kind === 'no-owner' && box !== null && rows.every(row => row === DEFAULT)

/**
 * The gaps by the number of the row behind which they stand: the rule whose conditions they share most, so that the
 * hole is seen where it is.
 */
export function gapsBehind(
  findings: readonly Finding[],
  rules: readonly PlacedRule[],
): ReadonlyMap<number, readonly Finding[]> {
  const shared = (box: Finding['box'], { rule }: PlacedRule) =>
    Object.entries(box ?? {}).filter(([fact, text]) => rule.when[fact] === text).length
  return Map.groupBy(findings.filter(isGap), ({ box }) => {
    const most = Math.max(0, ...rules.map(rule => shared(box, rule)))
    return most === 0 ? rules.length - 1 : rules.findLastIndex(rule => shared(box, rule) === most)
  })
}
