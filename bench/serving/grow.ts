import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal } from '../../src/rules/refusal.ts'
import { attachCluster } from '../../src/store/cluster/cluster.ts'
import { connect } from '../../src/store/database.ts'

export const SITES = 200
export const PEOPLE = 20_000

/**
 * The sample company of a data folder, grown: sites until there are 200, each with a holder for every function of the split
 * that is not external, and people until there are 20,000. Written in bulk, past the acts: what is measured is serving it.
 */
export async function grow(folder: string, functions: readonly string[]): Promise<void> {
  const cluster = await attachCluster(folder)
  if (isRefusal(cluster)) throw new Error(cluster.refused)
  const db = connect(cluster.url, 2)
  await db.acting(randomUUID(), '*', async tx => {
    await sql`insert into site (id, label, zone, position)
      select 'plant-' || n, jsonb_build_object('en', 'Plant ' || n), 'Europe/Berlin', 1000 + n
      from generate_series(1, ${SITES}::int - (select count(*)::int from site)) as n`.execute(tx)
    await sql`insert into person (id, name, email)
      select gen_random_uuid(), 'Person Number ' || n, 'person.' || n || '@grown.example'
      from generate_series(1, ${PEOPLE}::int - (select count(*)::int from person)) as n`.execute(tx)
    await sql`insert into holding (id, function, person, site)
      select gen_random_uuid(), seat.function, taker.id, seat.site
      from (select site.id as site, function, row_number() over (order by site.id, function) as at
            from site, unnest(${[...functions]}::text[]) as function where site.id like 'plant-%') as seat
      join (select id, row_number() over (order by email) as at from person where email like '%@grown.example') as taker using (at)`.execute(
      tx,
    )
  })
  await sql`analyze`.execute(db.owner)
  await db.close()
  await cluster.stop()
}
