import { sql } from 'kysely'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { answeredBy } from '#acts/split/answered.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'

type Signature = {
  readonly slot: string
  readonly person: string
  readonly hash: string
  readonly held: boolean
}
const released = ['decided', 'scheduled', 'under-way']

/**
 * What is wrong with a decision after a step: read from the tables and from what the split answers, with none of the rules of
 * decisions. Sentences; none where all is well.
 */
export async function faultsOf(
  tx: Tx,
  id: string,
  step: string,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const row = await tx.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const found: string[] = []
  const wrong = (is: boolean, what: string) => is && found.push(`after ${step} at ${row.state}: ${what}`)
  const entries = await count(
    tx,
    sql`select count(*) as n from ledger_entry where subject = ${id} and act like 'decision.%'`,
  )
  wrong(entries !== row.rev, `${entries} entries of the ledger for ${row.rev} acts`)
  const unentered = await count(
    tx,
    sql`select count(*) as n from signature where subject = ${id} and not exists (select from ledger_entry
      where ledger_entry.id = signature.id and act = 'decision.sign')`,
  )
  wrong(unentered > 0, `${unentered} signatures without their entry`)
  const signed = await signaturesOf(tx, id, now)
  const keysOf = (one: { readonly keys: readonly string[]; readonly A: readonly string[] }) =>
    one.keys.length > 0 ? one.keys : one.A
  const review = row.state === 'closed' && row.happened_at !== null
  if (released.includes(row.state) || review) {
    const asked = row.routed
    if (asked === null) return [...found, `after ${step}: released without an answer of the split`]
    const keys = keysOf(asked)
    const slots = new Set(signed.map(one => one.slot))
    for (const fn of [...keys, ...asked.consents]) wrong(!slots.has(fn), `${fn} has not signed`)
    const turned = signed.filter(one => keys.includes(one.slot)).map(one => one.person)
    wrong(new Set(turned).size < turned.length, 'one person turned both keys')
    wrong(
      signed.every(one => one.person === row.requester),
      'nobody signed but who asked',
    )
    wrong(
      signed.some(one => one.hash !== row.hash),
      'a signature is bound to something else',
    )
    wrong(
      signed.some(one => row.acted.includes(one.person)),
      'one who acted reviewed it',
    )
    wrong(step === 'sign' && signed.some(one => !one.held), 'one signed for a function that is not theirs')
  }
  if (!released.includes(row.state)) return found
  const impacts = decisionKinds().get(row.kind)!.impacts
  const { rows: judged } = await sql<{
    impact: string
    answer: string
  }>`select impact, answer from decision_ask
    where decision = ${id} and round = ${row.round} and role = 'impact'`.execute(tx)
  for (const { on } of impacts) {
    const answer = judged.find(one => one.impact === on)?.answer
    wrong(answer !== 'yes' && answer !== 'no', `the impact on ${on} is ${answer ?? 'open'}`)
  }
  if (['sign', 'schedule', 'start'].includes(step)) {
    const slots = new Set(signed.map(one => one.slot))
    for (const fn of await wantedNow(tx, row, judged, now)) wrong(!slots.has(fn), `the split now asks ${fn}`)
  }
  if (row.slot_from === null || row.slot_to === null) return found
  if (step === 'schedule' || step === 'extend')
    wrong(!(await lies(tx, id, row.slot_from, row.slot_to)), 'it is planned outside of its windows')
  if (['schedule', 'start', 'extend'].includes(step))
    wrong((await beside(tx, id, step === 'start' ? now : null)) > 0, 'other work is on the same assets')
  if (step !== 'start') return found
  wrong(!(await lies(tx, id, now, now.add({ minutes: 1 }))), 'it began outside of its windows')
  const during =
    Temporal.Instant.compare(row.slot_from, now) <= 0 && Temporal.Instant.compare(now, row.slot_to) < 0
  wrong(!during, 'it began outside of its time')
  const left = await count(
    tx,
    sql`select count(*) as n from decision_item where decision = ${id} and part in ('condition', 'before') and done_at is null`,
  )
  wrong(left > 0, `it began with ${left} checks open`)
  return found
}

