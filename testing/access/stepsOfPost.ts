import { randomUUID } from 'node:crypto'
import { addWebhook } from '#acts/post/addWebhook.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

/** How the routes of mail, webhooks and deliveries are asked. */
export const postSteps: Readonly<Record<string, Make>> = {
  'PUT /api/settings/mail': () => ({ body: mailServer, rev: 0 }),
  'POST /api/settings/webhooks': () => ({ body: webhook() }),
  'PUT /api/settings/webhooks/:webhook': async at => {
    const { webhook, ...body } = await webhookThere(at)
    return { path: `/api/settings/webhooks/${webhook}`, body: { ...body, active: false }, rev: 1 }
  },
  'DELETE /api/settings/webhooks/:webhook': async at => ({
    path: `/api/settings/webhooks/${(await webhookThere(at)).webhook}`,
    rev: 1,
  }),
  'POST /api/settings/webhooks/:webhook/secrets': async at => ({
    path: `/api/settings/webhooks/${(await webhookThere(at)).webhook}/secrets`,
    rev: 1,
  }),
  'POST /api/settings/webhooks/:webhook/trials': async at => ({
    path: `/api/settings/webhooks/${(await webhookThere(at)).webhook}/trials`,
  }),
  'POST /api/settings/deliveries/:delivery/resends': async at => ({
    path: `/api/settings/deliveries/${await deadDelivery(at)}/resends`,
  }),
}

const mailServer = {
  enabled: false,
  host: 'mail.works.example',
  port: 587,
  security: 'starttls',
  username: null,
  sender: 'countersign@works.example',
}
const webhook = () => ({
  webhook: randomUUID(),
  name: 'Tickets',
  url: 'http://127.0.0.1:9/',
  inside: true,
  acts: ['mail.change'],
  site: null,
})
async function webhookThere(at: Installation) {
  const one = webhook()
  await at.done(at.ids.ines, addWebhook, one)
  return one
}
async function deadDelivery(at: Installation): Promise<string> {
  const { webhook } = await webhookThere(at)
  const { owner } = at.database.db
  const now = Temporal.Now.instant()
  const entry = await owner.selectFrom('ledger_entry').select('id').limit(1).executeTakeFirstOrThrow()
  const row = { entry: entry.id, webhook, person: null, message: null, at: now, due_at: now, answer: null }
  const made = await owner
    .insertInto('delivery')
    .values({ ...row, state: 'dead', attempts: 8, tried_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
