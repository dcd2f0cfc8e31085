import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'

export type Configuration = Got<'/api/configurations'>['configurations'][number]
export type Report = Got<'/api/configuration-reports'>['reports'][number]

/** What is approved to run on an asset, or on those of a decision, beside what was seen. */
export const configurationsQuery = (of: { readonly asset: string } | { readonly decision: string }) =>
  queryOptions({
    queryKey: ['configurations', of],
    queryFn: () => told(api.GET('/api/configurations', { params: { query: of } })),
  })

/** What runs differently at a site, and its last reports. */
export const reportsQuery = (site: string) =>
  queryOptions({
    queryKey: ['configurations', 'reports', site],
    queryFn: () => told(api.GET('/api/configuration-reports', { params: { query: { site } } })),
  })

/** Something was approved, ended or reported. */
export async function outdated(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['configurations'] })
  await queries.invalidateQueries({ queryKey: ['ledger'] })
}
