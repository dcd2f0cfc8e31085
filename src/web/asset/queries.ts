import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import type { Got } from '../api/queries.ts'

export type Asset = Got<'/api/assets/{asset}'>

export const assetQuery = (asset: string) =>
  queryOptions({
    queryKey: ['asset', asset],
    queryFn: () => told(api.GET('/api/assets/{asset}', { params: { path: { asset } } })),
  })

/** How the company words the levels of production. */
export const scaleQuery = queryOptions({
  queryKey: ['scale'],
  queryFn: () => told(api.GET('/api/production-scale')),
})
