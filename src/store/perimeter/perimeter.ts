import { type Selectable, sql } from 'kysely'
import type { Tx } from '../database.ts'
import type { DecisionRow } from '../decision/decisions.ts'
import type { Tables } from '../tables.ts'

export type StandardRow = Selectable<Tables['perimeter_standard']>
export type EntryRow = Selectable<Tables['perimeter_entry']>
export type AssessmentRow = Selectable<Tables['perimeter_assessment']>

/** What is in the register of a site and not removed, with the tag of the asset that it is; by name. */
export const entriesAt = (tx: Tx, site: string) =>
  tx
    .selectFrom('perimeter_entry')
    .leftJoin('asset', 'asset.id', 'perimeter_entry.asset')
    .selectAll('perimeter_entry')
    .select('asset.tag')
    .where('perimeter_entry.site', '=', site)
    .where('removed_at', 'is', null)
    .orderBy(({ fn }) => fn<string>('lower', ['perimeter_entry.name']))
    .execute()

/** An entry of the register, locked until the act is over; undefined where it is not there or was removed. */
export const entryToChange = (tx: Tx, id: string): Promise<EntryRow | undefined> =>
  tx
    .selectFrom('perimeter_entry')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** What bears a name at a site, whatever its case. */
export const entryNamed = (tx: Tx, site: string, name: string) =>
  tx
    .selectFrom('perimeter_entry')
    .select('id')
    .where('site', '=', site)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('removed_at', 'is', null)
    .executeTakeFirst()

/** The standards that entries of a site may follow: its own and those of the company; by name. */
export const standardsFor = (tx: Tx, site: string): Promise<StandardRow[]> =>
  tx
    .selectFrom('perimeter_standard')
    .selectAll()
    .where(({ or, eb }) => or([eb('site', '=', site), eb('site', 'is', null)]))
    .where('ended_at', 'is', null)
    .orderBy(({ fn }) => fn<string>('lower', ['name']))
    .orderBy('id')
    .execute()

const standing = (tx: Tx, id: string) =>
  tx.selectFrom('perimeter_standard').selectAll().where('id', '=', id).where('ended_at', 'is', null)

/** A standard that counts, locked until the act is over. */
export const standardToChange = (tx: Tx, id: string): Promise<StandardRow | undefined> =>
  standing(tx, id).forUpdate().executeTakeFirst()

/** A standard that counts, and that nobody words anew until the act is over. */
export const standardKept = (tx: Tx, id: string): Promise<StandardRow | undefined> =>
  standing(tx, id).forShare().executeTakeFirst()

/** The standard of a site, or of the company, that bears a name, whatever its case. */
export const standardNamed = (tx: Tx, site: string | null, name: string) =>
  tx
    .selectFrom('perimeter_standard')
    .select('id')
    .where('site', 'is not distinct from', site)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** What a standard is or was called. */
export const standardName = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await tx.selectFrom('perimeter_standard').select('name').where('id', '=', id).executeTakeFirst())?.name

/** How many entries follow a standard, at the sites that are seen. */
export async function followersOf(tx: Tx, standard: string): Promise<number> {
  const { n } = await tx
    .selectFrom('perimeter_entry')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('standard', '=', standard)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** What was said at a site of the requirements that its entries follow. */
export const assessmentsAt = (tx: Tx, site: string): Promise<AssessmentRow[]> =>
  tx
    .selectFrom('perimeter_assessment')
    .innerJoin('perimeter_entry', join =>
      join
        .onRef('perimeter_entry.id', '=', 'perimeter_assessment.entry')
        .onRef('perimeter_entry.standard', '=', 'perimeter_assessment.standard'),
    )
    .selectAll('perimeter_assessment')
    .where('perimeter_assessment.site', '=', site)
    .execute()

/** A decision that was named for a deviation, or that renews one: `root` is the one that was named. */
export type Renewed = Pick<DecisionRow, 'id' | 'number' | 'title' | 'state' | 'valid_until'> & {
  readonly site: string | null
  readonly area: string | null
  readonly root: string
}

/** Decisions by their ids, each with those that renew it, the newest first: what is renewed goes on being allowed. */
export async function renewalsOf(tx: Tx, ids: readonly string[]): Promise<readonly Renewed[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Renewed>`
    with recursive chain (root, id) as (
      select id, id from decision where id = any(${ids}::uuid[])
      union select chain.root, next.id from decision next join chain on next.renews = chain.id)
    select chain.root, d.id, d.number, d.title, d.state, d.valid_until, d.site, d.area
    from chain join decision d on d.id = chain.id order by d.number desc`.execute(tx)
  return rows
}

/** Decisions about deviations at a site, or of the company, that are on their way or in force; the newest first, 200 at most. */
export const deviationsAt = (tx: Tx, site: string) =>
  tx
    .selectFrom('decision')
    .select(['id', 'number', 'title', 'state', 'valid_until', 'site', 'area'])
    .where('kind', '=', 'deviation')
    .where('state', 'in', ['assessing', 'deciding', 'decided'])
    .where(({ or, eb }) => or([eb('site', '=', site), eb('site', 'is', null)]))
    .orderBy('number', 'desc')
    .limit(200)
    .execute()

/** Findings at a site by their references, as long as somebody has to see to them. */
export const perimeterFindings = (tx: Tx, site: string) =>
  tx
    .selectFrom('finding')
    .select(['id', 'title', 'state', 'reference'])
    .where('site', '=', site)
    .where('source', '=', 'assessment')
    .where('reference', 'like', 'perimeter %')
    .where('state', 'in', ['open', 'planned', 'closed'])
    .execute()
