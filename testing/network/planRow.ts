import { randomUUID } from 'node:crypto'
import type { Plan } from '../../src/rules/network/plan/plan.ts'
import type { Database } from '../../src/store/database.ts'

/** Two zones and what joins them. */
export const twoZones = {
  format: 'countersign.zones/1',
  zones: [
    { id: 'office', label: { en: 'Office' }, prefixes: ['10.1.0.0/16'], level: 4, marks: [] },
    { id: 'control', label: { en: 'Control' }, prefixes: ['10.2.0.0/16'], level: 1, marks: [] },
  ],
  conduits: [
    {
      ...{ id: 'up', label: { en: 'Up' }, from: 'control', to: 'office', marks: [] },
      permissions: [{ id: 'web', protocol: ['tcp'], ports: ['443'], direction: 'forward' }],
    },
  ],
} as const satisfies Plan

/** A plan that is in force at a site, in place of one before, without the decision that it takes; hands back its number. */
export async function planInForce(
  db: Database,
  site: string,
  person: string,
  plan: Plan = twoZones,
): Promise<number> {
  const now = Temporal.Now.instant().round('millisecond')
  return db.acting(randomUUID(), '*', async tx => {
    const before = await tx
      .updateTable('network_plan')
      .set({ state: 'past' })
      .where('site', '=', site)
      .where('state', '=', 'in-force')
      .returning('number')
      .executeTakeFirst()
    const number = (before?.number ?? 0) + 1
    await tx
      .insertInto('network_plan')
      .values({
        ...{ id: randomUUID(), site, number, state: 'in-force', content: JSON.stringify(plan) },
        ...{ sha256: '0'.repeat(64), decision: null, person, changed_at: now, in_force_from: now },
      })
      .execute()
    return number
  })
}
