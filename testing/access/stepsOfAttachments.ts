import { randomUUID } from 'node:crypto'
import { addAttachment } from '#acts/plant/addAttachment.ts'
import type { Installation } from '../installation.ts'
import type { Make } from './steps.ts'

const content = Buffer.from('tag;site\nPLC-101;north\n').toString('base64')
const file = () => ({ attachment: randomUUID(), site: 'north', name: 'tags.csv', content })

async function attached(at: Installation) {
  const one = file()
  await at.done(at.ids.karel, addAttachment, one)
  return one.attachment
}

/** How the routes of attached files are asked. */
export const attachmentSteps: Readonly<Record<string, Make>> = {
  'GET /api/attachments': async at => {
    await attached(at)
    return { path: '/api/attachments?site=north' }
  },
  'POST /api/attachments': () => ({ body: file() }),
  'POST /api/attachments/:attachment/removals': async at => ({
    path: `/api/attachments/${await attached(at)}/removals`,
    body: { why: 'Of another machine' },
    rev: 1,
  }),
  'GET /api/attachments/:attachment/content': async at => ({
    path: `/api/attachments/${await attached(at)}/content`,
  }),
}
