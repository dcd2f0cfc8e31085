import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openCampaign } from '#acts/decision/campaign/open.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { peopleOfPlaces } from '#acts/finding/owned.ts'
import { splitNow } from '#acts/time/limit/split.ts'
import { roles } from '#rules/decision/asks.ts'
import type { Actor } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { sides } from '#rules/split/split.ts'
import type { Tx } from '#store/database.ts'
import {
  asksOfCampaign,
  type CampaignRow,
  campaignOf,
  campaigns,
  decisionsOfCampaigns,
} from '#store/decision/campaigns.ts'
import { dueBy } from '#store/limits.ts'
import { personNames } from '#store/people.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'
import { DecisionAnswer, listedSaid, type Names } from './said.ts'

const MOST = 200
const Somebody = z.object({ person: z.uuid(), name: z.string() })
const Head = z.object({
  id: z.uuid(),
  kind: z.object({ id: z.string(), label: LabelAnswer }),
  title: z.string(),
  requested: z.object({ by: Somebody, at: z.iso.datetime() }),
})
const Part = DecisionAnswer.extend({ assets: z.int() })
const Campaign = Head.extend({ decisions: z.array(Part) })
const CampaignPage = Head.extend({
  decisions: z.array(
    Part.extend({
      mine: z.boolean().describe('A draft of yours, which you can hand in'),
      due: z.iso.datetime().nullable().describe('Until when those whom it waits for have time'),
      waits: z
        .array(
          z.object({
            role: z.enum(roles),
            function: z.string(),
            label: LabelAnswer,
            side: z.enum(sides),
            people: z.array(Somebody).describe('Who stands for it there now'),
          }),
        )
        .describe('Whom it waits for'),
    }),
  ),
})

const headOf = (
  { id, kind, title, requester, requested_at }: CampaignRow,
  names: Names,
): z.input<typeof Head> => ({
  ...{ id, title, kind: { id: kind, label: decisionKinds().get(kind)?.label ?? { en: kind } } },
  requested: { by: { person: requester, name: names[requester] ?? '' }, at: requested_at.toString() },
})

type PartRow = Awaited<ReturnType<typeof decisionsOfCampaigns>>[number]
const partOf = (row: PartRow, names: Names) => ({ ...listedSaid(row, names), assets: Number(row.assets) })

/** A campaign as its page shows it: where each site stands, and whom it waits for there, by name. */
async function campaignPage(
  tx: Tx,
  id: string,
  { actor, now }: { readonly actor: Actor; readonly now: Temporal.Instant },
): Promise<z.input<typeof CampaignPage> | Refusal> {
  const campaign = await campaignOf(tx, id)
  const rows = campaign === undefined ? [] : await decisionsOfCampaigns(tx, [id])
  // Of a campaign elsewhere nothing is told.
  if (campaign === undefined || rows.length === 0) return refuse('campaign.unknown')
  const split = await splitNow(tx, now)
  if (isRefusal(split)) return split
  const asks = await asksOfCampaign(tx, id)
  const people = await peopleOfPlaces(tx, split, asks, now)
  const due = await dueBy(
    tx,
    'decision',
    rows.map(row => row.id),
  )
  const names = await personNames(tx, [campaign.requester])
  const label = (fn: string) => split.functions.find(one => one.id === fn)?.label ?? { en: fn }
  return {
    ...headOf(campaign, names),
    decisions: rows.map(row => ({
      ...partOf(row, names),
      mine: row.state === 'draft' && row.requester === actor.person,
      due: due.get(row.id)?.toString() ?? null,
      waits: asks
        .filter(one => one.decision === row.id)
        .map(({ role, function: fn, side }) => ({
          ...{ role, function: fn, side, label: label(fn) },
          people: people(fn, row).map(({ person, name }) => ({ person, name })),
        })),
    })),
  }
}

/** Campaigns: the same asked for at several sites, each of which decides for itself. */
export function campaignRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/campaigns', {
    about: 'Campaigns with decisions at your sites, the newest first',
    who: 'member',
    answer: z.object({ campaigns: z.array(Campaign) }),
    async answers(tx) {
      const rows = await campaigns(tx, MOST)
      const decisions = await decisionsOfCampaigns(
        tx,
        rows.map(({ id }) => id),
      )
      const names = await personNames(
        tx,
        rows.map(one => one.requester),
      )
      return {
        campaigns: rows.map(row => ({
          ...headOf(row, names),
          decisions: decisions.filter(one => one.campaign === row.id).map(one => partOf(one, names)),
        })),
      }
    },
  })
  read(app, serving, '/api/campaigns/:campaign', {
    about: 'A campaign: where its decision at each of your sites stands, and whom it waits for there',
    who: 'member',
    params: z.object({ campaign: z.uuid() }),
    answer: CampaignPage,
    answers: (tx, { params: { campaign }, actor, now }) => campaignPage(tx, campaign, { actor, now }),
  })
  runs(app, serving, 'POST', '/api/campaigns', openCampaign, 'Ask for the same on assets of several sites')
}
