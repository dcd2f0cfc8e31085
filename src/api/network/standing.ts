import { z } from 'zod'
import { undecided } from '#rules/decision/cycle.ts'
import { agreedBy, isProposed, referenceOfLine, referenceOfRule } from '#rules/network/checks/standing.ts'
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
  const proposed = (await decisionsAboutPlan(tx, site)).filter(
    ({ kind, state }) => kind === 'agreed-traffic' && undecided.includes(state),
  )
  return found.lines
    .filter(({ verdict }) => isUnexpected(verdict))
    .map(line => {
      const reference = referenceOfLine(line)
      const decision =
        plan === undefined
          ? undefined
          : proposed.find(({ content }) => isProposed(plan.content, content.fields, line))
      return {
        reference,
        agreed: plan === undefined ? null : agreedBy(plan.content, line, now.epochMilliseconds),
        decision:
          decision === undefined
            ? null
            : { id: decision.id, number: decision.number ?? 0, title: decision.title },
        finding: findingOf(reference),
      }
    })
}
