import { z } from 'zod'
import { Checked, tallyOfCheck } from '#rules/network/checks/summary.ts'
import { isAmong } from '#rules/people/actor.ts'
import { refuse } from '#rules/refusal.ts'
import { planNumbered } from '#store/network/plans.ts'
import { placeThere } from '#store/people.ts'
import { act } from '../act.ts'
import { Slug, Uuid } from '../fields.ts'

/**
 * What a log of flows or the rules of a firewall showed, beside a version of a site's plan (PLANT-8). The file is read before
 * the act, and not kept; its name, size and checksum are.
 */
export const checkNetwork = act('network.check', {
  input: z.strictObject({
    site: Slug,
    check: Uuid,
    name: z.string().trim().min(1).max(300),
    size: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    plan: z.int().positive(),
    found: Checked,
  }),
  async load(tx, { site, plan }) {
    const nowhere = await placeThere(tx, site, null)
    return nowhere ?? (await planNumbered(tx, site, plan)) ?? refuse('network.version.unknown')
  },
  decide(_, { site }, { actor: { works, person } }) {
    if (person === null) return refuse('access.sign_in')
    return isAmong(site, works) ? { person } : refuse('network.check_elsewhere')
  },
  async write(tx, _, { person }, { check: id, site, name, size, sha256, plan, found }, { now }) {
    const { kind } = found
    const tally = tallyOfCheck(found)
    const row = { id, site, kind, name, size, sha256, plan, person, at: now, ...tally }
    await tx
      .insertInto('network_check')
      .values({ ...row, found: JSON.stringify(found) })
      .execute()
    return {
      ...{ kind: 'network', subject: site, site },
      after: { file: { name, size, sha256 }, kind, number: plan, ...tally },
    }
  },
})
