import { sql } from 'kysely'
import type { Tx } from '../database.ts'

/** As many labels as are made at once. */
export const MOST_LABELS = 500

/** Whose labels: these assets', or all that are not retired in a site or in an area of it. */
export type Whose = { readonly assets: readonly string[] } | { readonly site: string; readonly area?: string }

/** What stands on the labels of assets, by place and tag; one more than are made at once where there are more. */
export const labelled = (tx: Tx, whose: Whose) =>
  tx
    .selectFrom('asset')
    .select(['id', 'site', 'area', 'cell', 'tag', 'name', 'class'])
    .$if('assets' in whose, query =>
      query.where('id', '=', sql<string>`any(${'assets' in whose ? [...whose.assets] : []}::uuid[])`),
    )
    .$if('site' in whose, query =>
      query.where('site', '=', 'site' in whose ? whose.site : '').where('state', '<>', 'retired'),
    )
    .$if('site' in whose && whose.area !== undefined, query =>
      query.where('area', '=', ('site' in whose && whose.area) || ''),
    )
    .orderBy('site')
    .orderBy('area')
    .orderBy('cell')
    .orderBy('tag')
    .limit(MOST_LABELS + 1)
    .execute()
