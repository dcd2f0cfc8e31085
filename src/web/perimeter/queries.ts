import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../api/client.ts'
import { type Got, queries } from '../api/queries.ts'

export type Register = Got<'/api/sites/{site}/perimeter'>
export type Entry = Register['entries'][number]
export type Required = Entry['requirements'][number]
export type Standard = Register['standards'][number]

/** The network and perimeter register of a site. */
export const perimeterQuery = (site: string) =>
  queryOptions({
    queryKey: ['perimeter', site],
    queryFn: () => told(api.GET('/api/sites/{site}/perimeter', { params: { path: { site } } })),
  })

/** An entry or a standard was written. */
export async function outdated(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['perimeter'] })
  await queries.invalidateQueries({ queryKey: ['ledger'] })
}
