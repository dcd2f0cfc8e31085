import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { SavedDecisions } from '#rules/view/view.ts'
import { api, told } from '../../api/client.ts'
import type { Got } from '../../api/queries.ts'
import type { DecisionSearch } from '../../paths.ts'

export type Listed = Got<'/api/decisions'>['decisions'][number]
export type KindOf = Got<'/api/decision-kinds'>['kinds'][number]

/** The kinds change with the program alone. */
export const kindsQuery = queryOptions({
  queryKey: ['decision-kinds'],
  queryFn: () => told(api.GET('/api/decision-kinds')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** What of an address the list is narrowed down to; what is no filter is left out. */
export const filterOf = (search: DecisionSearch) => {
  const read = SavedDecisions.safeParse(search)
  return read.success ? read.data : {}
}

export const decisionsQuery = (search: DecisionSearch) =>
  infiniteQueryOptions({
    queryKey: ['decisions', 'list', search],
    queryFn: ({ pageParam }) => {
      const query = { ...search, ...(pageParam !== null && { after: pageParam }) }
      return told(api.GET('/api/decisions', { params: { query: query as object } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What was there stands until the next is there, so that the page does not jump.
    placeholderData: keepPreviousData,
  })
