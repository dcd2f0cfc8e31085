import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Uuid } from '#acts/fields.ts'
import { givenIn } from '#acts/people/given.ts'
import { hasLeft } from '#rules/people/left.ts'
import { refuse } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import type { Tx } from '#store/database.ts'
import { heldByAll, searchPeople, type Word } from '#store/people/directory.ts'
import { groundOf, type Person, personNames } from '#store/people.ts'
import { waitingClaims } from '#store/provider.ts'
import { isSample } from '#store/sample.ts'
import { versionInForce } from '#store/split.ts'
import { sayLabel } from '#words/cell.ts'
import { read, type Serving } from '../route.ts'

const PAGE = 50
const MOST_WORDS = 6

const Day = z.iso.date().nullable()
const Instant = z.iso.datetime().nullable()
const PersonAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  administrator: z.boolean(),
  left: Instant.describe('From then on they are not there any more; may lie ahead'),
  active: z.boolean(),
  kind: z.enum(['person', 'service']),
  hasAccount: z.boolean(),
  rev: z.int(),
  holdings: z.array(
    z.object({
      id: z.uuid(),
      function: z.string(),
      site: z.string().nullable(),
      area: z.string().nullable(),
      from: Day,
      to: Day,
      rev: z.int(),
    }),
  ),
})

const PersonMore = PersonAnswer.extend({
  deputies: z.array(
    z.object({ id: z.uuid(), deputy: z.uuid(), name: z.string(), from: Day, to: Day, rev: z.int() }),
  ),
  absences: z.array(z.object({ id: z.uuid(), from: z.iso.datetime(), to: Instant, rev: z.int() })),
  trainings: z.array(
    z.object({ id: z.uuid(), course: z.string(), from: z.iso.date(), to: Day, rev: z.int() }),
  ),
  claimed: z
    .array(z.object({ function: z.string(), site: z.string().nullable(), value: z.string() }))
    .describe("What the company's sign-in says of them, and nobody has given them yet"),
})

/** The people of the record, a page at a time, and everything about one of them. */
export function directoryRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/people', {
    about: 'People by name with the functions that they hold, fifty at a time',
    who: 'directory',
    query: z.object({
      find: z
        .string()
        .max(200)
        .optional()
        .describe('Words of names, addresses, functions and places; all have to fit'),
      site: z.string().optional().describe('Who holds something there; left empty: at corporate level'),
      for: z.string().optional().describe('Who holds something for this site: there, or at corporate level'),
      function: z.string().optional().describe('Who holds it; with a site, there'),
      there: z.literal('true').optional().describe('Only people who are there now, and no service accounts'),
      after: z.string().refine(isMark, 'what the page before answered as `next`').optional(),
    }),
    answer: z.object({
      people: z.array(PersonAnswer),
      next: z.string().nullable().describe('What to give as `after` for the next page; null at the end'),
    }),
    async answers(tx, { query: { find = '', there, after, ...held }, language, now }) {
      const rows = await searchPeople(tx, {
        ...held,
        words: await wordsOf(tx, find, { language, now }),
        after: markOf(after),
        limit: PAGE + 1,
        ...(there !== undefined && { there: now }),
      })
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
      return {
        people: await told(tx, rows.slice(0, PAGE), now),
        next: last === undefined ? null : `${last.id} ${last.name}`,
      }
    },
  })
  read(app, serving, '/api/people/:person', {
    about: 'A person with functions, deputies, absences and trainings',
    who: 'directory',
    params: z.object({ person: Uuid }),
    answer: PersonMore,
    answers: (tx, { params: { person }, now }) => more(tx, person, now),
  })
  // Who is away holds nothing meanwhile, and still has to be able to come back.
  read(app, serving, '/api/account/person', {
    about: 'What the record says of yourself: functions, deputies, absences and trainings',
    who: 'signed in',
    answer: PersonMore,
    answers: (tx, { actor, now }) => more(tx, actor.person ?? '', now),
  })
}

async function more(tx: Tx, person: string, now: Temporal.Instant) {
  const found = await tx.selectFrom('person').selectAll().where('id', '=', person).execute()
  const [one] = await told(tx, found, now)
  if (one === undefined) return refuse('person.unknown')
  const deputies = await tx
    .selectFrom('deputy')
    .selectAll()
    .where('person', '=', person)
    .orderBy('id')
    .execute()
  const absences = await tx
    .selectFrom('absence')
    .selectAll()
    .where('person', '=', person)
    .orderBy('from_at')
    .execute()
  const trainings = await tx
    .selectFrom('training')
    .selectAll()
    .where('person', '=', person)
    .orderBy('from_day')
    .execute()
  const names = await personNames(
    tx,
    deputies.map(({ deputy }) => deputy),
  )
  return {
    ...one,
    deputies: deputies.map(each => ({ ...spanned(each), name: names[each.deputy] ?? '' })),
    absences: absences.map(({ from_at, to_at, ...each }) => ({
      ...each,
      from: from_at.toString(),
      to: to_at?.toString() ?? null,
    })),
    trainings: trainings.map(({ from_day: from, to_day: to, ...each }) => ({ ...each, from, to })),
    claimed: await waitingClaims(tx, person),
  }
}

const spanned = <Row extends { from_day: string | null; to_day: string | null }>({
  from_day: from,
  to_day: to,
  ...row
}: Row) => ({ ...row, from, to })

/** People with what they hold, as far as whoever asks sees it. */
async function told(tx: Tx, rows: readonly Person[], now: Temporal.Instant) {
  const sample = await isSample(tx)
  const held = Map.groupBy(
    await heldByAll(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ person }) => person,
  )
  return rows.map(({ account, left_at, ...person }) => ({
    ...person,
    left: left_at?.toString() ?? null,
    active: !hasLeft({ left_at }, now),
    // In the sample company an account is made by the click with which somebody is first signed in.
    hasAccount: sample || account !== null,
    holdings: (held.get(person.id) ?? []).map(spanned),
  }))
}

/** What is sought, word by word, with the functions and places that are called so in the language of who asks. */
async function wordsOf(
  tx: Tx,
  find: string,
  { language, now }: { language: Language; now: Temporal.Instant },
): Promise<readonly Word[]> {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const version = await versionInForce(tx, now)
  const functions = version === undefined ? [] : (await givenIn(tx, version)).functions
  const { sites = [] } = await groundOf(tx)
  const named = <One extends { id: string; label: Parameters<typeof sayLabel>[1] }>(
    list: readonly One[],
    word: string,
  ) => list.filter(({ label }) => sayLabel(language, label).toLowerCase().includes(word))
  return words.map(text => ({
    text,
    functions: named(functions, text).map(({ id }) => id),
    places: [
      ...named(sites, text).map(({ id }) => id),
      ...sites.flatMap(({ id, areas = [] }) => named(areas, text).map(area => `${id}/${area.id}`)),
    ],
  }))
}

/** Where a page of people ended: id and name, as one text. */
function isMark(text: string): boolean {
  return Uuid.safeParse(text.slice(0, 36)).success && text.charAt(36) === ' '
}
const markOf = (text: string | undefined) =>
  text === undefined ? undefined : { id: text.slice(0, 36), name: text.slice(37) }
