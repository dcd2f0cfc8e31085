import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Moment } from '#acts/fields.ts'
import { ledgerView } from '#rules/people/access.ts'
import { searchLedger } from '#store/ledger/read.ts'
import { personNames } from '#store/people.ts'
import { read, type Serving } from '../route.ts'
import { isMark, markOf } from './mark.ts'

const PAGE = 50

const LedgerAnswer = z.object({
  entries: z.array(
    z.object({
      id: z.uuid(),
      seq: z.int().nullable().describe('Its place in the chain; null while it is not linked yet'),
      act: z.string(),
      at: z.iso.datetime(),
      person: z.uuid().nullable(),
      name: z.string().nullable(),
      function: z.string().nullable(),
      site: z.string().nullable(),
      kind: z.string(),
      subject: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      why: z.string().nullable(),
      hash: z.string().nullable().describe('The hash of its link; null while it is not linked yet'),
      channel: z.string().nullable(),
      address: z.string().nullable(),
    }),
  ),
  names: z.record(z.string(), z.string()).describe('The people whom these entries are about or speak of'),
  next: z.string().nullable().describe('What to give as `after` for the next page; null at the end'),
})

/** The ledger, to be read: by person, subject and period. */
export function ledgerRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/ledger', {
    about: 'Entries of the ledger, the newest first, by person, subject and period',
    who: 'directory',
    query: z.object({
      person: z.uuid().optional(),
      kind: z.string().optional(),
      subject: z.string().optional(),
      from: Moment.optional(),
      to: Moment.optional(),
      after: z.string().refine(isMark, 'what the page before answered as `next`').optional(),
    }),
    answer: LedgerAnswer,
    async answers(tx, { query, actor }) {
      const view = ledgerView(actor)
      const { from, to, after, ...rest } = query
      const instant = (text: string | undefined) =>
        text === undefined ? undefined : Temporal.Instant.from(text)
      const rows = await searchLedger(tx, {
        ...rest,
        from: instant(from),
        to: instant(to),
        after: markOf(after),
        limit: PAGE + 1,
        ...(view.signIns === 'own' && { signInsOf: actor.person ?? '' }),
        ...(view.acts !== '*' && { acts: view.acts }),
      })
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
      const page = rows.slice(0, PAGE)
      return {
        names: await personNames(
          tx,
          page.flatMap(({ subject, before, after }) => idsIn([subject, before, after])),
        ),
        entries: page.map(({ at, hash, ...row }) => ({
          ...row,
          at: at.toString(),
          hash: hash?.toString('hex') ?? null,
        })),
        next: last === undefined ? null : `${last.at} ${last.id}`,
      }
    },
  })
}

const UUID = /"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/g

/** The ids that stand somewhere in what an entry says, of people and others. */
const idsIn = (said: unknown): readonly string[] =>
  [...JSON.stringify(said).matchAll(UUID)].map(([, id]) => id ?? '')
