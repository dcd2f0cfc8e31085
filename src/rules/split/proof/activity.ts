import { type Effective, effective } from '../effective.ts'
import { inTime } from '../engine/carve.ts'
import { check } from '../engine/check.ts'
import type { Region, TableProof } from '../engine/prove.ts'
import type { ActivityProof, Count, Finding } from '../finding.ts'
import type { Layer } from '../layers.ts'
import { writeCell } from '../sfeel.ts'
import type { Activity, Split } from '../split.ts'
import { proveFrom } from './again.ts'
import type { Found, Winning } from './found.ts'
import { rowFindings } from './rows.ts'

/** The table behind each proof, for the next proof of the same activity to start from. */
const tables = new WeakMap<ActivityProof, TableProof>()

/** Up to this many rules the independent checker looks over every proof before a verdict is given. */
const CHECKED = 300

type Circumstances = {
  /** Bounds the time: a no leaves the activity undecided. */
  readonly goOn: () => boolean
  /** An earlier proof of the activity at this place, to start from. */
  readonly before: ActivityProof | undefined
}

/**
 * Proves one activity as it takes effect at a place (null: corporate), over every situation that can occur.
 */
export function proveActivity(
  split: Split,
  activity: Activity,
  place: string | null,
  { goOn, before }: Circumstances,
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
  const winning = proof && inTime(() => winningRows(table, proof, goOn))
  const rejected = winning && table.entries.length <= CHECKED ? check(table.table, proof) : null
  if (!proof || !winning || rejected)
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
  const situations = countOf(table, proof, winning)
  const findings = [
    ...contests(table, proof),
    ...gaps(table, proof),
    ...rowFindings(split, table, winning),
    ...unreachable(table, proof),
    ...toReconfirm(table),
  ].map(finding)
  const sound = situations.owned === situations.total && findings.every(one => one.severity !== 'error')
  const proved: ActivityProof = {
    activity: activity.id,
    level,
    place,
    verdict: sound ? 'proved' : 'refuted',
    situations,
    findings,
  }
  tables.set(proved, proof)
  return proved
}

const boxOf = (table: Effective, region: Region) =>
  Object.fromEntries(
    table.table.facts.flatMap((fact, f) =>
      region.cells[f] === 'any' ? [] : [[fact.id, writeCell(region.cells[f]!)]],
    ),
  )

/** Every row with what it wins: rules with a situation of their own, and the default row where no rule applies. */
function winningRows(table: Effective, proof: TableProof, goOn: () => boolean): readonly Winning[] {
  const asked = table.table.facts.length > 0
  const won = new Map<number, { count: bigint; region: Region }>()
  for (const region of proof.won(goOn)) {
    const known = won.get(region.rule)
    won.set(region.rule, { count: (known?.count ?? 0n) + region.count, region: known?.region ?? region })
  }
  const rules = table.entries.flatMap(({ rule, row, sources }, i): Winning[] => {
    const part = won.get(i)
    return part
      ? [{ rule: rule.id, row, sources, count: part.count, region: asked ? part.region : null }]
      : []
  })
  if (proof.uncovered === 0n || !table.fallback) return rules
  const { row, sources } = table.fallback
  return [
    ...rules,
    { rule: null, row, sources, count: proof.uncovered, region: asked ? proof.gaps[0]! : null },
  ]
}

/** Whether a layer is the place's own: what comes from a level above is that level's finding, and not told again. */
const isOwn = (table: Effective, layer: Layer) => layer.place === table.place

function contests(table: Effective, proof: TableProof): readonly Found[] {
  return proof.conflicts.flatMap(({ rules, region }): Found[] => {
    const [one, other] = [table.entries[rules[0]]!, table.entries[rules[1]]!]
    if (!isOwn(table, one.layer) && !isOwn(table, other.layer)) return []
    const owners = [...new Set([...one.row.A, ...other.row.A])]
    const rows = [one.rule.id, other.rule.id]
    return [{ kind: 'two-owners', severity: 'error', rows, params: { owners }, region }]
  })
}

/** Where no rule applies and no default row stands behind: each gap needs a rule of its own. */
function gaps(table: Effective, proof: TableProof): readonly Found[] {
  const topmost = table.layers.at(-1)!
  if (table.fallback || !isOwn(table, topmost)) return []
  return proof.gaps.map(region => ({
    kind: 'no-owner',
    severity: 'error',
    rows: [],
    region: table.table.facts.length > 0 ? region : null,
  }))
}

const unreachable = (table: Effective, proof: TableProof): readonly Found[] =>
  proof.unreachable
    .map(rule => table.entries[rule]!)
    .filter(entry => isOwn(table, entry.layer))
    .map(entry => ({ kind: 'unreachable-rule', severity: 'warning', rows: [entry.rule.id] }))

/** Told and not in the way: else no upper level could change before every place below has confirmed (SPLIT-7). */
const toReconfirm = (table: Effective): readonly Found[] =>
  table.layers
    .filter(layer => layer.reconfirm && isOwn(table, layer))
    .map(layer => ({
      kind: 'reconfirm',
      severity: 'warning',
      rows: [layer.place!],
      params: { version: table.activity.since ?? 1 },
    }))

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
