import { queryOptions } from '@tanstack/react-query'
import type { Plan } from '#rules/network/plan/plan.ts'
import { actHeaders, api, told } from '../api/client.ts'
import type { paths as contract } from '../api/contract.ts'
import { type Got, queries } from '../api/queries.ts'

export type Network = Got<'/api/sites/{site}/network'>
export type ZonedAsset = Got<'/api/sites/{site}/network/assets'>[number]

export const networkQuery = (site: string) =>
  queryOptions({
    queryKey: ['network', site],
    queryFn: () => told(api.GET('/api/sites/{site}/network', { params: { path: { site } } })),
  })

export const zonedQuery = (site: string) =>
  queryOptions({
    queryKey: ['asset', 'zoned', site],
    queryFn: () => told(api.GET('/api/sites/{site}/network/assets', { params: { path: { site } } })),
  })

const outdated = (site: string) => queries.invalidateQueries({ queryKey: ['network', site] })

/** The draft of a site as it should be; `rev` is the state that was seen, 0 where there was none. */
export async function saveDraft(site: string, rev: number, plan: Plan): Promise<void> {
  await told(
    api.PUT('/api/sites/{site}/network/draft', {
      params: { path: { site }, header: actHeaders(rev) },
      body: { content: plan as unknown as Record<string, unknown> },
    }),
  ).finally(() => outdated(site))
}

export async function discardDraft(site: string, rev: number, why: string): Promise<void> {
  const params = { path: { site }, header: actHeaders(rev) }
  await told(api.POST('/api/sites/{site}/network/discards', { params, body: { why } }))
  await outdated(site)
}

export type TrafficProposal = NonNullable<
  contract['/api/sites/{site}/network/proposals']['post']['requestBody']
>['content']['application/json']

/** Traffic is proposed to be agreed: a decision of its own, beside any draft. */
export async function proposeTraffic(site: string, body: TrafficProposal): Promise<void> {
  const params = { path: { site }, header: actHeaders() }
  await told(api.POST('/api/sites/{site}/network/proposals', { params, body }))
  await outdated(site)
}

/** The draft is handed in; `decision` is the id of the decision about it, where it is a new one. */
export async function handInDraft(
  site: string,
  rev: number,
  body: { readonly decision: string; readonly title: string; readonly why: string },
): Promise<void> {
  const params = { path: { site }, header: actHeaders(rev) }
  await told(api.POST('/api/sites/{site}/network/submissions', { params, body: { ...body } }))
  await outdated(site)
}
