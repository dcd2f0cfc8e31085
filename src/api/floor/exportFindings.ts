import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { splitNow } from '#acts/time/limit/split.ts'
import { findingsCsv } from '#exchange/findingsCsv.ts'
import { readScope } from '#rules/people/access.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { findingsOver, waitingFindings } from '#store/floor/finding.ts'
import { functionLabel } from '#words/finding.ts'
import { say } from '#words/say.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { FilterQuery, filterOf, isOver } from './findingQuery.ts'
import { findingSaid, type Said, saying } from './findingSaid.ts'

/** More than this is no list that anybody works through; the ledger has all. */
const MOST = 20_000

/** The list of findings as a table, exactly as it is filtered. */
export function exportFindings(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  does(
    app,
    'GET',
    '/api/findings/export',
    {
      who: 'member',
      about: 'The list of findings as CSV, filtered as the list is',
      query: FilterQuery,
      answer: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    },
    serving,
    async (request, reply, { actor }) => {
      const query = request.query as z.output<typeof FilterQuery>
      const language = languageOf(request)
      const found = await db.within(readScope('member', actor), async tx => {
        const split = await splitNow(tx, now())
        if (isRefusal(split)) return split
        const filter = await filterOf(tx, split, query, actor, now())
        const rows = await (isOver(query.which) ? findingsOver : waitingFindings)(tx, filter, MOST)
        const said = await saying(tx, split, rows, now())
        return findingsCsv(
          heads(language),
          await Promise.all(rows.map(async row => line(await findingSaid(row, said), said, language))),
        )
      })
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="findings.csv"')
        .send(found)
    },
  )
}

const heads = (language: Language): readonly string[] =>
  (
    [
      'finding.head.id',
      'finding.head.state',
      'finding.severity',
      'finding.what',
      'finding.text',
      'finding.stops',
      'finding.head.site',
      'finding.head.area',
      'finding.head.cell',
      'finding.about',
      'finding.source',
      'finding.reference',
      'finding.owner',
      'finding.head.due',
      'finding.head.late',
      'finding.head.age',
      'finding.action',
      'finding.action.who',
      'finding.action.until',
      'finding.done',
      'finding.evidence',
      'finding.found',
      'finding.why',
    ] as const
  ).map(key => say(language, key))

type Finding = Awaited<ReturnType<typeof findingSaid>>

const line = (one: Finding, { split }: Said, language: Language): readonly (string | number | null)[] => [
  one.id,
  say(language, `finding.state.${one.state}`),
  say(language, `finding.severity.${one.severity}`),
  one.title,
  one.text,
  say(language, one.stops ? 'ledger.yes' : 'ledger.no'),
  one.site,
  one.area,
  one.cell,
  one.subject?.label ?? null,
  say(language, `finding.source.${one.source}`),
  one.reference,
  one.owner.function === null ? null : functionLabel(language, split, one.owner.function),
  one.due,
  one.late,
  one.age,
  one.action?.text ?? null,
  one.action?.by.name ?? null,
  one.action?.until ?? null,
  one.closure?.done ?? null,
  one.closure?.evidence ?? null,
  one.check?.found ?? null,
  one.why,
]
