import { z } from 'zod'
import { isRefusal } from '#rules/refusal.ts'
import { act } from '../act.ts'
import { Uuid } from '../fields.ts'
import { notInSample } from '../organisation/sample.ts'
import { columns, fields, fieldsRefusal, shown, siteRefusal } from './webhook.ts'

/** A receiver of acts joins the record. Its secret is the one that belongs to this act's id (`vault`). */
export const addWebhook = act('webhook.add', {
  input: z.strictObject({ webhook: Uuid, ...fields }),
  async load(tx, { site }) {
    const refusal = (await notInSample(tx, 'post.sample')) ?? (await siteRefusal(tx, site))
    return isRefusal(refusal) ? refusal : {}
  },
  decide: (_, input) => fieldsRefusal(input),
  async write(tx, _, __, { webhook, ...input }, { id }) {
    const row = { ...columns(input), secret: id, old_secret: null, old_until: null }
    await tx
      .insertInto('webhook')
      .values({ id: webhook, ...row, state: 'active' })
      .execute()
    return { kind: 'webhook', subject: webhook, after: shown(row), rev: 1 }
  },
})
