import type { Tx } from '../database.ts'

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
          'decision.requested_at',
          'decision.happened_at',
          'decision.started_at',
          'decision.finished_at',
        ])
        .where('decision_asset.asset', 'in', assets)
        .where('decision.kind', 'in', kinds)
        .where('decision.state', 'in', [
          'decided',
          'scheduled',
          'under-way',
          'suspended',
          'finished',
          'acted',
          'closed',
        ])
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