const count = async (tx: Tx, asked: ReturnType<typeof sql>): Promise<number> =>
  Number((await (asked as ReturnType<typeof sql<{ n: number }>>).execute(tx)).rows[0]?.n)

/** Signatures that count, each with whether its person, or whom they stand in for, holds that function at the site. */
async function signaturesOf(tx: Tx, id: string, now: Temporal.Instant): Promise<readonly Signature[]> {
  const day = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
  const { rows } = await sql<Signature>`
    select slot, person, hash, exists (select from holding where holding.function = signature.function
      and holding.person = coalesce(standing_for, signature.person) and (holding.site is null or holding.site = signature.site)
      and coalesce(from_day <= ${day}::date, true) and coalesce(to_day >= ${day}::date, true)) as held
    from signature where kind = 'decision' and subject = ${id} and void_at is null`.execute(tx)
  return rows
}

/** Whose keys and consents the split asks for by the assets as they now are and what was judged. */
async function wantedNow(
  tx: Tx,
  row: {
    readonly id: string
    readonly kind: string
    readonly site: string | null
    readonly area: string | null
    readonly facts: object
  },
  judged: readonly { readonly impact: string; readonly answer: string }[],
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const { activity, impacts } = decisionKinds().get(row.kind)!
  const safety = await count(
    tx,
    sql`select count(*) as n from decision_asset join asset on asset.id = asset where decision = ${row.id} and safety_function`,
  )
  const facts: Record<string, never> = { ...row.facts }
  const yes = (on: string) => judged.some(one => one.impact === on && one.answer === 'yes')
  for (const { on, fact } of impacts) if (fact !== undefined && yes(on)) facts[fact] = true as never
  if (safety > 0) facts['safety-function'] = true as never
  const split = await splitNow(tx, now)
  if (isRefusal(split)) throw new Error(split.refused)
  const place = row.area === null ? row.site : `${row.site}/${row.area}`
  const [answer] = (await answeredBy(tx, split, [{ activity, facts }], place, now)).answers
  if (answer === undefined || isRefusal(answer)) throw new Error('the split does not answer')
  const { keys, A, consents } = answer.row
  return [...(keys.length > 0 ? keys : A), ...consents]
}

/** Whether every five minutes of a time lie in a window of the area and in no blackout: what a controller asks for its firmware. */
async function lies(tx: Tx, id: string, from: Temporal.Instant, to: Temporal.Instant): Promise<boolean> {
  const outside = await count(
    tx,
    sql`
    with turn as (select outage_window.kind, starts::timestamp at time zone 'Europe/Berlin' as low,
        least(ends::timestamp at time zone 'Europe/Berlin', cancelled_at) as high
      from outage_window join decision on decision.id = ${id} and decision.site = outage_window.site
      where outage_window.area is null or outage_window.area = decision.area)
    select count(*) as n from generate_series(${`${from}`}::timestamptz, ${`${to}`}::timestamptz - interval '1 second', '5 minutes') as at
    where not exists (select from turn where kind = 'window' and low <= at and at < high)
      or exists (select from turn where kind = 'blackout' and low <= at and at < high)`,
  )
  return outside === 0
}

/** Other work on the same assets or their other halves: in the same time, or (at an instant) under way. */
const beside = (tx: Tx, id: string, at: Temporal.Instant | null): Promise<number> =>
  count(
    tx,
    sql`
    with near as (select unnest(array[asset.id, asset.partner] || array(select half.id from asset half where half.partner = asset.id)) as one
      from decision_asset join asset on asset.id = asset where decision = ${id})
    select count(distinct other.id) as n from decision own, decision other join decision_asset on other.id = decision
    where own.id = ${id} and other.id <> own.id and asset in (select one from near) and
      case when ${at === null} then other.state in ('scheduled', 'under-way') and other.slot_from < own.slot_to and own.slot_from < other.slot_to
      else other.state = 'under-way' end`,
  )
