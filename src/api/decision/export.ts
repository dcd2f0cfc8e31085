import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { decisionKinds } from '#acts/decision/kinds.ts'
import type { Tx } from '#store/database.ts'
import { listedDecisions } from '#store/decision/list.ts'
import type { DecisionMark } from '#store/decision/newest.ts'
import { personNames } from '#store/people.ts'
import { sayLabel } from '#words/cell.ts'
import { say } from '#words/say.ts'
import { languageOf } from '../refusals.ts'
import { does, type Serving } from '../route.ts'
import { sendTable, tableFormats } from '../tableFile.ts'
import { Filter, filterOf } from './filter.ts'

const AT_ONCE = 500
const heads = [
  ...(['number', 'title', 'kind', 'state', 'since', 'site', 'area'] as const),
  ...(['by', 'at', 'from', 'to', 'until'] as const),
] as const

/** The list of decisions as a file, exactly as it is filtered. */
export function exportDecisions(app: FastifyInstance, serving: Serving): void {
  const file = { schema: z.string() }
  const Query = Filter.extend({ format: z.enum(['csv', 'xlsx']).default('xlsx') })
  does(
    app,
    'GET',
    '/api/decisions/export',
    {
      who: 'member',
      about: 'The list of decisions as a file, filtered as the list is',
      query: Query,
      answer: { description: 'The file', content: { 'text/csv': file, [tableFormats.xlsx]: file } },
    },
    serving,
    async (request, reply, { actor }) => {
      const { format, ...asked } = request.query as z.output<typeof Query>
      const language = languageOf(request)
      async function* rows(tx: Tx) {
        yield heads.map(head => say(language, `decision.head.${head}`))
        for (let mark: DecisionMark | undefined; ; ) {
          const some = await listedDecisions(tx, filterOf(asked, actor), AT_ONCE, mark)
          const names = await personNames(
            tx,
            some.map(one => one.requester),
          )
          for (const row of some) {
            const kind = decisionKinds().get(row.kind)?.label
            yield [
              ...[String(row.number), row.title, kind === undefined ? row.kind : sayLabel(language, kind)],
              ...[
                say(language, `decision.state.${row.state}`),
                String(row.since),
                row.site ?? '',
                row.area ?? '',
              ],
              ...[names[row.requester] ?? '', String(row.requested_at), String(row.slot_from ?? '')],
              ...[String(row.slot_to ?? ''), row.valid_until ?? ''],
            ]
          }
          const last = some.at(-1)
          if (last === undefined || some.length < AT_ONCE) return
          mark = { at: String(last.requested_at), id: last.id }
        }
      }
      return sendTable(reply, serving.db, actor, { name: 'decisions', format }, rows)
    },
  )
}
