import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug } from '#acts/fields.ts'
import { type EntryStood, registerOf } from '#acts/perimeter/standing.ts'
import { findingsCsv } from '#exchange/findingsCsv.ts'
import { readScope } from '#rules/people/access.ts'
import { isRefusal } from '#rules/refusal.ts'
import type { Language } from '#rules/split/facts.ts'
import { personNames, placeThere } from '#store/people.ts'
import { say } from '#words/say.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { does, type Serving } from '../route.ts'

const Params = z.object({ site: Slug })
const heads = [
  ...['perimeter.name', 'perimeter.kind', 'perimeter.purpose', 'perimeter.zones', 'perimeter.conduits'],
  ...['perimeter.asset', 'perimeter.parties', 'perimeter.standard', 'perimeter.version'],
  ...['perimeter.requirement', 'perimeter.asks', 'perimeter.state', 'perimeter.said'],
  ...['perimeter.said.by', 'perimeter.said.at', 'perimeter.decision', 'perimeter.until'],
] as const

/** The register of a site as a table: a line for each entry and requirement. */
export function exportPerimeter(app: FastifyInstance, serving: Serving): void {
  const { db, now } = serving
  does(
    app,
    'GET',
    '/api/sites/:site/perimeter/export',
    {
      who: 'member',
      about: 'The network and perimeter register of a site as CSV',
      params: Params,
      answer: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { site } = request.params as z.output<typeof Params>
      const language = languageOf(request)
      const found = await db.within(readScope('member', actor), async tx => {
        const nowhere = await placeThere(tx, site, null)
        if (nowhere !== null) return nowhere
        const { entries } = await registerOf(tx, site, now())
        const people = entries.flatMap(({ requirements }) =>
          requirements.map(({ assessed }) => assessed?.person ?? null),
        )
        const names = await personNames(tx, people)
        return findingsCsv(
          heads.map(head => say(language, head)),
          entries.flatMap(entry => linesOf(entry, names, language)),
        )
      })
      if (isRefusal(found)) return sendRefusal(request, reply, found)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="perimeter-${site}.csv"`)
        .send(found)
    },
  )
}

function linesOf(
  { name, kind, purpose, zones, conduits, tag, parties, follows, requirements, state }: EntryStood,
  names: Readonly<Record<string, string>>,
  language: Language,
): (string | number | null)[][] {
  const entry = [
    ...[name, say(language, `perimeter.kind.${kind}`), purpose, zones.join(', '), conduits.join(', ')],
    ...[tag, parties.join(', '), follows?.name ?? null, follows?.version ?? null],
  ]
  if (requirements.length === 0) return [[...entry, null, null, say(language, `perimeter.state.${state}`)]]
  return requirements.map(one => [
    ...[...entry, one.n, one.text, say(language, `perimeter.state.${one.state}`)],
    ...[one.assessed?.said ?? null, names[one.assessed?.person ?? ''] ?? null],
    one.assessed?.at.toString() ?? null,
    one.decision === null ? null : `D-${one.decision.number}`,
    one.decision?.valid_until ?? null,
  ])
}
