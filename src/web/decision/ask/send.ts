import { actHeaders, api, told } from '../../api/client.ts'
import type { Names } from '../../people/names.ts'
import { instantIn } from '../../windows/wall.ts'
import type { KindOf } from '../list/queries.ts'
import { type Asked, bodyOf } from './form.ts'

/** A draft as it stands in the record. */
export type Draft = { readonly id: string; readonly rev: number }

/** Keeps the request as a draft: a new one, or the one that it is. */
export async function keep(kind: KindOf, name: string, asked: Asked, draft: Draft | null): Promise<Draft> {
  const body = bodyOf(kind, name, asked)
  if (draft === null) {
    const decision = crypto.randomUUID()
    const header = actHeaders()
    const done = await told(
      api.POST('/api/decisions', { params: { header }, body: { decision, kind: kind.id, ...body } }),
    )
    return { id: decision, rev: done.rev ?? 1 }
  }
  const { site: _, ...change } = body
  const params = { path: { decision: draft.id }, header: actHeaders(draft.rev) }
  const done = await told(api.PUT('/api/decisions/{decision}', { params, body: change }))
  return { id: draft.id, rev: done.rev ?? draft.rev }
}

/** Opens a campaign: a draft at each site; with `complete` nothing is opened that lacks something. */
export async function openCampaign(kind: KindOf, name: string, asked: Asked, complete: boolean) {
  const campaign = crypto.randomUUID()
  const { site: _, area: __, class: ___, ...body } = bodyOf(kind, name, asked)
  const params = { header: actHeaders() }
  await told(api.POST('/api/campaigns', { params, body: { campaign, kind: kind.id, ...body, complete } }))
  return campaign
}

/** A draft goes on its way. */
export const handIn = ({ id, rev }: Draft) =>
  told(
    api.POST('/api/decisions/{decision}/submissions', {
      params: { path: { decision: id }, header: actHeaders(rev) },
      body: {},
    }),
  )

/** Enters what was done in an emergency; hands back the decision's id. */
export async function record(kind: KindOf, name: string, asked: Asked, names: Names): Promise<string> {
  const decision = crypto.randomUUID()
  const happened = instantIn(names.zone(asked.site), asked.happened)
  const acted = asked.acted.map(({ id }) => id)
  const body = { decision, kind: kind.id, ...bodyOf(kind, name, asked), happened, acted }
  await told(api.POST('/api/decision-records', { params: { header: actHeaders() }, body }))
  return decision
}
