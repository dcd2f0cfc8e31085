import { randomUUID } from 'node:crypto'
import { acceptFindings } from '#acts/split/accept.ts'
import { changeDraft } from '#acts/split/change.ts'
import { openDraft } from '#acts/split/open.ts'
import { renameDraft } from '#acts/split/rename.ts'
import { signSplit } from '#acts/split/sign.ts'
import { stateOf } from '#acts/split/state.ts'
import { isRefusal } from '#rules/refusal.ts'
import { findingKey } from '#rules/split/version/acceptance.ts'
import { changesBetween } from '#rules/split/version/changes.ts'
import { partsOf, versionOf } from '#store/split.ts'
import { idOf as slugOf } from './company.ts'
import { dayOf, type When } from './days.ts'
import type { Chapter } from './history.ts'
import type { VersionFile } from './schema.ts'
import { type Doing, type Event, instantOf } from './seed.ts'

const MINUTES = { accepted: 60, it: 90, operations: 150 }

/** The history of the split as it was worked on: opened, changed step by step, findings accepted, both keys turned. */
export function tell(
  versions: readonly VersionFile[],
  chapters: readonly Chapter[],
  now: Temporal.Instant,
): readonly Event[] {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  const at = (when: When) => instantOf(dayOf(when, today).toString(), now)
  return versions.flatMap((version, number) => {
    const chapter = chapters[number]
    const draft: string = randomUUID()
    const { keys, signed, in_force: inForce, label, steps, accepted } = version
    const opener = slugOf(steps[0]?.by ?? '')
    const events: Event[] = [
      {
        at: at(version.opened),
        does: async ({ act }) => {
          await act(opener, openDraft, { draft, label, from: number === 0 ? 'standard' : 'in-force' })
        },
      },
      ...steps.map((step, index) => ({
        at: at(step.at).add({ minutes: 10 }),
        does: (doing: Doing) => changeTo(doing, slugOf(step.by), draft, chapter?.steps[index]),
      })),
      ...accepted.map(({ finding, by, at: when, reason }) => ({
        at: at(when).add({ minutes: MINUTES.accepted }),
        async does({ act, ...doing }: Doing) {
          const { rev, proof } = await stateNow(doing, draft)
          const same = (rows: readonly string[]) =>
            [...rows].sort().join() === [...finding.rows].sort().join()
          const found = proof.findings.find(
            one => one.kind === finding.kind && one.place === finding.place && same(one.rows),
          )
          if (found === undefined) throw new Error(`${label}: no finding ${JSON.stringify(finding)}`)
          await act(
            slugOf(by),
            acceptFindings,
            { draft, findings: [findingKey(found)], why: reason },
            { rev },
          )
        },
      })),
    ]
    if (keys === undefined || signed === undefined || inForce === undefined) return events
    const from = at(inForce)
    events.push({
      at: at(signed),
      async does({ act, ...doing }) {
        const { rev } = await stateNow(doing, draft)
        await act(opener, renameDraft, { draft, label, inForceFrom: from.toString() }, { rev })
      },
    })
    for (const side of ['it', 'operations'] as const)
      events.push({
        at: at(signed).add({ minutes: MINUTES[side] }),
        async does({ act, ...doing }) {
          const { rev } = await stateNow(doing, draft)
          const person = slugOf(keys[side])
          const proof = {
            session: 'sample',
            account: doing.idOf(person),
            at: doing.at,
            components: ['account', 'password'],
          } as const
          const input = { version: draft, meaning: 'approval', zone: 'Europe/Berlin' }
          await act(person, signSplit, input, { rev, proof })
        },
      })
    return events
  })
}

/** Changes the draft into a split that is given, by whatever parts differ. */
async function changeTo(
  { db, act }: Doing,
  person: string,
  draft: string,
  after: Chapter['steps'][number] | undefined,
) {
  const parts = await db.within('*', tx => partsOf(tx, draft))
  const changes = after === undefined ? [] : changesBetween(parts, after)
  if (isRefusal(changes)) throw new Error(changes.refused)
  const revs = new Map(parts.map(({ kind, key, rev }) => [`${kind} ${key}`, rev]))
  const named = changes.map(change => ({ ...change, rev: revs.get(`${change.kind} ${change.key}`) ?? null }))
  await act(person, changeDraft, { draft, changes: named })
}

async function stateNow({ db, at }: Omit<Doing, 'act'>, draft: string) {
  const state = await db.within('*', async tx => {
    const version = await versionOf(tx, draft)
    return version === undefined ? null : stateOf(tx, version, at)
  })
  if (state === null || isRefusal(state)) throw new Error(`no state of ${draft}: ${state?.refused}`)
  return { rev: state.version.rev, proof: state.proof }
}
