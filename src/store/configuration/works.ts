import { explaining } from '#rules/decision/worked.ts'
import type { Tx } from '../database.ts'

/** When work was done, as `workedIn` reads it. */
const moments = [
  'decision.requested_at as requested',
  'decision.happened_at as happened',
  'decision.started_at as started',
  'decision.finished_at as finished',
] as const

/** Decisions about assets by which work was or may be done, of these kinds: at first those that matter still, the latest first. */
export const worksOn = (tx: Tx, assets: readonly string[], kinds: readonly string[]) =>
  assets.length === 0 || kinds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('decision')
        .innerJoin('decision_asset', 'decision_asset.decision', 'decision.id')
        .select([
          'decision_asset.asset',
          'decision.id',
          'decision.number',
          'decision.title',
          'decision.kind',
          'decision.state',
          'decision.content',
          ...moments,
        ])
        .where('decision_asset.asset', 'in', assets)
        .where('decision.kind', 'in', kinds)
        .where('decision.state', 'in', explaining)
        .orderBy('decision.number', 'desc')
        .limit(2_000)
        .execute()

/** Whether a decision is about an asset. */
export const isAbout = async (tx: Tx, decision: string, asset: string): Promise<boolean> =>
  (await tx
    .selectFrom('decision_asset')
    .select('asset')
    .where('decision', '=', decision)
    .where('asset', '=', asset)
    .executeTakeFirst()) !== undefined

/** The same of the site where it is, or of the company: by work of these kinds traffic may come about. With the assets, and where they lie. */
export async function worksAt(tx: Tx, site: string, kinds: readonly string[]) {
  if (kinds.length === 0) return []
  const works = await tx
    .selectFrom('decision')
    .select(['decision.id', 'decision.number', 'decision.title', 'decision.kind', 'decision.state'])
    .select(['decision.content', ...moments])
    .where('decision.kind', 'in', kinds)
    .where('decision.state', 'in', explaining)
    .where(({ or, eb }) => or([eb('decision.site', '=', site), eb('decision.site', 'is', null)]))
    .orderBy('decision.number', 'desc')
    .limit(500)
    .execute()
  if (works.length === 0) return []
  const assets = await tx
    .selectFrom('decision_asset')
    .innerJoin('asset', 'asset.id', 'decision_asset.asset')
    .select(['decision_asset.decision', 'asset.zone', 'asset.addresses'])
    .where(
      'decision_asset.decision',
      'in',
      works.map(({ id }) => id),
    )
    .limit(20_000)
    .execute()
  const by = Map.groupBy(assets, one => one.decision)
  return works.map(work => ({ ...work, assets: by.get(work.id) ?? [] }))
}
