import { z } from 'zod'
import { isAct } from '#rules/people/access.ts'
import { webhookRefusal } from '#rules/post/settings.ts'
import { type Refusal, refuse } from '#rules/refusal.ts'
import type { Tx } from '#store/database.ts'
import { type Webhook, webhookToChange } from '#store/post/settings.ts'
import { Name, Slug } from '../fields.ts'

/** What can be said of a webhook: its name, where it leads, whether that may lie inside the company, and what it wants. */
export const fields = {
  name: Name,
  url: z.string().trim().max(2_000),
  /** Whether it may lead to private addresses, and there without TLS. */
  inside: z.boolean(),
  /** The acts that it is told of; null is all. */
  acts: z.array(z.string().refine(isAct, 'the name of an act')).min(1).max(200).nullable(),
  /** Only acts at this site. */
  site: Slug.nullable(),
}
type Fields = z.output<z.ZodObject<typeof fields>>

/** A webhook, locked until the act is over. Refuses one that is not there, or not any more. */
export const toChange = async (tx: Tx, id: string): Promise<Webhook | Refusal> =>
  (await webhookToChange(tx, id)) ?? refuse('webhook.unknown')

/** Whether there is a site to be told of; null is yes. */
export async function siteRefusal(tx: Tx, site: string | null): Promise<Refusal | null> {
  if (site === null) return null
  const found = await tx.selectFrom('site').select('id').where('id', '=', site).executeTakeFirst()
  return found === undefined ? refuse('site.unknown', { site }) : null
}

export const fieldsRefusal = ({ url, inside }: Fields): Refusal | null => webhookRefusal(url, inside)

export const columns = ({ name, url, inside, acts, site }: Fields) => ({
  name,
  url,
  private: inside,
  acts: acts === null ? null : [...acts],
  only_site: site,
})

/** What the ledger tells of a webhook: of its address the host alone, since the rest is often a secret. */
export const shown = (row: Pick<Webhook, 'name' | 'url' | 'private' | 'acts' | 'only_site'>) => ({
  name: row.name,
  host: URL.parse(row.url)?.host ?? '',
  inside: row.private,
  acts: row.acts,
  site: row.only_site,
})
