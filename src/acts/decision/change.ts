import { z } from 'zod'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetsNamed } from '#store/decision/decisions.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { become, loadDecision, stepOn } from './decision.ts'
import { asked, fits } from './fields.ts'

const { site: _, ...changed } = asked

/** Whoever asked changes what they ask for, as long as it is a draft: what was signed is never changed under a signature. */
export const changeDecision = act('decision.change', {
  input: z.strictObject({ decision: Uuid, ...changed }),
  async load(tx, input, call) {
    const loaded = await loadDecision(tx, input, call)
    if (isRefusal(loaded)) return loaded
    const nowhere = await placeThere(tx, loaded.row.site, input.area)
    return nowhere ?? { ...loaded, found: await assetsNamed(tx, input.assets) }
  },
  rev: ({ row }) => row.rev,
  decide(loaded, input, { actor }) {
    const { row, kind, found } = loaded
    const refused = stepOn(loaded, 'change', actor) ?? fits(kind, { ...input, site: row.site })
    if (refused !== null) return refused
    const same = found.length === new Set(input.assets).size && found.every(one => one.site === row.site)
    return same ? null : refuse('asset.unknown')
  },
  async write(tx, loaded, __, input, call) {
    const { area, class: of, title, content, stated, until, decision } = input
    const { row, found } = loaded
    await tx.deleteFrom('decision_asset').where('decision', '=', decision).execute()
    if (row.site !== null && found.length > 0)
      await tx
        .insertInto('decision_asset')
        .values(found.map(({ id: asset }) => ({ decision, asset, site: row.site! })))
        .execute()
    const change = { area, class: of, title, content, stated, valid_until: until }
    const written = await become(tx, loaded, 'draft', change, call)
    const was = { title: row.title, content: row.content, stated: row.stated, until: row.valid_until }
    const is = { title, content, stated, until, area, class: of }
    const tags = { before: loaded.assets.map(one => one.tag), after: found.map(one => one.tag) }
    return {
      ...written,
      before: { ...(written.before as object), ...was, assets: tags.before },
      after: { ...(written.after as object), ...is, assets: tags.after },
    }
  },
})
