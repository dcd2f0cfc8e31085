import { randomUUID } from 'node:crypto'
import { consultDecision } from '#acts/decision/consult.ts'
import { withAll } from '#acts/decision/decision.ts'
import { signDecision } from '#acts/decision/sign.ts'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { renameDraft } from '#acts/split/rename.ts'
import { stateOf } from '#acts/split/state.ts'
import { submitSplit } from '#acts/split/submit.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Split } from '#rules/split/split.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { changesBetween } from '#rules/split/version/changes.ts'
import { decisionsAbout } from '#store/decision/drafts.ts'
import { partsOf, versionOf } from '#store/split.ts'
import { idOf } from './company.ts'
import { dayOf, type When } from './days.ts'
import type { Chapter } from './history.ts'
import type { VersionFile } from './schema.ts'
import type { Deed, Teller } from './teller.ts'

/** How the versions of the split came about: opened, changed step by step, accepted, signed by two; the last in work. */
export function deedsOfVersions(
  chapters: readonly Chapter[],
  today: Temporal.PlainDate,
  zone: string,
): readonly Deed[] {
  const day = (told: When) => dayOf(told, today).toString()
  return chapters.flatMap(({ version, steps, inForce }, at): readonly Deed[] => {
    const draft = randomUUID()
    const { label, opened, signed, keys, accepted } = version
    const from = at === 0 ? 'standard' : 'in-force'
    return [
      {
        day: day(opened),
        hour: 9,
        by: idOf(version.steps[0]!.by),
        acts: async ({ act }) => {
          await act(openDraft, { draft, label, from })
        },
      },
      ...version.steps.map(({ by, at: when }, step) => ({
        day: day(when),
        hour: 11,
        by: idOf(by),
        acts: change(draft, steps[step]!),
      })),
      ...accepted.map(({ by, at: when, finding, reason }) => ({
        day: day(when),
        hour: 15,
        by: idOf(by),
        acts: accept(draft, finding, reason),
      })),
      ...(signed && keys && inForce !== null
        ? [
            { day: day(signed), hour: 9, by: idOf(keys.it), acts: date(draft, label, inForce, zone) },
            { day: day(signed), hour: 10, by: idOf(keys.it), acts: handIn(draft) },
            { day: day(signed), hour: 14, by: idOf(keys.it), acts: turnKey(draft, idOf(keys.it), zone) },
            {
              day: day(signed),
              hour: 16,
              by: idOf(keys.operations),
              acts: turnKey(draft, idOf(keys.operations), zone),
            },
          ]
        : []),
    ]
  })
}

/** The parts in which a draft differs from what it should become. */
const change =
  (draft: string, wanted: Split) =>
  async ({ db, act }: Teller) => {
    const parts = await db.within('*', tx => partsOf(tx, draft))
    const changes = changesBetween(parts, wanted)
    if (isRefusal(changes)) throw new Error(`${changes.refused} ${JSON.stringify(changes.params)}`)
    const revOf = new Map(parts.map(({ kind, key, rev }) => [`${kind} ${key}`, rev]))
    await act(changeDraft, {
      draft,
      changes: changes.map(each => ({ ...each, rev: revOf.get(`${each.kind} ${each.key}`) ?? null })),
    })
  }

type Accepted = VersionFile['accepted'][number]['finding']

/** A finding of the draft accepted in writing; it is known by kind, place and rows. */
const accept =
  (draft: string, wanted: Accepted, why: string) =>
  async ({ db, act, now }: Teller) => {
    const state = await db.within('*', async tx => stateOf(tx, (await versionOf(tx, draft))!, now()))
    if (isRefusal(state)) throw new Error(`${state.refused} ${JSON.stringify(state.params)}`)
    const findings = state.proof.findings.filter(
      ({ kind, place, rows }) =>
        kind === wanted.kind && place === wanted.place && rows.join() === wanted.rows.join(),
    )
    await act(acceptFindings, { draft, findings: findings.map(findingKey), why }, { rev: state.version.rev })
  }

/** From the first moment of which day it is to be in force. */
const date =
  (draft: string, label: string, day: string, zone: string) =>
  async ({ db, act }: Teller) => {
    const found = await db.within('*', tx => versionOf(tx, draft))
    const inForceFrom = Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
    await act(renameDraft, { draft, label, inForceFrom }, { rev: found!.rev })
  }

/** The decision about a draft as it is now. */
const about = async ({ db }: Teller, draft: string) =>
  (await db.within('*', tx => decisionsAbout(tx, draft))).at(-1)!

/** The draft is handed in, and everybody who is asked for advice has nothing against it. */
const handIn = (draft: string) => async (teller: Teller) => {
  const { db, act, as, now } = teller
  const found = await db.within('*', tx => versionOf(tx, draft))
  await act(submitSplit, { draft, decision: randomUUID() }, { rev: found!.rev })
  const row = await about(teller, draft)
  const loaded = await db.within('*', tx => withAll(tx, row, nobody, now()))
  if (isRefusal(loaded)) throw new Error(`${loaded.refused} ${JSON.stringify(loaded.params)}`)
  for (const { role, function: fn } of loaded.asks.filter(one => one.open)) {
    const advisor = loaded.route.answer.people[fn]?.[0]?.person
    if (role !== 'consult' || advisor === undefined) continue
    const { id: decision, rev } = await about(teller, draft)
    await (await as(advisor))(consultDecision, { decision, said: 'Read it; nothing against it.' }, { rev })
  }
}

/** A person signs; that they have just given their password again is taken for granted here, and nowhere else. */
const turnKey = (version: string, person: string, zone: string) => async (teller: Teller) => {
  const { act, idOf, now } = teller
  const { id: decision, rev } = await about(teller, version)
  const components = ['account', 'password'] as const
  const proof = { session: randomUUID(), account: idOf(person), at: now(), components }
  await act(signDecision, { decision, meaning: 'approval', zone }, { rev, proof })
}
