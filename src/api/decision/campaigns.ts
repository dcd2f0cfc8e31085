import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openCampaign } from '#acts/decision/campaign/open.ts'
import { decisionKinds } from '#acts/decision/kinds.ts'
import { refuse } from '#rules/refusal.ts'
import { type CampaignRow, campaignOf, campaigns, decisionsOfCampaigns } from '#store/decision/campaigns.ts'
import { personNames } from '#store/people.ts'
import { LabelAnswer, read, runs, type Serving } from '../route.ts'
import { DecisionAnswer, listedSaid, type Names } from './said.ts'

const MOST = 200
const Campaign = z.object({
  id: z.uuid(),
  kind: z.object({ id: z.string(), label: LabelAnswer }),
  title: z.string(),
  requested: z.object({ by: z.object({ person: z.uuid(), name: z.string() }), at: z.iso.datetime() }),
  decisions: z.array(DecisionAnswer.extend({ assets: z.int() })),
})

const said = (
  { id, kind, title, requester, requested_at }: CampaignRow,
  decisions: Awaited<ReturnType<typeof decisionsOfCampaigns>>,
  names: Names,
): z.input<typeof Campaign> => ({
  ...{ id, title, kind: { id: kind, label: decisionKinds().get(kind)?.label ?? { en: kind } } },
  requested: { by: { person: requester, name: names[requester] ?? '' }, at: requested_at.toString() },
  decisions: decisions
    .filter(one => one.campaign === id)
    .map(row => ({ ...listedSaid(row, names), assets: Number(row.assets) })),
})

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
      return { campaigns: rows.map(row => said(row, decisions, names)) }
    },
  })
  read(app, serving, '/api/campaigns/:campaign', {
    about: 'A campaign with its decisions at your sites',
    who: 'member',
    params: z.object({ campaign: z.uuid() }),
    answer: Campaign,
    async answers(tx, { params: { campaign } }) {
      const row = await campaignOf(tx, campaign)
      const decisions = row === undefined ? [] : await decisionsOfCampaigns(tx, [campaign])
      // Of a campaign elsewhere nothing is told.
      if (row === undefined || decisions.length === 0) return refuse('campaign.unknown')
      return said(row, decisions, await personNames(tx, [row.requester]))
    },
  })
  runs(app, serving, 'POST', '/api/campaigns', openCampaign, 'Ask for the same on assets of several sites')
}
