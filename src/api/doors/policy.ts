import type { FastifyInstance } from 'fastify'
import { changePolicy } from '#acts/organisation/changePolicy.ts'
import { runs, type Serving } from '../route.ts'

/** Where a second factor is asked for before anything is changed. */
export function policyRoutes(app: FastifyInstance, serving: Serving): void {
  runs(
    app,
    serving,
    'PUT',
    '/api/organisation/policy',
    changePolicy,
    'Ask for a second factor everywhere, or not',
  )
  runs(
    app,
    serving,
    'PUT',
    '/api/sites/:site/policy',
    changePolicy,
    'Ask for a second factor at a site, or not',
  )
}
