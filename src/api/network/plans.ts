import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Slug } from '#acts/fields.ts'
import { discardNetwork } from '#acts/network/discard.ts'
import { draftNetwork } from '#acts/network/draft.ts'
import { proposeTraffic } from '#acts/network/propose.ts'
import { submitNetwork } from '#acts/network/submit.ts'
import { refuse } from '#rules/refusal.ts'
import {
  decisionsAboutPlan,
  planDraftOf,
  planNumbered,
  planOf,
  planVersions,
  zonedAssets,
} from '#store/network/plans.ts'
import { personNames, placeThere } from '#store/people.ts'
import { read, runs, type Serving } from '../route.ts'
import { DecidedAnswer, PlanAnswer, planAnswer } from './answers.ts'

const Instant = z.iso.datetime()
const Site = z.object({ site: Slug })

/** The zones and conduits of a site (PLANT-7): what is in force, its draft, and how it came about. */
export function networkRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/sites/:site/network', {
    about: 'Zones and conduits of a site: what is in force, and its draft',
    who: 'member',
    params: Site,
    answer: z.object({
      inForce: z
        .object({ number: z.int(), since: Instant, sha256: z.string(), content: PlanAnswer })
        .nullable()
        .describe('null: none were agreed yet'),
      draft: z
        .object({ rev: z.int(), by: z.string(), at: Instant, sha256: z.string(), content: PlanAnswer })
        .nullable(),
      versions: z.array(
        z.object({
          number: z.int(),
          since: Instant,
          sha256: z.string(),
          decision: DecidedAnswer.pick({ id: true, number: true, title: true }).nullable(),
        }),
      ),
      decisions: z
        .array(DecidedAnswer.extend({ conduit: z.string().nullable() }))
        .describe('About the plan as a whole, or (`conduit`) about traffic through one'),
    }),
    async answers(tx, { params: { site } }) {
      const missing = await placeThere(tx, site, null)
      if (missing !== null) return missing
      const [inForce, draft] = [await planOf(tx, site), await planDraftOf(tx, site)]
      const [versions, decisions] = [await planVersions(tx, site), await decisionsAboutPlan(tx, site)]
      const names = await personNames(tx, [draft?.person ?? null])
      return {
        inForce:
          inForce === undefined
            ? null
            : {
                number: inForce.number ?? 0,
                since: `${inForce.in_force_from}`,
                sha256: inForce.sha256,
                content: planAnswer(inForce.content),
              },
        draft:
          draft === undefined
            ? null
            : {
                rev: draft.rev,
                by: names[draft.person] ?? '',
                at: draft.changed_at.toString(),
                sha256: draft.sha256,
                content: planAnswer(draft.content),
              },
        versions: versions.map(({ number, in_force_from, sha256, decision, decided, title }) => ({
          ...{ number: number ?? 0, since: `${in_force_from}`, sha256 },
          decision: decision === null ? null : { id: decision, number: decided ?? 0, title: title ?? '' },
        })),
        decisions: decisions.map(({ content, ...one }) => ({
          ...one,
          conduit: typeof content.fields.conduit === 'string' ? content.fields.conduit : null,
        })),
      }
    },
  })
  read(app, serving, '/api/sites/:site/network/versions/:number', {
    about: 'A version of a site’s zones and conduits, as it was in force',
    who: 'member',
    params: Site.extend({ number: z.coerce.number().int().positive() }),
    answer: z.object({ number: z.int(), since: Instant, sha256: z.string(), content: PlanAnswer }),
    async answers(tx, { params: { site, number } }) {
      const found = await planNumbered(tx, site, number)
      if (found === undefined) return refuse('network.version.unknown')
      const { sha256, content, in_force_from } = found
      return { number, since: `${in_force_from}`, sha256, content: planAnswer(content) }
    },
  })
  read(app, serving, '/api/sites/:site/network/assets', {
    about: 'Which asset of a site lies in which zone, by the list of assets, with its IP addresses',
    who: 'member',
    params: Site,
    query: z.object({
      among: z
        .enum(['zoned', 'all'])
        .default('zoned')
        .describe('`all`: also those that lie in none (their zone is empty)'),
    }),
    answer: z.array(
      z.object({ id: z.uuid(), tag: z.string(), zone: z.string(), addresses: z.array(z.string()) }),
    ),
    async answers(tx, { params: { site }, query: { among } }) {
      return (await placeThere(tx, site, null)) ?? zonedAssets(tx, site, among)
    },
  })
  const at = '/api/sites/:site/network'
  runs(app, serving, 'PUT', `${at}/draft`, draftNetwork, 'Save the draft of a site’s zones and conduits')
  runs(app, serving, 'POST', `${at}/discards`, discardNetwork, 'Give the draft up')
  runs(app, serving, 'POST', `${at}/submissions`, submitNetwork, 'Hand the draft in for decision')
  runs(app, serving, 'POST', `${at}/proposals`, proposeTraffic, 'Propose traffic to be agreed on')
}
