import { queryOptions } from '@tanstack/react-query'
import type { Plan } from '#rules/network/plan/plan.ts'
import { BulkPatch } from '#rules/plant/list/bulk.ts'
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

/** A version as it was in force; it is never another. */
export const versionQuery = (site: string, number: number) =>
  queryOptions({
    queryKey: ['network-version', site, number],
    queryFn: () =>
      told(api.GET('/api/sites/{site}/network/versions/{number}', { params: { path: { site, number } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Every asset of a site, in a zone or in none. */
export const listedQuery = (site: string) =>
  queryOptions({
    queryKey: ['asset', 'listed', site],
    queryFn: () =>
      told(
        api.GET('/api/sites/{site}/network/assets', { params: { path: { site }, query: { among: 'all' } } }),
      ),
  })

/** So many assets are changed by one act. */
const AT_ONCE = 1_000

/** Assets are put into a zone: a change of the list of assets, by its own act. */
export async function putIntoZone(ids: readonly string[], zone: string): Promise<void> {
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const body = { of: { ids: ids.slice(i, i + AT_ONCE) }, fields: BulkPatch.parse({ zone }) } as never
    const { seen } = await told(api.POST('/api/assets/changes/previews', { body }))
    const params = { header: actHeaders() }
    await told(api.POST('/api/assets/changes', { params, body: { ...(body as object), seen } as never }))
  }
  await Promise.all(['assets', 'asset'].map(topic => queries.invalidateQueries({ queryKey: [topic] })))
}

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
