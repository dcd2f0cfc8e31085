import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#rules/split/facts.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'

export type Request = Got<'/api/requests/{decision}'>
export type Asking = Got<'/api/requests'>['kinds'][number]

export const requestsQuery = queryOptions({
  queryKey: ['requests'],
  queryFn: () => told(api.GET('/api/requests')),
})

export const requestQuery = (decision: string, language: Language) =>
  queryOptions({
    queryKey: ['requests', decision, language],
    queryFn: () => told(api.GET('/api/requests/{decision}', { params: { path: { decision } } })),
  })

type Asked = {
  readonly kind: string
  readonly site: string
  readonly title: string
  readonly why: string
  readonly minutes: number
  readonly fields: Readonly<Record<string, string>>
}

/** Asks from outside; hands back the request's id. */
export async function ask(asked: Asked): Promise<string> {
  const decision = crypto.randomUUID()
  await told(api.POST('/api/requests', { params: { header: actHeaders() }, body: { decision, ...asked } }))
  await queries.invalidateQueries({ queryKey: ['requests'] })
  return decision
}

export async function withdraw({ id, rev }: Pick<Request, 'id' | 'rev'>, why: string): Promise<void> {
  const params = { path: { decision: id }, header: actHeaders(rev) }
  try {
    await told(api.POST('/api/decisions/{decision}/withdrawals', { params, body: { why } }))
  } finally {
    await queries.invalidateQueries({ queryKey: ['requests'] })
  }
}
