import { type Selectable, sql } from 'kysely'
import type { Seen } from '#rules/plant/configuration/configuration.ts'
import type { Observed } from '#rules/plant/configuration/report.ts'
import type { Tx } from '../database.ts'
import type { Tables } from '../tables.ts'

export type ConfigurationRow = Selectable<Tables['configuration']>

/** What is approved to run on an asset, locked until the act is over; undefined where it is not there or has ended. */
export const configurationToChange = (tx: Tx, id: string): Promise<ConfigurationRow | undefined> =>
  tx
    .selectFrom('configuration')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** What counts on an asset under a name, whatever its case. */
export const configurationNamed = (tx: Tx, asset: string, name: string) =>
  tx
    .selectFrom('configuration')
    .select('id')
    .where('asset', '=', asset)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** Of what something is asked: these by id, an asset, the assets of a decision, or a site, there perhaps only what differs. */
export type Which =
  | { readonly ids: readonly string[] }
  | { readonly asset: string }
  | { readonly decision: string }
  | { readonly site: string; readonly differs?: true }

const joined = (tx: Tx) =>
  tx
    .selectFrom('configuration')
    .innerJoin('asset', 'asset.id', 'configuration.asset')
    .leftJoin('configuration_seen as seen', 'seen.configuration', 'configuration.id')
    .where('configuration.ended_at', 'is', null)
    .where('asset.state', '<>', 'retired')

const seenColumns = [
  'seen.checksum as seen_checksum',
  'seen.version as seen_version',
  'seen.since',
  'seen.at',
  'seen.same_at',
  'seen.differs',
] as const
type SeenColumns = {
  readonly [Column in 'seen_checksum' | 'seen_version']: string | null
} & { readonly [Column in 'since' | 'at' | 'same_at']: Temporal.Instant | null } & {
  readonly differs: boolean | null
}

/** A row with what was last seen as one field, null where nothing was. */
function withSeen<Row extends SeenColumns>(joinedRow: Row) {
  const { seen_checksum: checksum, seen_version: version, since, at, same_at, differs, ...row } = joinedRow
  const seen: Seen | null =
    checksum === null || since === null || at === null
      ? null
      : { checksum, version, since, at, sameAt: same_at, differs: differs === true }
  return { ...row, seen }
}

/** What is approved and counts, with what was last seen to run, by tag and name; 500 at most. */
export async function configurationsOf(tx: Tx, which: Which) {
  const all = joined(tx)
    .leftJoin('decision', 'decision.id', 'configuration.decision')
    .selectAll('configuration')
    .select([
      'decision.number as decided',
      'asset.tag',
      'asset.area',
      'asset.cell',
      'asset.ranking',
      'asset.safety_function',
      'seen.source',
    ])
    .select(seenColumns)
  const those = () => {
    if ('ids' in which) return all.where('configuration.id', 'in', which.ids)
    if ('asset' in which) return all.where('configuration.asset', '=', which.asset)
    if ('decision' in which)
      return all.where('configuration.asset', 'in', of =>
        of
          .selectFrom('decision_asset')
          .select('decision_asset.asset')
          .where('decision_asset.decision', '=', which.decision),
      )
    const there = all.where('configuration.site', '=', which.site)
    return which.differs ? there.where('seen.differs', '=', true) : there
  }
  const rows = await those().orderBy('asset.tag').orderBy('configuration.name').limit(500).execute()
  return rows.map(withSeen)
}
export type Standing = Awaited<ReturnType<typeof configurationsOf>>[number]

/** Everything that is approved at a site, as a report is compared with it. */
export async function knownAt(tx: Tx, site: string) {
  const rows = await joined(tx)
    .select(['configuration.id', 'asset.tag', 'configuration.name', 'configuration.checksum as approved'])
    .select(seenColumns)
    .where('configuration.site', '=', site)
    .execute()
  return rows.map(withSeen)
}

/** How many are approved at a site, and how they stand as far as no decision has to be asked. */
export const countedAt = (tx: Tx, site: string) =>
  joined(tx)
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where seen.checksum is null)::int`.as('unseen'),
      sql<number>`count(*) filter (where seen.differs and seen.checksum <> configuration.checksum)::int`.as(
        'differing',
      ),
      sql<number>`count(*) filter (where seen.checksum = configuration.checksum)::int`.as('same'),
      sql<number>`count(*) filter (where not seen.differs and seen.checksum <> configuration.checksum)::int`.as(
        'waiting',
      ),
    ])
    .where('configuration.site', '=', site)
    .executeTakeFirstOrThrow()

/** Puts down what was seen, in the place of what was seen before. */
export async function keepSeen(
  tx: Tx,
  { site, report, source }: { readonly site: string; readonly report: string; readonly source: string },
  observed: readonly Observed[],
): Promise<void> {
  for (let from = 0; from < observed.length; from += 500)
    await tx
      .insertInto('configuration_seen')
      .values(
        observed
          .slice(from, from + 500)
          .map(({ configuration, checksum, version, since, at, sameAt, differs }) => ({
            ...{
              configuration,
              site,
              checksum,
              version,
              since,
              at,
              same_at: sameAt,
              differs,
              report,
              source,
            },
          })),
      )
      .onConflict(conflict =>
        conflict.column('configuration').doUpdateSet(({ ref }) => ({
          checksum: ref('excluded.checksum'),
          version: ref('excluded.version'),
          since: ref('excluded.since'),
          at: ref('excluded.at'),
          same_at: ref('excluded.same_at'),
          differs: ref('excluded.differs'),
          report: ref('excluded.report'),
          source: ref('excluded.source'),
        })),
      )
      .execute()
}

/** Another version is approved from now on; what runs then no longer differs from it, or has yet to be seen again. */
export async function approve(
  tx: Tx,
  { id, rev }: Pick<ConfigurationRow, 'id' | 'rev'>,
  values: Pick<
    ConfigurationRow,
    'version' | 'checksum' | 'place' | 'approved_at' | 'approved_by' | 'decision'
  >,
): Promise<void> {
  await tx
    .updateTable('configuration')
    .set({ ...values, rev: rev + 1 })
    .where('id', '=', id)
    .execute()
  await tx.updateTable('configuration_seen').set({ differs: false }).where('configuration', '=', id).execute()
  await tx
    .updateTable('configuration_seen')
    .set(({ ref }) => ({ same_at: ref('at') }))
    .where('configuration', '=', id)
    .where('checksum', '=', values.checksum)
    .execute()
}

/** Findings about assets that were raised because something else runs there than what is approved, the newest first. */
export const driftFindings = (tx: Tx, assets: readonly string[]) =>
  assets.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('finding')
        .select(['id', 'title', 'state', 'reference', 'raised_at'])
        .where('subject_kind', '=', 'asset')
        .where('subject', 'in', assets)
        .where('source', '=', 'drift')
        .orderBy('raised_at', 'desc')
        .execute()

/** Every one of which something else was seen to run, at whatever site. */
export const differing = (tx: Tx) =>
  tx.selectFrom('configuration_seen').select('configuration as id').where('differs', '=', true).execute()

/** The last reports of a site, the newest first. */
export const reportsAt = (tx: Tx, site: string, most: number) =>
  tx
    .selectFrom('configuration_report')
    .selectAll()
    .where('site', '=', site)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
