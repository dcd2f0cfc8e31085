import { z } from 'zod'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { become, loadDecision, stepOn } from './decision.ts'
import { fits, lacking } from './fields.ts'
import { settle } from './settle.ts'
import { tellAsked } from './tell.ts'
import { rowsOf } from './work.ts'

/**
 * A request goes on its way (DECIDE-2, DECIDE-3): the split says who judges its impact, who is asked for advice and who
 * decides, and they are asked. Refuses what is not complete, naming what is missing.
 */
export const submitDecision = act('decision.submit', {
  input: z.strictObject({ decision: Uuid }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor, now }) =>
    stepOn(loaded, 'submit', actor) ??
    fits(loaded.kind, { ...loaded.row, assets: loaded.assets.map(({ id }) => id) }) ??
    lacking(loaded.kind, loaded.row, now.toZonedDateTimeISO('UTC').toPlainDate().toString()),
  async write(tx, loaded, _, __, call) {
    const { row, route } = loaded
    const { state, change, opened } = await settle(tx, loaded, {}, call.now)
    // A plan that was sent back is put down as it now is.
    await tx.deleteFrom('decision_item').where('decision', '=', row.id).execute()
    const items = rowsOf(row.id, row.site, row.content.items, call.actor.person ?? row.requester)
    if (items.length > 0) await tx.insertInto('decision_item').values(items).execute()
    const written = await become(tx, loaded, state, { ...change, sent_back: null }, call)
    const { A, keys, consents } = route.row
    const asked = { version: route.row.version, A, keys, consents, facts: route.facts }
    return {
      ...written,
      after: { ...(written.after as object), ...asked, asked: opened },
      tell: await tellAsked(tx, route.split, row, opened, call.now, call.actor.person),
    }
  },
})
