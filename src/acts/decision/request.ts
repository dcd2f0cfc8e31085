import { z } from 'zod'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetsNamed, renewable } from '#store/decision/decisions.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { askedKind } from './decision.ts'
import { asked, fits } from './fields.ts'

/** Somebody asks for a decision (DECIDE-1): a draft of their own, until they hand it in. */
export const requestDecision = act('decision.request', {
  input: z.strictObject({
    decision: Uuid,
    kind: z.string().max(100),
    renews: Uuid.nullable().default(null),
    ...asked,
  }),
  async load(tx, { site, area, assets, renews }) {
    const nowhere = await placeThere(tx, site, area)
    if (nowhere !== null) return nowhere
    const before =
      renews === null ? null : ((await renewable(tx, renews)) ?? refuse('decision.not_renewable'))
    return isRefusal(before) ? before : { found: await assetsNamed(tx, assets), before }
  },
  decide({ found, before }, input, { actor: { works, person } }) {
    const kind = askedKind(input.kind)
    if (isRefusal(kind)) return kind
    const { site, assets } = input
    if (person === null) return refuse('access.sign_in')
    if (!isAmong(site, works)) return refuse('decision.elsewhere')
    if (found.length !== new Set(assets).size || found.some(one => one.site !== site))
      return refuse('asset.unknown')
    if (before !== null && (before.kind !== kind.id || before.site !== site))
      return refuse('decision.not_renewable')
    return fits(kind, input) ?? { person }
  },
  async write(tx, { found }, { person }, input, { now }) {
    const { decision: id, kind, site, area, class: of, title, content, stated, until, renews } = input
    const { number } = await tx
      .insertInto('decision')
      .values({
        ...{ id, kind, site, area, class: of, title, state: 'draft', since: now },
        ...{ content: JSON.stringify(content), stated: JSON.stringify(stated), valid_until: until },
        ...{ requester: person, requested_at: now, renews },
      })
      .returning('number')
      .executeTakeFirstOrThrow()
    if (site !== null && found.length > 0)
      await tx
        .insertInto('decision_asset')
        .values(found.map(({ id: asset }) => ({ decision: id, asset, site })))
        .execute()
    const subject = { assets: found.map(({ id: asset, tag }) => ({ id: asset, tag })), class: of }
    return {
      kind: 'decision',
      subject: id,
      site,
      after: { number, kind, area, ...subject, title, content, stated, until, renews, state: 'draft' },
      rev: 1,
    }
  },
})
