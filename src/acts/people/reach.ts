import type { Tx } from '#store/database.ts'

/**
 * The sites (null: the corporate level) at which a person holds a function now or later: there it counts who stands in
 * for them. Who holds nothing yet belongs to the corporate level. Ask it in the scope of all sites.
 */
export async function reachOf(
  tx: Tx,
  person: string,
  now: Temporal.Instant,
): Promise<readonly (string | null)[]> {
  // West of Greenwich it is yesterday a little longer.
  const today = now.subtract({ hours: 24 }).toZonedDateTimeISO('UTC').toPlainDate().toString()
  const held = await tx
    .selectFrom('holding')
    .select('site')
    .distinct()
    .where('person', '=', person)
    .where(({ eb, or }) => or([eb('to_day', 'is', null), eb('to_day', '>=', today)]))
    .execute()
  return held.length === 0 ? [null] : held.map(({ site }) => site)
}
