import { queryOptions } from '@tanstack/react-query'
import type { Language } from '#rules/split/facts.ts'
import { api, told } from '../api/client.ts'
import type { Got } from '../api/queries.ts'

export type NowOf = Got<'/api/assets/{asset}/now'>
export type Now = NowOf['interventions'][number]
export type Yes = Now['keys'][number]
export type Constraints = Got<'/api/constraints'>
export type Cell = Constraints['constraints'][number]

/** Each minute anew: windows open and close by themselves. What is to be known of people comes as sentences. */
export const nowQuery = (asset: string, language: Language) =>
  queryOptions({
    queryKey: ['asset', 'now', asset, language],
    queryFn: () => told(api.GET('/api/assets/{asset}/now', { params: { path: { asset }, query: {} } })),
    refetchInterval: 60_000,
  })

/** What each class tolerates at a site, or (null) in the whole company. */
export const constraintsQuery = (site: string | null) =>
  queryOptions({
    queryKey: ['constraints', site],
    queryFn: () => told(api.GET('/api/constraints', { params: { query: site === null ? {} : { site } } })),
  })
