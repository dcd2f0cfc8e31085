import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addConfiguration } from '#acts/configuration/add.ts'
import { approveConfiguration } from '#acts/configuration/approve.ts'
import { endConfiguration } from '#acts/configuration/end.ts'
import { reportConfigurations } from '#acts/configuration/report.ts'
import { type Stood, saysOf, standingOf } from '#acts/configuration/standing.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { Slug, Uuid } from '#acts/fields.ts'
import { decisionStates } from '#rules/decision/cycle.ts'
import { findingStates } from '#rules/finding/finding.ts'
import { mayKnow } from '#rules/people/access.ts'
import {
  checksumOf,
  configurationKinds,
  configurationStates,
} from '#rules/plant/configuration/configuration.ts'
import { unknownReasons } from '#rules/plant/configuration/report.ts'
import { refuse } from '#rules/refusal.ts'
import { countedAt, reportsAt } from '#store/configuration/configurations.ts'
import type { Tx } from '#store/database.ts'
import { decisionOf } from '#store/decision/decisions.ts'
import { personNames, placeThere } from '#store/people.ts'
import { read, runs, type Serving } from '../route.ts'

const Instant = z.iso.datetime()
const Decision = z.object({
  ...{ id: z.uuid(), number: z.int(), title: z.string(), state: z.enum(decisionStates) },
  undone: z.boolean().describe('What it does is undone in the end'),
})

const Configuration = z.object({
  id: z.uuid(),
  site: z.string(),
  asset: z.object({ id: z.uuid(), tag: z.string(), area: z.string().nullable() }),
  kind: z.enum(configurationKinds),
  name: z.string(),
  version: z.string(),
  checksum: z.string(),
  place: z.string().describe('Where its backup lies'),
  approved: z.object({
    at: Instant,
    by: z.string().nullable().describe('The name of whoever did'),
    decision: z.object({ id: z.uuid(), number: z.int() }).nullable(),
  }),
  seen: z
    .object({
      checksum: z.string(),
      version: z.string().nullable(),
      since: Instant,
      at: Instant,
      source: z.string(),
    })
    .nullable()
    .describe('What was last seen to run: since when that very one, and when last'),
  state: z.enum(configurationStates),
  explanation: Decision.nullable().describe('The decision that explains a difference'),
  finding: z
    .object({ id: z.uuid(), state: z.enum(findingStates) })
    .nullable()
    .describe('The finding that a difference became'),
  rev: z.int(),
})

const Report = z.object({
  id: z.uuid(),
  source: z.string(),
  at: Instant,
  by: z.string().nullable(),
  lines: z.int(),
  same: z.int(),
  differing: z.int(),
  unknown: z
    .array(z.object({ line: z.int(), asset: z.string(), program: z.string(), why: z.enum(unknownReasons) }))
    .describe('Lines that were not taken'),
})

/** What is approved to run on assets and what was seen to (PLANT-11). */
export function configurationRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/configurations', {
    about:
      'What is approved to run on an asset, or on those of a decision, beside what was seen; 500 at most',
    who: 'member',
    query: z
      .object({ asset: Uuid.optional(), decision: Uuid.optional() })
      .refine(of => (of.asset === undefined) !== (of.decision === undefined), 'an asset or a decision'),
    answer: z.object({
      configurations: z.array(Configuration),
      stated: z
        .object({ version: z.string(), checksum: z.string() })
        .nullable()
        .describe('What a decision says will run; null of an asset, and where closing it approves nothing'),
    }),
    async answers(tx, { query: { asset, decision }, actor }) {
      if (asset !== undefined)
        return { configurations: await saidOf(tx, await standingOf(tx, { asset })), stated: null }
      const row = await decisionOf(tx, decision!)
      if (row === undefined || !mayKnow(actor, row)) return refuse('decision.not_there')
      const kind = decisionKinds().get(row.kind)
      const named = kind?.updates?.configuration
      if (named === undefined || kind?.undone === true) return { configurations: [], stated: null }
      const { version, checksum } = saysOf(row.content.fields, named)
      return {
        configurations: await saidOf(tx, await standingOf(tx, { decision: row.id })),
        stated: { version, checksum: checksumOf(checksum) },
      }
    },
  })
  read(app, serving, '/api/configuration-reports', {
    about: 'How what runs at a site stands to what is approved: what differs, counts, and the last reports',
    who: 'member',
    query: z.object({ site: Slug }),
    answer: z.object({
      counts: z.object({
        all: z.int(),
        same: z.int(),
        unseen: z.int(),
        waiting: z.int().describe('Approved after they were last seen'),
        differing: z.int(),
      }),
      differing: z.array(Configuration).describe('500 at most'),
      reports: z.array(Report).describe('The last ten, the newest first'),
    }),
    async answers(tx, { query: { site } }) {
      const nowhere = await placeThere(tx, site, null)
      if (nowhere !== null) return nowhere
      const reports = await reportsAt(tx, site, 10)
      const names = await personNames(
        tx,
        reports.map(({ person }) => person),
      )
      return {
        counts: await countedAt(tx, site),
        differing: await saidOf(tx, await standingOf(tx, { site, differs: true })),
        reports: reports.map(({ site: _, rev, person, at, unknown, ...report }) => ({
          ...report,
          ...{ at: at.toString(), by: names[person ?? ''] ?? null, unknown: [...unknown] },
        })),
      }
    },
  })
  const one = '/api/configurations/:configuration'
  runs(
    app,
    serving,
    'POST',
    '/api/configurations',
    addConfiguration,
    'Bring what runs on an asset under control',
  )
  runs(app, serving, 'POST', `${one}/approvals`, approveConfiguration, 'Approve another version of it')
  runs(app, serving, 'POST', `${one}/endings`, endConfiguration, 'Stop looking after it')
  runs(app, serving, 'POST', '/api/configuration-reports', reportConfigurations, 'Report what runs at a site')
}

async function saidOf(tx: Tx, all: readonly Stood[]): Promise<z.input<typeof Configuration>[]> {
  const names = await personNames(
    tx,
    all.map(one => one.approved_by),
  )
  return all.map(({ explanation, finding, seen, ...one }) => ({
    ...{ id: one.id, site: one.site, kind: one.kind, name: one.name, version: one.version },
    ...{ checksum: one.checksum, place: one.place, state: one.state, rev: one.rev },
    asset: { id: one.asset, tag: one.tag, area: one.area },
    approved: {
      at: one.approved_at.toString(),
      by: names[one.approved_by ?? ''] ?? null,
      decision:
        one.decision === null || one.decided === null ? null : { id: one.decision, number: one.decided },
    },
    seen: seen && {
      ...{ checksum: seen.checksum, version: seen.version, source: one.source ?? '' },
      ...{ since: seen.since.toString(), at: seen.at.toString() },
    },
    explanation: explanation && {
      ...{ id: explanation.id, number: explanation.number },
      ...{ title: explanation.title, state: explanation.state, undone: explanation.undone },
    },
    finding: finding && { id: finding.id, state: finding.state },
  }))
}
