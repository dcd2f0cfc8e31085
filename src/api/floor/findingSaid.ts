import { z } from 'zod'
import { stepOn } from '#acts/finding/finding.ts'
import { doersOf, type Owners, owners } from '#acts/finding/owned.ts'
import { daysBetween } from '#rules/finding/age.ts'
import { type FindingStep, findingSteps } from '#rules/finding/cycle.ts'
import { findingSources, findingStates, severities, subjectKinds } from '#rules/finding/finding.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Split } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import type { FindingRow } from '#store/floor/finding.ts'
import { personNames } from '#store/people.ts'
import { functionLabel, list } from '#words/finding.ts'
import { sayRefusal } from '#words/say.ts'

const Somebody = z.object({ person: z.uuid(), name: z.string() })

/** A finding as the API tells it. */
export const FindingAnswer = z.object({
  id: z.uuid(),
  site: z.string().nullable(),
  area: z.string().nullable(),
  cell: z.string().nullable(),
  source: z.enum(findingSources),
  reference: z.string().nullable(),
  subject: z.object({ kind: z.enum(subjectKinds), id: z.uuid(), label: z.string() }).nullable(),
  title: z.string(),
  text: z.string(),
  severity: z.enum(severities),
  stops: z.boolean().describe('It can stop the line'),
  activity: z.string(),
  state: z.enum(findingStates),
  since: z.iso.datetime().describe('When it came into its state'),
  due: z.iso.datetime().nullable().describe('By when it has to go on from there'),
  late: z.int().nullable().describe('Whole days over its time; null where it is in time'),
  age: z.int().describe('Whole days since it was raised'),
  owner: z
    .object({
      function: z.string().nullable(),
      people: z.array(Somebody.extend({ for: z.string().nullable() })),
    })
    .describe('Whom the split in force makes accountable, and who stands for it now'),
  raised: z.object({ by: Somebody.nullable(), at: z.iso.datetime() }),
  seen: z.object({ count: z.int(), at: z.iso.datetime() }),
  action: z.object({ text: z.string(), by: Somebody, until: z.iso.date() }).nullable(),
  closure: z
    .object({ done: z.string(), evidence: z.string(), by: Somebody.nullable(), at: z.iso.datetime() })
    .nullable(),
  check: z.object({ found: z.string(), by: Somebody.nullable(), at: z.iso.datetime() }).nullable(),
  reopened: z.int(),
  why: z.string().nullable(),
  rev: z.int(),
})

/** What it takes to tell findings: the split in force at a moment, and the names of whom they name. */
export type Said = {
  readonly split: Split
  readonly now: Temporal.Instant
  readonly owners: Owners
  readonly names: Readonly<Record<string, string>>
}

export async function saying(
  tx: Tx,
  split: Split,
  rows: readonly FindingRow[],
  now: Temporal.Instant,
): Promise<Said> {
  const named = rows.flatMap(one => [one.raised_by, one.action_by, one.closed_by, one.checked_by])
  return { split, now, owners: owners(tx, split, now), names: await personNames(tx, named) }
}

/** A finding with whose it is now. */
export async function findingSaid(row: FindingRow, { now, owners: asked, names }: Said) {
  const { owner } = asked.of(row)
  const people = owner === null ? [] : await asked.people(owner, row)
  const somebody = (person: string | null) => (person === null ? null : { person, name: names[person] ?? '' })
  const { id, site, area, cell, source, reference, title, text, severity, stops, activity, state } = row
  const { due_at: due, closed_at, checked_at } = row
  const isLate = due !== null && Temporal.Instant.compare(due, now) <= 0
  return {
    ...{ id, site, area, cell, source, reference, title, text, severity, stops, activity, state },
    subject:
      row.subject === null || row.subject_kind === null
        ? null
        : { kind: row.subject_kind, id: row.subject, label: row.subject_label ?? '' },
    since: row.since.toString(),
    due: due?.toString() ?? null,
    late: isLate ? daysBetween(due, now) : null,
    age: Math.max(0, daysBetween(row.raised_at, now)),
    owner: {
      function: owner,
      people: people.map(({ person, name, for: absent }) => ({ person, name, for: absent })),
    },
    raised: { by: somebody(row.raised_by), at: row.raised_at.toString() },
    seen: { count: row.seen, at: row.seen_at.toString() },
    action:
      row.action === null || row.action_by === null || row.action_until === null
        ? null
        : { text: row.action, by: somebody(row.action_by)!, until: row.action_until },
    closure:
      closed_at === null
        ? null
        : {
            ...{ done: row.done ?? '', evidence: row.evidence ?? '' },
            ...{ by: somebody(row.closed_by), at: closed_at.toString() },
          },
    check:
      checked_at === null
        ? null
        : { found: row.checked ?? '', by: somebody(row.checked_by), at: checked_at.toString() },
    ...{ reopened: row.reopened, why: row.why, rev: row.rev },
  }
}

/** For each step null where somebody may do it now, else why not, with the functions by their names. */
export async function stepsFor(
  tx: Tx,
  row: FindingRow,
  { split, now, owners: asked }: Said,
  actor: Actor,
  language: Language,
) {
  const doers = await doersOf(tx, split, asked.of(row), row, now)
  const why = (step: FindingStep): string | null => {
    const answer = stepOn({ row, doers }, step, actor)
    if (!isRefusal(answer)) return null
    const { functions } = answer.params
    const named = Array.isArray(functions)
      ? {
          functions: list(
            language,
            functions.map(fn => functionLabel(language, split, String(fn))),
          ),
        }
      : {}
    return sayRefusal(language, { ...answer, params: { ...answer.params, ...named } })
  }
  return Object.fromEntries(findingSteps.map(step => [step, why(step)])) as Record<FindingStep, string | null>
}
