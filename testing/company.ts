import { randomUUID } from 'node:crypto'
import type { Act, Call } from '#acts/act.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { type Done, enact } from '#acts/enact.ts'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { actorFor } from '#acts/people/actor.ts'
import { addPerson } from '#acts/people/add.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { invitePerson } from '#acts/people/invite.ts'
import { joinPerson } from '#acts/people/join.ts'
import { addSite } from '#acts/site/add.ts'
import { addArea } from '#acts/site/addArea.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { stateOf } from '#acts/split/state.ts'
import { submitSplit } from '#acts/split/submit.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import type { Database, Tx } from '#store/database.ts'
import type { DecisionRow } from '#store/decision/decisions.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import { versionOf } from '#store/split.ts'

/** Who is there: the two founders, somebody who administers, people at corporate level, at a site, and without functions, a vendor and an auditor. */
export const people = {
  amara: { name: 'Amara Okafor', holds: null },
  karel: { name: 'Karel Novák', holds: null },
  ines: { name: 'Ines Roth', holds: null, administrator: true },
  farid: { name: 'Farid Rahimi', holds: { function: 'ciso' } },
  lena: { name: 'Lena Brandt', holds: { function: 'plant-manager', site: 'north' } },
  tomas: { name: 'Tomás Reyes', holds: { function: 'plant-manager', site: 'south' } },
  jonas: { name: 'Jonas Becker', holds: { function: 'shift-lead', site: 'north', area: 'filling' } },
  nadia: { name: 'Nadia Haddad', holds: null },
  viktor: { name: 'Viktor Sand', holds: { function: 'vendor', site: 'north' } },
  vera: { name: 'Vera Lind', holds: { function: 'auditor', site: 'north' } },
} as const
export type Who = keyof typeof people
const names = Object.keys(people) as readonly Who[]

export const emailOf = (who: Who) => `${who}@works.example`

type More = Partial<Pick<Call, 'id' | 'rev' | 'proof' | 'origin'>>

/** Does acts as people of a record, at a time that the caller moves. */
export function acting(db: Database, now: () => Temporal.Instant) {
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => db.within('*', work)

  async function actor(person: string): Promise<Actor> {
    const found = await within(async tx => {
      const row = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
      return row === undefined ? null : actorFor(tx, row, now())
    })
    return found ?? nobody
  }

  async function does<Input, Loaded, Outcome>(
    by: string | Actor,
    act: Act<Input, Loaded, Outcome>,
    input: unknown,
    more: More = {},
  ): Promise<Done | Refusal> {
    const who = typeof by === 'string' ? await actor(by) : by
    return enact(db, act, { id: randomUUID(), actor: who, now: now(), origin: null, ...more }, input)
  }

  async function done<Input, Loaded, Outcome>(...told: Parameters<typeof does<Input, Loaded, Outcome>>) {
    const answer = await does(...told)
    if (!isRefusal(answer)) return answer
    throw new Error(`${told[1].name}: ${answer.refused} ${JSON.stringify(answer.params)}`)
  }

  return { within, actor, does, done }
}

/** A company with two sites and these people, and the standard split in force. */
export async function company(
  db: Database,
  now = () => Temporal.Now.instant().round('millisecond'),
  mode: 'own' | 'sample' = 'own',
) {
  const at = acting(db, now)
  const { within, done } = at
  const ids = Object.fromEntries(names.map(who => [who, randomUUID()])) as Readonly<Record<Who, string>>
  const founder = (who: Who) => ({
    person: ids[who],
    holding: randomUUID(),
    name: people[who].name,
    email: emailOf(who),
    account: ids[who],
  })
  await done(nobody, foundOrganisation, {
    mode,
    label: { en: 'Works' },
    it: founder('amara'),
    operations: founder('karel'),
    administrator: 'it',
  })
  for (const site of ['north', 'south']) {
    await done(ids.amara, addSite, { site, label: { en: site }, zone: 'Europe/Berlin' })
    await done(ids.amara, addArea, { site, area: 'filling', label: { en: 'Filling' } })
  }
  for (const who of names.slice(2)) {
    const { name, holds, ...rest } = people[who]
    const person = ids[who]
    await done(ids.amara, addPerson, { person, name, email: emailOf(who), ...rest })
    if (holds !== null) await done(ids.amara, giveHolding, { holding: randomUUID(), person, ...holds })
    const link = { invitation: randomUUID(), purpose: 'join', hash: randomUUID() }
    await done(ids.amara, invitePerson, { ...link, person })
    await done(nobody, joinPerson, { hash: link.hash, account: person })
  }
  async function stateNow(version: string) {
    const found = await within(async tx => stateOf(tx, (await versionOf(tx, version))!, now()))
    if (isRefusal(found)) throw new Error(found.refused)
    return found
  }
  /** Accepts what stands in the way of a draft. */
  async function accept(version: string): Promise<void> {
    const { version: draft, signing } = await stateNow(version)
    const findings = signing.inTheWay.map(findingKey)
    const why = 'The company is small yet'
    if (findings.length > 0)
      await done(ids.karel, acceptFindings, { draft: version, findings, why }, { rev: draft.rev })
  }
  /** A draft that nothing stands in the way of is handed in by a founder, if nobody has yet: the decision about it. */
  async function handIn(version: string, who: 'amara' | 'karel'): Promise<DecisionRow> {
    const about = () => within(async tx => (await decisionsAbout(tx, version)).at(-1))
    const there = await about()
    if (there?.state === 'deciding') return there
    const { rev } = (await stateNow(version)).version
    await done(ids[who], submitSplit, { draft: version, decision: randomUUID() }, { rev })
    return (await about())!
  }
  /** A founder turns the key of their side on a draft that nothing stands in the way of; the decision about it. */
  async function turn(version: string, who: 'amara' | 'karel'): Promise<string> {
    const components = ['account', 'password'] as const
    const proof = { session: 'one', account: ids[who], at: now(), components }
    const { id: decision, rev } = await handIn(version, who)
    await done(ids[who], signDecision, { decision, meaning: 'approval', zone: 'UTC' }, { rev, proof })
    return decision
  }
  async function sign(version: string): Promise<void> {
    await accept(version)
    await turn(version, 'amara')
    await turn(version, 'karel')
  }
  /** A draft of what is in force with a group more, on which nothing stands in the way of a signature. */
  async function drafted(): Promise<string> {
    const draft = randomUUID()
    const key = `group-${draft}`
    const group = { kind: 'group', key, position: 9_999, body: { id: key, label: { en: 'More' } }, rev: null }
    await done(ids.karel, openDraft, { draft, label: 'A draft', from: 'in-force' })
    await done(ids.karel, changeDraft, { draft, changes: [group] })
    await accept(draft)
    return draft
  }

  const version = randomUUID()
  await done(ids.amara, openDraft, { draft: version, label: 'The standard split', from: 'standard' })
  await sign(version)
  return { ...at, ids, version, sign, handIn, turn, drafted }
}
export type Company = Awaited<ReturnType<typeof company>>
