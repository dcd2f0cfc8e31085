import { queryOptions } from '@tanstack/react-query'
import type { RowKind } from '#rules/plant/import/import.ts'
import type { Language } from '#rules/split/facts.ts'
import { api, told } from '../api/client.ts'
import type { paths } from '../api/contract.ts'
import { queries } from '../api/queries.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } }
}
  ? Answer
  : never

export type Import = Got<'/api/imports/{import}'>
export type ImportRows = Got<'/api/imports/{import}/rows'>
export type Differences = Got<'/api/differences'>

/** While the server works, a page asks how far it is. */
const OFTEN = 700

export const importsQuery = (language: Language) =>
  queryOptions({ queryKey: ['imports', language], queryFn: () => told(api.GET('/api/imports')) })

export const importQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['imports', language, id],
    queryFn: () => told(api.GET('/api/imports/{import}', { params: { path: { import: id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'reading' || data?.progress != null ? OFTEN : false,
  })

export const importRowsQuery = (id: string, kind: RowKind, after: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['imports', language, id, 'rows', kind, after],
    queryFn: () =>
      told(
        api.GET('/api/imports/{import}/rows', {
          params: { path: { import: id }, query: { kind, ...(after !== undefined && { after }) } },
        }),
      ),
  })

/** Words of the file for classes that nobody knows, once a dry run has found rows that it cannot take. */
export const unknownWordsQuery = ({ id, counts }: Import) =>
  queryOptions({
    queryKey: ['imports', id, 'words'],
    queryFn: () => told(api.GET('/api/imports/{import}/words', { params: { path: { import: id } } })),
    enabled: counts !== null && counts.rejected > 0,
  })

export const mappingsQuery = queryOptions({
  queryKey: ['mappings'],
  queryFn: () => told(api.GET('/api/mappings')),
})

export type Which = {
  readonly site?: string
  readonly kind?: 'new' | 'changed' | 'missing'
  readonly field?: string
  readonly source?: string
}

export const differencesQuery = (which: Which, after?: string) =>
  queryOptions({
    queryKey: ['differences', which, after],
    queryFn: () =>
      told(
        api.GET('/api/differences', {
          params: { query: { ...which, ...(after !== undefined && { after }) } },
        }),
      ),
  })

/** What an import has changed is read anew. */
export const outdated = () =>
  Promise.all(
    ['imports', 'differences', 'assets', 'mappings', 'decisions', 'desk'].map(key =>
      queries.invalidateQueries({ queryKey: [key] }),
    ),
  )
