import { z } from 'zod'
import {
  findingSources,
  placeInSplit,
  type SubjectKind,
  severities,
  subjectKinds,
} from '#rules/finding/finding.ts'
import { dueAt, responsibleFor } from '#rules/finding/owner.ts'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { type ActName, boundActivity } from '#rules/split/acts.ts'
import { Id } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import { findingAgain } from '#store/floor/finding.ts'
import { placeThere } from '#store/people.ts'
import { assetOf } from '#store/plant/assets.ts'
import { cellThere } from '#store/plant/sites.ts'
import { versionOf } from '#store/split.ts'
import { calendarAt } from '#store/time.ts'
import { act, type Call, type Written } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'
import { splitNow } from '../time/limit/split.ts'
import { owners } from './owned.ts'

/** A finding as somebody, or another part of the product, raises it. */
const Raised = z
  .strictObject({
    finding: Uuid,
    site: Slug.nullable(),
    area: Slug.nullable().default(null),
    cell: Slug.nullable().default(null),
    source: z.enum(findingSources).default('person'),
    reference: z.string().min(1).max(300).nullable().default(null),
    subject: z
      .strictObject({ kind: z.enum(subjectKinds), id: Uuid })
      .nullable()
      .default(null),
    title: z.string().trim().min(3, 'a few words at least').max(200),
    text: z.string().trim().max(4_000).default(''),
    severity: z.enum(severities),
    stops: z.boolean().default(false),
    activity: Id,
  })
  .refine(({ site, area, cell }) => (cell === null || area !== null) && (area === null || site !== null), {
    path: ['cell'],
    message: 'a cell of an area of a site',
  })
export type Raised = z.output<typeof Raised>

/**
 * Something is wrong at a place (PLANT-13). The activity says whose it is; the time that it has begins now. What a source
 * raises again under the same reference, as long as somebody still has to do something, is the same finding, seen again.
 */
export const raiseFinding = act('finding.raise', {
  input: Raised,
  load: loadRaised,
  decide(loaded, input, { actor: { works }, now }) {
    if (!isAmong(input.site, works)) return refuse('finding.elsewhere')
    return ownedFrom(loaded, input, now)
  },
  write: putDown,
})

/** What raising a finding asks; refuses a place, or what it is about, that is not there. */
export async function loadRaised(
  tx: Tx,
  { site, area, cell, source, reference, subject }: Raised,
  { now }: Pick<Call, 'now'>,
) {
  const nowhere =
    (await placeThere(tx, site, area)) ?? (site === null ? null : await cellThere(tx, site, area, cell))
  if (nowhere !== null) return nowhere
  const label = subject === null ? null : await labelOf(tx, subject)
  if (isRefusal(label)) return label
  const split = await splitNow(tx, now)
  if (isRefusal(split)) return split
  const again = reference === null ? undefined : await findingAgain(tx, { site, source, reference })
  return { split, again, label, calendar: await calendarAt(tx, placeInSplit({ site, area })) }
}
type Loaded = Exclude<Awaited<ReturnType<typeof loadRaised>>, Refusal>

/** What a finding belongs to that the product words itself: a company's own split may have left the activity out, then what these acts are bound to. */
export function activityFor(split: Split, standard: Split, wanted: string, acts: readonly ActName[]): string {
  const bound = acts.map(act => boundActivity(split, standard, act).activity.id)
  const has = (id: string) => split.activities.some(one => one.id === id)
  return [wanted, ...bound].find(has) ?? split.activities[0]?.id ?? wanted
}

/** Whose a finding is, and how long it has from now on. */
export function ownedFrom(
  { split, calendar }: Loaded,
  { site, area, activity }: Raised,
  now: Temporal.Instant,
): Owned | Refusal {
  if (!split.activities.some(({ id }) => id === activity)) return refuse('finding.no_activity', { activity })
  const responsible = responsibleFor(split, { activity, site, area }, now)
  const due = dueAt({ state: 'open', since: now, until: null }, responsible, calendar, split)
  return { due, owner: responsible.owner }
}
type Owned = { readonly due: Temporal.Instant | null; readonly owner: string | null }

/** Puts a finding into the record, or counts that it was seen again. */
export async function putDown(
  tx: Tx,
  { split, again, label }: Loaded,
  { due, owner }: Owned,
  input: Raised,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): Promise<Written> {
  const { finding, site, area, subject, title, severity, activity, source, reference } = input
  if (again !== undefined) {
    const [seen, rev] = [again.seen + 1, again.rev + 1]
    await tx.updateTable('finding').set({ seen, seen_at: now, rev }).where('id', '=', again.id).execute()
    return { kind: 'finding', subject: again.id, site, after: { title: again.title, source, seen }, rev }
  }
  const { subject: _, finding: id, ...row } = input
  await tx
    .insertInto('finding')
    .values({
      ...{ id, ...row, state: 'open', since: now, due_at: due },
      ...{ subject_kind: subject?.kind ?? null, subject: subject?.id ?? null },
      ...{ subject_label: label, raised_by: actor.person, raised_at: now, seen_at: now },
    })
    .execute()
  const people = owner === null ? [] : await owners(tx, split, now).people(owner, { site, area })
  return {
    kind: 'finding',
    subject: finding,
    site,
    after: {
      ...{ title, text: input.text, site, area, cell: input.cell, severity, stops: input.stops },
      ...{ activity, source, reference, subject: label, state: 'open', due: due?.toString() ?? null },
    },
    rev: 1,
    tell: [
      {
        to: people.map(({ person }) => person).filter(person => person !== actor.person),
        message: 'finding.raised',
        params: { finding },
      },
    ],
  }
}

/** What the record calls what a finding is about. */
async function labelOf(
  tx: Tx,
  { kind, id }: { readonly kind: SubjectKind; readonly id: string },
): Promise<string | Refusal> {
  if (kind === 'asset') return (await assetOf(tx, id))?.tag ?? refuse('asset.unknown')
  return (await versionOf(tx, id))?.label ?? refuse('draft.unknown')
}
