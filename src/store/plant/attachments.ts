import type { Selectable } from 'kysely'
import type { Tx } from '../database.ts'
import type { AttachmentTables } from './tables.ts'

const told = [
  'id',
  'site',
  'asset',
  'decision',
  'name',
  'type',
  'size',
  'sha256',
  'added_at',
  'added_by',
  'rev',
] as const
export type AttachmentRow = Pick<Selectable<AttachmentTables['attachment']>, (typeof told)[number]>

/** What a file can be kept of. */
export type AttachedTo =
  | { readonly asset: string }
  | { readonly site: string }
  | { readonly decision: string }

/** What is attached to an asset, to a decision, or to a site itself, without the bytes; the newest first, 200 at most. */
export const attachmentsOf = (tx: Tx, of: AttachedTo) =>
  tx
    .selectFrom('attachment')
    .select(told)
    .where(({ eb, and }) =>
      'asset' in of
        ? eb('asset', '=', of.asset)
        : 'decision' in of
          ? eb('decision', '=', of.decision)
          : and([eb('site', '=', of.site), eb('asset', 'is', null), eb('decision', 'is', null)]),
    )
    .where('bytes', 'is not', null)
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()

/** A file with its bytes, at the sites in scope; undefined where it is not there, or was removed. */
export const attachmentOf = (tx: Tx, id: string) =>
  tx
    .selectFrom('attachment')
    .select(['name', 'type', 'bytes'])
    .where('id', '=', id)
    .where('bytes', 'is not', null)
    .executeTakeFirst()

/** What is known of a file that is still there, locked until the act is over. */
export const attachmentToChange = (tx: Tx, id: string): Promise<AttachmentRow | undefined> =>
  tx
    .selectFrom('attachment')
    .select(told)
    .where('id', '=', id)
    .where('bytes', 'is not', null)
    .forUpdate()
    .executeTakeFirst()
