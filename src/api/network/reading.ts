import { checkedRules } from '#exchange/firewall/checked.ts'
import { readRules } from '#exchange/firewall/open.ts'
import { emptyRules } from '#exchange/firewall/report.ts'
import { checkedFlows } from '#exchange/flows/checked.ts'
import { emptyReport } from '#exchange/flows/report.ts'
import { logReader } from '#exchange/flows/zeek.ts'
import { TableBroken } from '#exchange/table/broken.ts'
import type { Bytes } from '#exchange/table/bytes.ts'
import type { Agreed } from '#rules/network/agreed.ts'
import type { Checked } from '#rules/network/checks/summary.ts'
import { compile } from '#rules/network/classify.ts'
import { checkRules } from '#rules/network/firewall/check.ts'
import { tallyOf } from '#rules/network/traffic/tally.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'

/** More rules than these take seconds, in which the server would answer nobody: the command line takes them. */
const MOST_TURNS = 10_000

type When = { readonly now: number; readonly days: number }

/** What a file shows beside what was agreed. Refuses what cannot be read (`rules.*`, `table.*`, `network.check_*`). */
export async function foundIn(
  bytes: Bytes,
  kind: Checked['kind'],
  agreed: Agreed,
  when: When,
): Promise<Checked | Refusal> {
  try {
    return await (kind === 'flows' ? flowsIn(bytes, agreed, when) : rulesIn(bytes, agreed, when))
  } catch (error) {
    if (error instanceof TableBroken) return error.refusal
    throw error
  }
}

async function flowsIn(bytes: Bytes, agreed: Agreed, when: When): Promise<Checked | Refusal> {
  const tally = tallyOf(compile(agreed), when.now)
  const report = emptyReport()
  for await (const flows of logReader().read(bytes, report)) tally.take(flows)
  if (report.broken?.refused === 'network.check_large') return report.broken
  if (report.flows === 0) return report.broken ?? refuse('network.check_no_flows')
  return checkedFlows(agreed, tally.done(), report, when)
}

async function rulesIn(bytes: Bytes, agreed: Agreed, { now }: When): Promise<Checked | Refusal> {
  const report = emptyRules()
  const ruleset = await readRules(bytes, report)
  if (ruleset.turns.length > MOST_TURNS) return refuse('network.check_many', { most: MOST_TURNS })
  return checkedRules(agreed, report, checkRules(compile(agreed), ruleset, now))
}
