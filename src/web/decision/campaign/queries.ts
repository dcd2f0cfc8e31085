import { queryOptions } from '@tanstack/react-query'
import { api, told } from '../../api/client.ts'
import { type Got, queries } from '../../api/queries.ts'
import { handIn } from '../ask/send.ts'

export type CampaignOf = Got<'/api/campaigns/{campaign}'>
export type Part = CampaignOf['decisions'][number]

export const campaignsQuery = queryOptions({
  queryKey: ['decisions', 'campaigns'],
  queryFn: () => told(api.GET('/api/campaigns')),
})

export const campaignQuery = (campaign: string) =>
  queryOptions({
    queryKey: ['decisions', 'campaign', campaign],
    queryFn: () => told(api.GET('/api/campaigns/{campaign}', { params: { path: { campaign } } })),
  })

/** A site whose draft could not be handed in, and why. */
export type NotHandedIn = { readonly site: string | null; readonly why: unknown }

/** Hands in every draft of a campaign that is one's own, one after the other; hands back those that stay drafts. */
export async function handInAll(
  campaign: string,
  onDone: (count: number) => void = () => undefined,
): Promise<readonly NotHandedIn[]> {
  const { decisions } = await queries.fetchQuery({ ...campaignQuery(campaign), staleTime: 0 })
  const not: NotHandedIn[] = []
  let done = 0
  for (const { id, rev, site, mine } of decisions)
    if (mine) {
      try {
        await handIn({ id, rev })
        onDone(++done)
      } catch (why) {
        not.push({ site, why })
      }
    }
  await queries.invalidateQueries({ queryKey: ['decisions'] })
  await queries.invalidateQueries({ queryKey: ['desk'] })
  return not
}

/** States in which the site has decided, whatever has come of it since. */
const decided: readonly Part['state'][] = ['decided', 'scheduled', 'under-way', 'finished', 'closed']

/** How many sites have decided, and how many assets are done, among how many. */
export function totalsOf(parts: readonly Pick<Part, 'state' | 'assets'>[]) {
  const sum = (those: readonly Pick<Part, 'assets'>[]) => those.reduce((all, one) => all + one.assets, 0)
  return {
    sites: parts.length,
    decided: parts.filter(({ state }) => decided.includes(state)).length,
    assets: sum(parts),
    done: sum(parts.filter(({ state }) => state === 'closed')),
  }
}

/** How many sites stand where, in the order in which a decision goes. */
export const statesOf = (
  parts: readonly Pick<Part, 'state'>[],
): readonly (readonly [Part['state'], number])[] =>
  [...Map.groupBy(parts, one => one.state)].map(([state, those]) => [state, those.length] as const)
