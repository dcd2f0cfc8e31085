import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { removeView } from '#acts/view/remove.ts'
import { saveView } from '#acts/view/save.ts'
import { Shown, viewedLists } from '#rules/view/view.ts'
import { viewsOf } from '#store/plant/list/views.ts'
import { read, runs, type Serving } from '../route.ts'

/** The views of lists that people keep for themselves. */
export function viewRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/views', {
    about: 'The views of a list that one has saved',
    who: 'member',
    query: z.object({ list: z.enum(viewedLists) }),
    answer: z.array(z.object({ id: z.uuid(), name: z.string(), shown: Shown, rev: z.int() })),
    answers: async (tx, { query: { list }, actor }) =>
      (await viewsOf(tx, actor.person ?? '', list)).map(({ id, name, search, rev }) => ({
        ...{ id, name, rev },
        shown: Shown.parse({ list, search }),
      })),
  })
  runs(app, serving, 'PUT', '/api/views/:view', saveView, 'Save a view of a list')
  runs(app, serving, 'DELETE', '/api/views/:view', removeView, 'Remove a view of a list')
}
