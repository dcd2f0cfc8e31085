import { z } from 'zod'
import { isAmong } from '#rules/people/actor.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { assetsNamed } from '#store/decision/decisions.ts'
import { act } from '../../act.ts'
import { Uuid } from '../../fields.ts'
import { derivedId } from '../../time/limit/ids.ts'
import { kindOf } from '../decision.ts'
import { asked, lacking } from '../fields.ts'

const { title, content, stated, until } = asked
const MOST = 2_000

/** The decision that a campaign is at a site. */
export const decisionAt = (campaign: string, site: string): string => derivedId('campaign', campaign, site)

/**
 * The same is asked for on assets of several sites (DECIDE-1): one decision for each site, a draft of its own, which is then
 * handed in, decided and planned there, and followed as a whole. Whoever asks has a function at every one of them. With
 * `complete` nothing is opened that lacks something, naming what is missing. A site whose assets all stand in one area is
 * asked there.
 */
export const openCampaign = act('campaign.open', {
  input: z.strictObject({
    ...{ campaign: Uuid, kind: z.string().max(100), title, content, stated, until },
    assets: z.array(Uuid).min(1).max(MOST),
    complete: z.boolean().default(false),
  }),
  // Its entry tells of all of its sites, and is written by somebody who may see but some of all.
  whole: true,
  load: async (tx, { assets }) => ({ found: await assetsNamed(tx, assets) }),
  decide({ found }, { kind: id, assets, content, until, complete }, { actor: { person, works }, now }) {
    const kind = kindOf(id)
    if (isRefusal(kind)) return kind
    if (person === null) return refuse('access.sign_in')
    if (kind.subject !== 'assets') return refuse('decision.subject', { subject: kind.subject })
    if (found.length !== new Set(assets).size) return refuse('asset.unknown')
    const sites = Map.groupBy(found, one => one.site)
    if ([...sites.keys()].some(site => !isAmong(site, works))) return refuse('asset.unknown')
    const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
    const lacks = complete ? lacking(kind, { content, valid_until: until }, today) : null
    return lacks ?? { person, sites }
  },
  async write(tx, _, { person, sites }, input, { now }) {
    const { campaign, kind, title, content, stated, until } = input
    await tx
      .insertInto('campaign')
      .values({ id: campaign, kind, title, requester: person, requested_at: now })
      .execute()
    const decisions = [...sites].map(([site, assets]) => {
      const [area = null, ...others] = new Set(assets.map(one => one.area))
      return { id: decisionAt(campaign, site), site, area: others.length === 0 ? area : null, assets }
    })
    await tx
      .insertInto('decision')
      .values(
        decisions.map(({ id, site, area }) => ({
          ...{
            id,
            campaign,
            kind,
            site,
            area,
            class: null,
            title,
            state: 'draft' as const,
            since: now,
          },
          ...{ content: JSON.stringify(content), stated: JSON.stringify(stated), valid_until: until },
          ...{ requester: person, requested_at: now },
        })),
      )
      .execute()
    await tx
      .insertInto('decision_asset')
      .values(
        decisions.flatMap(({ id, site, assets }) =>
          assets.map(asset => ({ decision: id, asset: asset.id, site })),
        ),
      )
      .execute()
    return {
      kind: 'campaign',
      subject: campaign,
      site: decisions.length === 1 ? decisions[0]!.site : '*',
      after: {
        ...{ kind, title, content, stated, until },
        decisions: decisions.map(({ id, site, area, assets }) => ({
          id,
          site,
          area,
          assets: assets.map(one => one.tag),
        })),
      },
      rev: 1,
    }
  },
})
