import { randomUUID } from 'node:crypto'
import type { Act } from '#acts/act.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { enact } from '#acts/enact.ts'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { actorFor } from '#acts/people/actor.ts'
import { addSite } from '#acts/site/add.ts'
import { addArea } from '#acts/site/addArea.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { importDraft } from '#acts/split/import.ts'
import { openDraft } from '#acts/split/open.ts'
import { stateOf } from '#acts/split/state.ts'
import { submitSplit } from '#acts/split/submit.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import { takeApart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { findingKey, standsInTheWay } from '#rules/split/version/acceptance.ts'
import type { Tx } from '#store/database.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import { versionOf } from '#store/split.ts'
import { testDatabase } from './database.ts'

/**
 * A company that two founders have just set up, on a database of its own, with the plant's site and area. Acts are done
 * at `clock.now`, which only tests move, by the founders, whose identity counts as proven anew.
 */
export async function founded(clock: { now: Temporal.Instant }) {
  const { db, drop } = await testDatabase()
  const it = randomUUID()
  const operations = randomUUID()

  const read = <Found>(work: (tx: Tx) => Promise<Found>) => db.within('*', work)

  async function actor(person: string): Promise<Actor> {
    const found = await read(async tx => {
      const row = await tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
      return actorFor(tx, row, clock.now)
    })
    return found ?? nobody
  }

  /** An act on the state that the record is in now, as a client would do it that has just looked. */
  async function doing<Input, Loaded, Outcome>(
    by: string | Actor,
    act: Act<Input, Loaded, Outcome>,
    input: { readonly draft?: string; readonly version?: string } & Record<string, unknown>,
  ) {
    const who = typeof by === 'string' ? await actor(by) : by
    const version = await read(tx => versionOf(tx, input.draft ?? input.version ?? randomUUID()))
    const { now } = clock
    const components = ['account', 'password'] as const
    const proof = { session: 'one', account: who.person ?? '', at: now, components }
    const call = { id: randomUUID(), actor: who, now, origin: null, proof }
    return enact(db, act, version === undefined ? call : { ...call, rev: version.rev }, input)
  }

  async function done<Input, Loaded, Outcome>(...told: Parameters<typeof doing<Input, Loaded, Outcome>>) {
    const answer = await doing(...told)
    if (isRefusal(answer))
      throw new Error(`${told[1].name}: ${answer.refused} ${JSON.stringify(answer.params)}`)
    return answer
  }

  const about = (draft: string) => read(async tx => (await decisionsAbout(tx, draft)).at(-1))

  /** Turns a key on the decision about a draft, as a client would that has just looked; handed in where it is not yet. */
  async function sign(by: string, draft: string, proven: string = by) {
    const before = await about(draft)
    if (before?.state !== 'deciding' && before?.state !== 'closed') {
      const handed = await doing(by, submitSplit, { draft, decision: randomUUID() })
      if (isRefusal(handed)) return handed
    }
    const { id: decision, rev } = (await about(draft))!
    const { now } = clock
    const components = ['account', 'password'] as const
    const proof = { session: 'one', account: proven, at: now, components }
    const call = { id: randomUUID(), actor: await actor(by), now, origin: null, proof, rev }
    return enact(db, signDecision, call, { decision, meaning: 'approval', zone: 'Europe/Berlin' })
  }

  /** A step with a reason on the decision about a draft. */
  async function decided<Input, Loaded, Outcome>(
    by: string,
    act: Act<Input, Loaded, Outcome>,
    draft: string,
    more: object,
  ) {
    const { id: decision, rev } = (await about(draft))!
    const call = { id: randomUUID(), actor: await actor(by), now: clock.now, origin: null, rev }
    const answer = await enact(db, act, call, { decision, ...more })
    if (isRefusal(answer)) throw new Error(`${act.name}: ${answer.refused}`)
  }

  const state = (version: string) =>
    read(async tx => {
      const row = await versionOf(tx, version)
      const found = row === undefined ? null : await stateOf(tx, row, clock.now)
      if (found === null || isRefusal(found)) throw new Error(`${version}: ${found?.refused}`)
      return found
    })

  /** A draft that says this, with every finding in the way accepted in writing. */
  async function drafted(split: Split): Promise<string> {
    const draft = randomUUID()
    await done(it, openDraft, { draft, label: 'A draft', from: 'empty' })
    const parts = takeApart(split).map(({ site: _, ...part }) => part)
    await done(operations, importDraft, { draft, file: { name: 'a.yaml', sha256: '0'.repeat(64) }, parts })
    const { proof } = await state(draft)
    const findings = standsInTheWay(proof, []).map(findingKey)
    if (findings.length > 0)
      await done(operations, acceptFindings, { draft, findings, why: 'Nobody is there yet' })
    return draft
  }

  /** The draft with both keys turned. */
  async function signed(draft: string): Promise<string> {
    for (const by of [it, operations]) {
      const answer = await sign(by, draft)
      if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.params)}`)
    }
    return draft
  }

  const founder = (person: string, name: string) => ({
    person,
    holding: randomUUID(),
    name,
    email: `${person}@example.com`,
    account: null,
  })
  await done(nobody, foundOrganisation, {
    mode: 'own',
    label: { en: 'Works' },
    it: founder(it, 'Amara Okafor'),
    operations: founder(operations, 'Karel Novák'),
    administrator: 'it',
  })
  await done(it, addSite, { site: 'north', label: { en: 'North' }, zone: 'Europe/Berlin' })
  await done(it, addArea, { site: 'north', area: 'filling', label: { en: 'Filling' } })
  return { db, drop, it, operations, read, actor, doing, done, about, decided, sign, state, drafted, signed }
}
