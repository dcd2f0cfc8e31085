import { type Selectable, sql } from 'kysely'
import { isRefusal, type Refusal } from '#rules/refusal.ts'
import { type Part, putTogether, readPart } from '#rules/split/parts.ts'
import type { Split } from '#rules/split/split.ts'
import { inForceOn } from '#rules/split/version/inForce.ts'
import type { Tx } from './database.ts'
import { groundOf } from './people.ts'
import { keptWhile, stateOfRecords } from './records.ts'
import type { Tables } from './tables.ts'

export type Version = Selectable<Tables['split_version']>
export type PartRow = Part & { readonly rev: number }

/** A draft or version, locked until the act is over: two edits of one draft come one after the other. */
export const versionToChange = (tx: Tx, id: string): Promise<Version | undefined> =>
  tx.selectFrom('split_version').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const versionOf = (tx: Tx, id: string): Promise<Version | undefined> =>
  tx.selectFrom('split_version').selectAll().where('id', '=', id).executeTakeFirst()

/** Drafts and versions, the newest first. */
export const versions = (tx: Tx): Promise<Version[]> =>
  tx.selectFrom('split_version').selectAll().orderBy('opened_at', 'desc').orderBy('id').execute()

/** The parts of a draft or version with their revs, those of sites in scope; of them only what is corporate, or of sites. */
export async function partsOf(
  tx: Tx,
  version: string,
  only?: 'corporate' | 'sites',
): Promise<readonly PartRow[]> {
  const all = tx.selectFrom('split_part').selectAll().where('version', '=', version)
  const some = only === undefined ? all : all.where('site', only === 'corporate' ? 'is' : 'is not', null)
  const rows = await some.execute()
  return rows.map(row => {
    const part = readPart(row)
    if (isRefusal(part)) throw new Error(`part ${row.kind} ${row.key} of ${version}: ${part.refused}`)
    return { ...part, rev: row.rev }
  })
}

/** A version with the names under which the rules know its dates. */
export const dated = (row: Version) => ({
  row,
  id: row.id,
  number: row.number,
  state: row.state,
  inForceFrom: row.in_force_from,
  withdrawnAt: row.withdrawn_at,
})

/** Every version that was ever signed, as the rules about dates ask for them. */
export const signedVersions = async (tx: Tx) =>
  (await tx.selectFrom('split_version').selectAll().where('number', 'is not', null).execute()).map(dated)

/** The version in force at an instant, by its own dates; undefined before the first. */
export const versionInForce = async (tx: Tx, at: Temporal.Instant): Promise<Version | undefined> =>
  inForceOn(await signedVersions(tx), at)?.row

/** The split in force at an instant, with its sites; null before the first version. */
export async function splitInForce(tx: Tx, at: Temporal.Instant): Promise<Split | null | Refusal> {
  const version = await versionInForce(tx, at)
  return version === undefined ? null : documentOf(tx, version)
}

/**
 * A version as one split document, with sites as they stand in the record and without people: these are asked for by
 * what a question is about (`people/around.ts`). A signed one never changes, so that it is read once for each scope.
 */
export async function documentOf(tx: Tx, version: Version): Promise<Split | Refusal> {
  const { number } = version
  if (version.state === 'draft' || number === null)
    return putTogether(await partsOf(tx, version.id), await groundOf(tx), number ?? (await nextNumber(tx)))
  const state = await stateOfRecords(tx)
  const ground = ['organisation', 'site', 'area'] as const
  return keptWhile(tx, state, `${version.id} ${state.sites}`, ground, async () => {
    const corporate = await keptWhile(tx, state, version.id, [], () => partsOf(tx, version.id, 'corporate'))
    const parts = [...corporate, ...(await partsOf(tx, version.id, 'sites'))]
    return putTogether(parts, await groundOf(tx), number)
  })
}

/** The number that the next signed version gets. */
export async function nextNumber(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('split_version')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export const signaturesOf = (tx: Tx, kind: string, subject: string) =>
  tx
    .selectFrom('signature')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .orderBy('at')
    .execute()

/** Drafts that somebody has signed, with the signatures that no later edit has made void. */
export async function draftsSigned(tx: Tx) {
  const drafts = await tx
    .selectFrom('split_version')
    .select(['id', 'label'])
    .where('state', '=', 'draft')
    .where('id', 'in', db =>
      db
        .selectFrom('signature')
        .select(({ ref }) => sql<string>`${ref('subject')}::uuid`.as('id'))
        .where('kind', '=', 'split')
        .where('void_at', 'is', null),
    )
    .orderBy('opened_at')
    .execute()
  return Promise.all(
    drafts.map(async draft => ({
      ...draft,
      signatures: (await signaturesOf(tx, 'split', draft.id)).filter(({ void_at }) => void_at === null),
    })),
  )
}

/** Who has signed which version, signatures that became void not counted. */
export const signersOf = (tx: Tx) =>
  tx
    .selectFrom('signature')
    .select(['subject', 'side', 'printed_name'])
    .where('kind', '=', 'split')
    .where('void_at', 'is', null)
    .orderBy('side')
    .execute()

export const acceptancesOf = (tx: Tx, version: string) =>
  tx.selectFrom('acceptance').selectAll().where('version', '=', version).orderBy('finding').execute()
