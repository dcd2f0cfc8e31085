import { z } from 'zod'
import { answerAsk, closeAsks } from '#store/decision/decisions.ts'
import { act } from '../../act.ts'
import { Uuid } from '../../fields.ts'
import { askedAbout, become, loadDecision, stepOn } from '../decision.ts'

/**
 * Somebody inside takes over what was asked from outside: from here on they ask for it, name the assets, complete it and hand it
 * in. Whoever asked from outside follows it, and may withdraw it.
 */
export const sponsorDecision = act('decision.sponsor', {
  input: z.strictObject({ decision: Uuid }),
  load: loadDecision,
  rev: ({ row }) => row.rev,
  decide: (loaded, _, { actor }) => stepOn(loaded, 'sponsor', actor),
  async write(tx, loaded, _, __, call) {
    const { row, asks } = loaded
    const { actor, now } = call
    const open = asks.filter(one => one.open)
    const own = open.find(ask => askedAbout(row, ask, actor) !== null)
    if (own !== undefined) {
      const as = { as_function: own.function, standing_for: askedAbout(row, own, actor)?.for ?? null }
      await answerAsk(tx, own.id, { answer: 'taken', open: false, at: now, person: actor.person, ...as })
    }
    await closeAsks(
      tx,
      open.flatMap(({ id }) => (id === own?.id ? [] : [id])),
    )
    const written = await become(tx, loaded, 'draft', { requester: actor.person ?? row.requester }, call)
    const moved = { message: 'decision.moved', params: { decision: row.id, number: row.number } } as const
    return {
      ...written,
      function: own?.function ?? null,
      tell: row.visitor === null ? [] : [{ to: [row.visitor], ...moved }],
    }
  },
})
