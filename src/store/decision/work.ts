import { sql } from 'kysely'
import type { Other } from '#rules/decision/slot.ts'
import type { Tx } from '../database.ts'

/** Work that is planned or under way on some of these assets of a site and not over yet, each with those of them that it is on. */
export async function workBetween(
  tx: Tx,
  site: string,
  assets: readonly string[],
  { but, now }: { readonly but: string; readonly now: Temporal.Instant },
): Promise<readonly Other[]> {
  const { rows } = await sql<Other>`
    select number, slot_from as "from", greatest(slot_to, case when state = 'under-way' then ${now.toString()}::timestamptz end) as "to",
      array_agg(asset::text) as assets
    from decision join decision_asset on decision = id
    where decision.site = ${site} and state in ('scheduled', 'under-way') and id <> ${but}
      and asset = any(${[...assets]}::uuid[]) and (slot_to > ${now.toString()}::timestamptz or state = 'under-way')
    group by id order by slot_from`.execute(tx)
  return rows
}
