import { type Effective, effective } from '../effective.ts'
import { check } from '../engine/check.ts'
import type { Region, TableProof } from '../engine/prove.ts'
import type { ActivityProof, Count, Finding } from '../finding.ts'
import { writeCell } from '../sfeel.ts'
import type { Activity, Split } from '../split.ts'
import { proveFrom } from './again.ts'
import type { Found, Winning } from './found.ts'
import { rowFindings } from './rows.ts'

/** The table behind each proof, for the next proof of the same activity to start from. */
const tables = new WeakMap<ActivityProof, TableProof>()

/** Up to this many pieces the independent checker looks over every proof before a verdict is given. */
const CHECKED = 1500

type Circumstances = {
  /** Bounds the time: a no leaves the activity undecided. */
  readonly goOn: () => boolean
  /** An earlier proof of the activity at this place, to start from. */
  readonly before: ActivityProof | undefined
  /** The proof of the level above, whose findings are not repeated here; the verdict stays this level's own. */
  readonly above: ActivityProof | undefined
}

/**
 * Proves one activity as it takes effect at a place (null: corporate), over every situation that can occur.
 */
export function proveActivity(
  split: Split,
  activity: Activity,
  place: string | null,
  { goOn, before, above }: Circumstances,
): ActivityProof {
  const table = effective(split, activity, place)
  const level = place === null ? 'corporate' : place.includes('/') ? 'area' : 'site'
  const finding = (found: Found): Finding => ({
    kind: found.kind,
    severity: found.severity,
    activity: activity.id,
    level,
    place,
    situation: found.region?.example ?? null,
    box: found.region ? boxOf(table, found.region) : null,
    count: found.region?.count ?? 1n,
    rows: found.rows,
    params: found.params ?? {},
  })
  const proof = proveFrom(before && tables.get(before), table.table, goOn)
  const rejected = proof && proof.pieces().length <= CHECKED ? check(table.table, proof) : null
  if (!proof || rejected)
    return {
      activity: activity.id,
      level,
      place,
      verdict: 'undecided',
      situations: { total: 0n, owned: 0n, ownerless: 0n, contested: 0n, defaults: 0n },
      findings: [
        finding({ kind: 'undecided', severity: 'error', rows: [], params: { reason: rejected ?? 'time' } }),
      ],
    }
  const winning = winningRows(table, proof)
  const findings = [
    ...contests(table, proof),
    ...gaps(table, proof),
    ...rowFindings(split, table, winning),
    ...proof.unreachable.map(
      (rule): Found => ({
        kind: 'unreachable-rule',
        severity: 'warning',
        rows: [table.entries[rule]!.rule.id],
      }),
    ),
    ...table.layers
      .filter(layer => layer.reconfirm)
      .map(
        (layer): Found => ({
          kind: 'reconfirm',
          severity: 'error',
          rows: [layer.place!],
          params: { version: activity.since ?? 1 },
        }),
      ),
  ].map(finding)
  const proved: ActivityProof = {
    activity: activity.id,
    level,
    place,
    verdict: findings.some(one => one.severity === 'error') ? 'refuted' : 'proved',
    situations: countOf(table, proof, winning),
    findings: above ? withoutThoseOf(above, findings) : findings,
  }
  tables.set(proved, proof)
  return proved
}

function withoutThoseOf(above: ActivityProof, findings: readonly Finding[]): readonly Finding[] {
  const key = ({ kind, rows, box, params }: Finding) => JSON.stringify([kind, rows, box, params])
  const known = new Set(above.findings.map(key))
  return findings.filter(finding => !known.has(key(finding)))
}

const boxOf = (table: Effective, region: Region) =>
  Object.fromEntries(
    table.table.facts.flatMap((fact, f) =>
      region.cells[f] === 'any' ? [] : [[fact.id, writeCell(region.cells[f]!)]],
    ),
  )

/** Every row with what it wins: rules with a situation of their own, and the default row where no rule applies. */
function winningRows(table: Effective, proof: TableProof): readonly Winning[] {
  const asked = table.table.facts.length > 0
  const won = new Map<number, { count: bigint; region: Region }>()
  for (const region of proof.won()) {
    const known = won.get(region.rule)
    won.set(region.rule, { count: (known?.count ?? 0n) + region.count, region: known?.region ?? region })
  }
  const rules = table.entries.flatMap((entry, rule): Winning[] => {
    const part = won.get(rule)
    return part
      ? [{ rule: entry.rule.id, row: entry.row, count: part.count, region: asked ? part.region : null }]
      : []
  })
  const rest = proof.uncovered > 0n && table.fallback
  return rest
    ? [
        ...rules,
        {
          rule: null,
          row: table.fallback.row,
          count: proof.uncovered,
          region: asked ? proof.gaps[0]! : null,
        },
      ]
    : rules
}

function contests(table: Effective, proof: TableProof): readonly Found[] {
  return proof.conflicts.map(({ rules, region }) => {
    const [one, other] = rules.map(rule => table.entries[rule]!)
    return {
      kind: 'two-owners',
      severity: 'error',
      rows: [one!.rule.id, other!.rule.id],
      params: { owners: [...new Set([...one!.row.A, ...other!.row.A])] },
      region,
    }
  })
}

/** Where no rule applies and no default row stands behind: each gap needs a rule of its own. */
const gaps = (table: Effective, proof: TableProof): readonly Found[] =>
  table.fallback
    ? []
    : proof.uncovered > 0n && table.table.facts.length === 0
      ? [{ kind: 'no-owner', severity: 'error', rows: [] }]
      : proof.gaps.map(region => ({ kind: 'no-owner', severity: 'error', rows: [], region }))

function countOf(table: Effective, proof: TableProof, winning: readonly Winning[]): Count {
  const sum = (keep: (row: Winning) => boolean) =>
    winning.filter(keep).reduce((total, row) => total + row.count, 0n)
  const ownerless = sum(({ row }) => row.A.length === 0) + (table.fallback ? 0n : proof.uncovered)
  const contested = proof.contested + sum(({ row }) => row.A.length > 1)
  return {
    total: proof.total,
    owned: proof.total - ownerless - contested,
    ownerless,
    contested,
    defaults: table.fallback && table.table.facts.length > 0 ? proof.uncovered : 0n,
  }
}
