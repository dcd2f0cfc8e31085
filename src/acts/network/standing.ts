import { undecided } from '#rules/decision/cycle.ts'
import { workedIn } from '#rules/decision/worked.ts'
import {
  type Explaining,
  explainingIn,
  explains,
  explainsRule,
  explainsScan,
} from '#rules/network/checks/explain.ts'
import {
  agreedBy,
  covers,
  type LineStanding,
  passingIn,
  proposedIn,
  referenceOfLine,
  referenceOfRule,
  referenceOfScan,
} from '#rules/network/checks/standing.ts'
import { type Checked, isUnexpected } from '#rules/network/checks/summary.ts'
import { emptyPlan } from '#rules/network/plan/edit.ts'
import type { Plan } from '#rules/network/plan/plan.ts'
import { worksAt } from '#store/configuration/works.ts'
import type { Tx } from '#store/database.ts'
import { trafficFindings } from '#store/network/checks.ts'
import { decisionsAboutPlan, planOf } from '#store/network/plans.ts'
import { decisionKinds } from '../decision/kinds.ts'

type Done = {
  readonly site: string
  readonly name: string
  readonly at: Temporal.Instant
  readonly found: Checked
}

/**
 * How things stand now for what a check found (PLANT-8): each unexpected line, or each rule that lets through too much, and
 * each scan; in their order.
 */
export async function standingOf(
  tx: Tx,
  { site, name, at, found }: Done,
  now: Temporal.Instant,
): Promise<{ readonly lines: readonly LineStanding[]; readonly scans: readonly LineStanding[] }> {
  const findings = new Map(
    (await trafficFindings(tx, site)).flatMap(({ id, title, references }) =>
      references.map(reference => [reference, { id, title }] as const),
    ),
  )
  const plan = (await planOf(tx, site))?.content ?? emptyPlan
  const works = await changesAt(tx, site, plan)
  const standing = (
    reference: string,
    isExplained: (one: Explaining) => boolean,
    more: Partial<LineStanding> = {},
  ): LineStanding => {
    const work = works.find(isExplained)?.work
    return {
      ...{ reference, agreed: null, decision: null, finding: findings.get(reference) ?? null },
      explanation: work === undefined ? null : { id: work.id, number: work.number, title: work.title },
      ...more,
    }
  }
  if (found.kind === 'rules')
    return {
      lines: found.passing.map(({ rule }) =>
        standing(referenceOfRule(name, rule?.line ?? 0), one => explainsRule(one, rule?.name ?? '', at)),
      ),
      scans: [],
    }
  const passing = passingIn(plan)
  const proposed = (await decisionsAboutPlan(tx, site)).flatMap(
    ({ id, number, title, kind, state, content }) => {
      const open = kind === 'agreed-traffic' && undecided.includes(state)
      const what = open ? proposedIn(plan, content.fields) : null
      return what === null ? [] : [{ what, decision: { id, number: number ?? 0, title } }]
    },
  )
  return {
    lines: found.lines
      .filter(({ verdict }) => isUnexpected(verdict))
      .map(line =>
        standing(referenceOfLine(line), one => explains(one, line, at), {
          agreed: agreedBy(passing, line, now.epochMilliseconds),
          decision: proposed.find(({ what }) => covers(what, line))?.decision ?? null,
        }),
      ),
    scans: found.scans.map(scan => standing(referenceOfScan(scan), one => explainsScan(one, scan, at))),
  }
}

/** Decisions by which traffic at a site may have come about, the latest first. */
async function changesAt(tx: Tx, site: string, plan: Plan): Promise<readonly Explaining[]> {
  const kinds = [...decisionKinds().values()].filter(({ traffic }) => traffic !== undefined)
  const rows = await worksAt(
    tx,
    site,
    kinds.map(({ id }) => id),
  )
  return rows.map(({ id, number, title, kind, state, content, assets, ...at }) => {
    const { traffic = 'during', intervention } = decisionKinds().get(kind)!
    const texts = Object.values(content.fields).filter(value => typeof value === 'string')
    const work = {
      ...{ id, number, title, traffic, scans: intervention === 'active-scan', text: texts.join('\n') },
      ...workedIn({ state, ...at }),
      assets: assets.map(({ zone, addresses }) => ({
        zone,
        addresses: addresses.flatMap(one => (one.startsWith('ip:') ? [one.slice(3)] : [])),
      })),
    }
    return explainingIn(work, plan)
  })
}
