import type { Selectable } from 'kysely'
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

/** Signatures on a draft or version in order, on any decision about it, those too that an edit has made void. */
export const signaturesOf = (tx: Tx, version: string) =>
  tx
    .selectFrom('signature')
    .selectAll()
    .where('kind', '=', 'decision')
    .where('subject', 'in', db =>
      db
        .selectFrom('decision')
        .select(({ ref, cast }) => cast<string>(ref('id'), 'text').as('id'))
        .where('draft', '=', version),
    )
    .orderBy('at')
    .execute()

/** Who has signed which version, signatures that became void not counted. */
export const signersOf = (tx: Tx) =>
  tx
    .selectFrom('signature')
    .innerJoin('decision', join =>
      join.on(({ eb, ref, cast }) => eb('signature.subject', '=', cast<string>(ref('decision.id'), 'text'))),
    )
    .select(['draft', 'side', 'printed_name'])
    .where('draft', 'is not', null)
    .where('signature.kind', '=', 'decision')
    .where('void_at', 'is', null)
    .orderBy('side')
    .execute()

export const acceptancesOf = (tx: Tx, version: string) =>
  tx.selectFrom('acceptance').selectAll().where('version', '=', version).orderBy('finding').execute()
