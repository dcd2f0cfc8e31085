import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { stepOn, withAll } from '#acts/decision/decision.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { applyFromOutside } from '#acts/decision/outside/apply.ts'
import { decisionStates } from '#rules/decision/cycle.ts'
import { isOver } from '#rules/decision/work.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import type { Label } from '#rules/split/facts.ts'
import type { Tx } from '#store/database.ts'
import { assetsOf, type DecisionRow, decisionOf, itemsOf } from '#store/decision/decisions.ts'
import { askedFromOutside } from '#store/decision/list.ts'
import { personNames } from '#store/people.ts'
import { calendarAt } from '#store/time.ts'
import { sayRefusal } from '#words/say.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'

const Instant = z.iso.datetime()
/** A request as its list tells it. */
const Listed = z.object({
  id: z.uuid(),
  number: z.int(),
  kind: LabelAnswer,
  site: LabelAnswer,
  title: z.string(),
  state: z.enum(decisionStates),
  taken: z.boolean().describe('Whether somebody inside has taken it over'),
  asked: Instant,
  slot: z.object({ from: Instant, to: Instant }).nullable(),
  zone: z.string(),
})

/**
 * What somebody outside sees (DECIDE-6): the sites that they serve, what may be asked for, and their own requests. Of the
 * people inside they read the name of the one who expects them, of the assets those that stand in their request, and nothing
 * of who decides.
 */
const Own = Listed.extend({
  why: z.string(),
  minutes: z.int().nullable(),
  fields: z.array(z.object({ id: z.string(), label: LabelAnswer, said: z.string() })),
  assets: z.array(z.object({ tag: z.string(), name: z.string() })),
  conditions: z.array(z.string()).describe('What was put as a condition on the yes'),
  expects: z.string().nullable().describe('Who inside expects them'),
  said: z.string().nullable().describe('The reason for which it was refused, withdrawn or held up'),
  over: z.boolean().describe('Whether it runs beyond its time'),
  started: Instant.nullable(),
  finished: Instant.nullable(),
  withdraw: z.string().nullable().describe('Null where they may withdraw it now, else why not'),
  rev: z.int(),
})

export function outsideRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/requests', {
    about: 'What you have asked for from outside, and what you may ask for at the sites that you serve',
    who: 'outside',
    answer: z.object({
      sites: z.array(z.object({ id: z.string(), label: LabelAnswer })),
      kinds: z.array(
        z.object({
          id: z.string(),
          label: LabelAnswer,
          about: LabelAnswer,
          fields: z.array(
            z.object({ id: z.string(), label: LabelAnswer, type: z.enum(['line', 'text', 'yes-no']) }),
          ),
        }),
      ),
      requests: z.array(Listed),
    }),
    async answers(tx, { actor: { person, serves } }) {
      const sites = await tx
        .selectFrom('site')
        .select(['id', 'label'])
        .$if(serves !== '*', query => query.where('id', 'in', serves === '*' ? [] : serves))
        .orderBy('id')
        .execute()
      const rows = await askedFromOutside(tx, person ?? '')
      const places = await placesOf(tx, rows)
      const requests = rows.map(row => listed(row, places))
      return { sites, kinds: [...decisionKinds().values()].flatMap(forOutside), requests }
    },
  })
  read(app, serving, '/api/requests/:decision', {
    about: 'One of your own requests from outside: where it stands, when you are expected, and by whom',
    who: 'outside',
    params: z.object({ decision: z.uuid() }),
    answer: Own,
    answers: (tx, { params: { decision }, actor, now, language }) =>
      own(tx, decision, { actor, now, say: refused => refused && sayRefusal(language, refused) }),
  })
  runs(
    app,
    serving,
    'POST',
    '/api/requests',
    applyFromOutside,
    'Ask from outside: somebody inside takes it over',
  )
}

/** A kind for somebody outside, with the fields that are theirs to fill in. */
function forOutside({ id, label, about, fields, outside }: NonNullable<ReturnType<typeof kindAt>>) {
  if (outside === undefined) return []
  const theirs = outside.flatMap(one => fields.filter(field => field.id === one))
  return [
    {
      id,
      label,
      about,
      fields: theirs.map(({ id: field, label: name, type }) => ({ id: field, label: name, type })),
    },
  ]
}

const kindAt = (id: string) => decisionKinds().get(id)

/** What the sites of requests are called, and their clocks. */
async function placesOf(tx: Tx, rows: readonly DecisionRow[]) {
  const sites = [...new Set(rows.flatMap(({ site }) => site ?? []))]
  const found =
    sites.length === 0
      ? []
      : await tx.selectFrom('site').select(['id', 'label']).where('id', 'in', sites).execute()
  const places = new Map<string, { readonly label: Label; readonly zone: string }>()
  for (const { id, label } of found) places.set(id, { label, zone: (await calendarAt(tx, id)).zone })
  return places
}

function listed(row: DecisionRow, places: Awaited<ReturnType<typeof placesOf>>): z.input<typeof Listed> {
  const { id, number, title, state, slot_from: from, slot_to: to } = row
  const site = row.site ?? ''
  return {
    ...{ id, number, title, state, taken: row.requester !== row.visitor },
    kind: kindAt(row.kind)?.label ?? { en: row.kind },
    site: places.get(site)?.label ?? { en: site },
    asked: row.requested_at.toString(),
    slot: from && to && { from: from.toString(), to: to.toString() },
    zone: places.get(site)?.zone ?? 'UTC',
  }
}

type Asking = {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly say: (refused: Refusal | null) => string | null
}

async function own(tx: Tx, id: string, { actor, now, say }: Asking): Promise<z.input<typeof Own> | Refusal> {
  const row = await decisionOf(tx, id)
  if (row === undefined || row.visitor === null || row.visitor !== actor.person)
    return refuse('decision.not_there')
  const loaded = await withAll(tx, row, actor, now)
  if (isRefusal(loaded)) return loaded
  const { content, requester, state } = row
  const taken = requester !== row.visitor
  const names = taken ? await personNames(tx, [requester]) : {}
  const said = state === 'refused' || state === 'withdrawn' || state === 'suspended' ? row.why : null
  return {
    ...listed(row, await placesOf(tx, [row])),
    ...{ why: content.why, minutes: content.minutes, rev: row.rev, said },
    fields: loaded.kind.fields.flatMap(({ id: field, label, type }) => {
      const value = content.fields[field]
      return type === 'yes-no' || value === undefined || value === ''
        ? []
        : [{ id: field, label, said: String(value) }]
    }),
    assets: (await assetsOf(tx, id)).map(({ tag, name }) => ({ tag, name })),
    conditions: (await itemsOf(tx, id)).flatMap(({ part, label }) => (part === 'condition' ? [label] : [])),
    expects: names[requester] ?? null,
    over: isOver(row, now),
    started: row.started_at?.toString() ?? null,
    finished: row.finished_at?.toString() ?? null,
    withdraw: say(stepOn(loaded, 'withdraw', actor)),
  }
}
