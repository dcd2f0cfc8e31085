import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { isListColumn, type ListColumn, usualColumns } from '#rules/plant/list/columns.ts'
import { filterNames, ListFilter } from '#rules/plant/list/filter.ts'
import { SavedSearch } from '#rules/plant/list/view.ts'
import { api, told } from '../api/client.ts'
import type { Got } from '../api/queries.ts'
import type { ListSearch } from '../paths.ts'

export type Listed = Got<'/api/assets'>['assets'][number]

/** The columns that an address names, or the usual ones. */
export const columnsOf = ({ columns }: ListSearch): readonly ListColumn[] => {
  const named = (columns ?? '').split(',').filter(isListColumn)
  return named.length === 0 ? usualColumns : named
}

/** What of an address narrows the list down; what is no filter is left out. */
export function filterOf(search: ListSearch) {
  const given = Object.fromEntries(
    filterNames.flatMap(name => (search[name] === undefined ? [] : [[name, search[name]]])),
  )
  const read = ListFilter.safeParse(given)
  return read.success ? read.data : {}
}

/** The order that an address names. */
export const orderOf = ({ sort, direction }: ListSearch) => {
  const read = SavedSearch.pick({ sort: true, direction: true }).safeParse({ sort, direction })
  const { sort: by = 'tag', direction: way = 'up' } = read.success ? read.data : {}
  return { sort: by, direction: way }
}

type Query = ReturnType<typeof filterOf> & Partial<ReturnType<typeof orderOf>>
/** So many rows at a time. */
const PAGE = 50

/** A page of the list, put together from as many answers as it takes: one may hold fewer than it was asked for. */
export async function askedPage(query: Query, after: string | null, limit = PAGE) {
  const assets: Listed[] = []
  let next = after
  do {
    const more = { limit: limit - assets.length, ...(next !== null && { after: next }) }
    const found = await told(api.GET('/api/assets', { params: { query: { ...query, ...more } } }))
    assets.push(...found.assets)
    next = found.next
  } while (next !== null && assets.length < limit)
  return { assets, next }
}

export const listQuery = (search: ListSearch) => {
  const query = { ...filterOf(search), ...orderOf(search) }
  return infiniteQueryOptions({
    queryKey: ['assets', 'list', query],
    queryFn: ({ pageParam }) => askedPage(query, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What was there stands until the next is there, so that the page does not jump.
    placeholderData: keepPreviousData,
  })
}

export const countQuery = (search: ListSearch) => {
  const query = filterOf(search)
  return queryOptions({
    queryKey: ['assets', 'count', query],
    queryFn: () => told(api.GET('/api/assets/count', { params: { query } })),
    placeholderData: keepPreviousData,
  })
}

/** What is looked at, as it is saved as a view. */
export const savedOf = (search: ListSearch): SavedSearch =>
  SavedSearch.parse({ ...filterOf(search), ...orderOf(search), columns: [...columnsOf(search)] })

/** The address of a view that was saved. */
export const searchOf = ({ columns, ...rest }: SavedSearch): ListSearch => ({
  ...rest,
  ...(columns !== undefined && { columns: columns.join(',') }),
})
