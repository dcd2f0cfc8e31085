import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import type { Got } from '../api/queries.ts'

export type Asset = Got<'/api/assets/{asset}'>

export const assetQuery = (asset: string) =>
  queryOptions({
    queryKey: ['asset', asset],
    queryFn: () => told(api.GET('/api/assets/{asset}', { params: { path: { asset } } })),
  })

export type Attachment = Got<'/api/attachments'>[number]

export const attachmentsQuery = (
  of: { readonly asset: string } | { readonly site: string } | { readonly decision: string },
) =>
  queryOptions({
    queryKey: ['attachments', of],
    queryFn: () => told(api.GET('/api/attachments', { params: { query: of } })),
  })

/** How the company words the levels of production. */
export const scaleQuery = queryOptions({
  queryKey: ['scale'],
  queryFn: () => told(api.GET('/api/production-scale')),
})
