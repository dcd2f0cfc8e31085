import { randomUUID } from 'node:crypto'
import type { Act } from '#acts/act.ts'
import { assessDecision } from '#acts/decision/assess.ts'
import { consultDecision } from '#acts/decision/consult.ts'
import { withAll } from '#acts/decision/decision.ts'
import { sendBackDecision } from '#acts/decision/end.ts'
import { planningOf } from '#acts/decision/planning/planning.ts'
import { scheduleDecision } from '#acts/decision/planning/schedule.ts'
import { requestDecision } from '#acts/decision/request.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { submitDecision } from '#acts/decision/submit.ts'
import { useDecision } from '#acts/decision/use.ts'
import { checkItem, finishWork, startWork, verifyWork } from '#acts/decision/work.ts'
import { earliest } from '#rules/decision/slot.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { decisionOf, itemsOf } from '#store/decision/decisions.ts'
import { idOf } from '../company.ts'
import type { Deed, Teller } from '../teller.ts'

type Asked = {
  readonly kind: string
  readonly site: string
  readonly area: string | null
  readonly class?: string
  readonly tags: readonly string[]
  readonly title: string
  readonly stated: object
  readonly until?: string
  readonly content: object
}

/** What people of the sample do with one decision, each so many days ago at an hour of the company's seat. */
export function deciding(decision: string, today: Temporal.PlainDate) {
  const deed = (daysAgo: number, hour: number, by: string, acts: Deed['acts']): Deed => ({
    ...{ day: today.subtract({ days: daysAgo }).toString(), hour, by: idOf(by), acts },
  })
  const person = (teller: Teller, name: string) => teller.idOf(idOf(name))
  const assets = async ({ db }: Teller, tags: readonly string[]): Promise<string[]> => {
    if (tags.length === 0) return []
    const found = await db.within('*', tx =>
      tx.selectFrom('asset').select('id').where('tag', 'in', tags).orderBy('tag').execute(),
    )
    return found.map(({ id }) => id)
  }
  /** Does an act on the decision as it is now. */
  async function does<Input, Loaded, Outcome>(
    { db, act }: Teller,
    what: Act<Input, Loaded, Outcome>,
    input: object = {},
    more: object = {},
  ): Promise<void> {
    const row = await db.within('*', tx => decisionOf(tx, decision))
    await act(what, { decision, ...input }, { rev: row?.rev ?? 0, ...more })
  }
  return {
    ...{ decision, deed, person, assets },
    /** How many days ago a day was. */
    ago: (day: Temporal.PlainDate): number => day.until(today).days,
    asks: (daysAgo: number, hour: number, by: string, { tags, ...asked }: Asked) =>
      deed(daysAgo, hour, by, async teller => {
        const input = { decision, ...asked, assets: await assets(teller, tags) }
        await teller.act(requestDecision, input)
        await does(teller, submitDecision)
      }),
    judges: (daysAgo: number, hour: number, by: string, impact: string, answer: string, said = '') =>
      deed(daysAgo, hour, by, teller => does(teller, assessDecision, { impact, answer, said })),
    advises: (daysAgo: number, hour: number, by: string, said: string) =>
      deed(daysAgo, hour, by, teller => does(teller, consultDecision, { said })),
    /** That they have just given their password again is taken for granted here, and nowhere else. */
    signs: (daysAgo: number, hour: number, by: string) =>
      deed(daysAgo, hour, by, teller => {
        const components = ['account', 'password'] as const
        const proof = { session: randomUUID(), account: person(teller, by), at: teller.now(), components }
        return does(teller, signDecision, { meaning: 'approval', zone: 'Europe/Berlin' }, { proof })
      }),
    returns: (daysAgo: number, hour: number, by: string, why: string) =>
      deed(daysAgo, hour, by, teller => does(teller, sendBackDecision, { why })),
    /** Plans the work at a wall time of the site, or as early as the plant allows. */
    plans: (daysAgo: number, hour: number, by: string, wall?: string, zone = 'Europe/Berlin') =>
      deed(daysAgo, hour, by, async teller => {
        const from =
          wall === undefined
            ? await soonest(teller, decision)
            : Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant()
        await does(teller, scheduleDecision, { from: from.toString() })
      }),
    /** Looks at what has to be so, begins, does what is planned, and ends. */
    works: (daysAgo: number, hour: number, by: string) =>
      deed(daysAgo, hour, by, async teller => {
        const items = await teller.db.within('*', tx => itemsOf(tx, decision))
        const check = async (...parts: readonly string[]) => {
          for (const { id: item, part } of items)
            if (parts.includes(part)) await does(teller, checkItem, { item, outcome: 'done' })
        }
        await check('condition', 'before')
        await does(teller, startWork)
        await check('step')
        await does(teller, finishWork)
        await check('after')
      }),
    uses: (daysAgo: number, hour: number, by: string, tags: readonly string[], note: string) =>
      deed(daysAgo, hour, by, async teller => {
        const at = teller.now().toString()
        await does(teller, useDecision, { use: randomUUID(), assets: await assets(teller, tags), at, note })
      }),
    verifies: (daysAgo: number, hour: number, by: string, found: string) =>
      deed(daysAgo, hour, by, teller => does(teller, verifyWork, { found })),
  }
}
export type Deciding = ReturnType<typeof deciding>

/** The earliest time at which the plant allows the work. */
async function soonest({ db, now }: Teller, decision: string): Promise<Temporal.Instant> {
  const slot = await db.within('*', async tx => {
    const row = (await decisionOf(tx, decision))!
    const loaded = await withAll(tx, row, nobody, now())
    if (isRefusal(loaded)) throw new Error(loaded.refused)
    const planning = await planningOf(tx, loaded, now())
    return planning && earliest(planning, row.content.minutes ?? 0, now())
  })
  if (slot === null) throw new Error(`no time for ${decision}`)
  return slot.from
}
