import { consultDecision } from '#acts/decision/consult.ts'
import { withAll } from '#acts/decision/decision.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import type { acting } from './company.ts'

/** Those who are asked for advice on a draft of the split that was handed in give it; the decision about it. */
export async function adviseOn(
  { within, done }: ReturnType<typeof acting>,
  draft: string,
  now: () => Temporal.Instant,
): Promise<{ readonly id: string; readonly rev: number }> {
  const about = () => within(async tx => (await decisionsAbout(tx, draft)).at(-1)!)
  const loaded = await within(async tx =>
    withAll(tx, (await decisionsAbout(tx, draft)).at(-1)!, nobody, now()),
  )
  if (isRefusal(loaded)) throw new Error(loaded.refused)
  for (const { role, open, function: fn } of loaded.asks) {
    if (role !== 'consult' || !open) continue
    const { id: decision, rev } = await about()
    const { person } = loaded.route.answer.people[fn]![0]!
    await done(person, consultDecision, { decision, said: 'No objection' }, { rev })
  }
  return about()
}
