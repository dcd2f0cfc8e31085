import { z } from 'zod'
import { undecided } from '#rules/decision/cycle.ts'
import {
  agreedBy,
  covers,
  passingIn,
  proposedIn,
  referenceOfLine,
  referenceOfRule,
} from '#rules/network/checks/standing.ts'
import { type Checked, isUnexpected } from '#rules/network/checks/summary.ts'
import type { Tx } from '#store/database.ts'
import { trafficFindings } from '#store/network/checks.ts'
import { decisionsAboutPlan, planOf } from '#store/network/plans.ts'

/** What has been agreed, proposed or raised about something that a check showed. */
export const Standing = z.object({
  reference: z.string().describe('What a finding about it is raised by'),
  agreed: z.string().nullable().describe('The permission that agrees to it by now'),
  decision: z.object({ id: z.uuid(), number: z.int(), title: z.string() }).nullable(),
  finding: z.object({ id: z.uuid(), title: z.string() }).nullable(),
})
type Standing = z.output<typeof Standing>

/** How things stand now for each unexpected line of a check, or each rule that lets through too much; in their order. */
export async function standingOf(
  tx: Tx,
  { site, name, found }: { readonly site: string; readonly name: string; readonly found: Checked },
  now: Temporal.Instant,
): Promise<Standing[]> {
  const findings = new Map((await trafficFindings(tx, site)).map(one => [one.reference, one]))
  const findingOf = (reference: string) => {
    const one = findings.get(reference)
    return one === undefined ? null : { id: one.id, title: one.title }
  }
  if (found.kind === 'rules')
    return found.passing.map(({ rule }) => {
      const reference = referenceOfRule(name, rule?.line ?? 0)
      return { reference, agreed: null, decision: null, finding: findingOf(reference) }
    })
  const plan = await planOf(tx, site)
  const passing = plan === undefined ? [] : passingIn(plan.content)
  const proposed = (await decisionsAboutPlan(tx, site)).flatMap(
    ({ id, number, title, kind, state, content }) => {
      if (plan === undefined || kind !== 'agreed-traffic' || !undecided.includes(state)) return []
      const what = proposedIn(plan.content, content.fields)
      return what === null ? [] : [{ what, decision: { id, number: number ?? 0, title } }]
    },
  )
  return found.lines
    .filter(({ verdict }) => isUnexpected(verdict))
    .map(line => {
      const reference = referenceOfLine(line)
      return {
        reference,
        agreed: agreedBy(passing, line, now.epochMilliseconds),
        decision: proposed.find(({ what }) => covers(what, line))?.decision ?? null,
        finding: findingOf(reference),
      }
    })
}
