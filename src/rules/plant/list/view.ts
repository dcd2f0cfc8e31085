import { z } from 'zod'
import { listColumns } from './columns.ts'
import { ListFilter, listSorts, sortDirections } from './filter.ts'

/** What a view of the list holds: filter, order, and the columns that are shown. */
export const SavedSearch = z.strictObject({
  ...ListFilter.shape,
  sort: z.enum(listSorts).exactOptional(),
  direction: z.enum(sortDirections).exactOptional(),
  columns: z.array(z.enum(listColumns)).min(1).max(listColumns.length).exactOptional(),
})
export type SavedSearch = z.output<typeof SavedSearch>
