import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { changeMail } from '#acts/post/changeMail.ts'
import { securities } from '#rules/post/settings.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { personByAccount } from '#store/people.ts'
import { mailSettings } from '#store/post/settings.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { callOf, DoneAnswer, does, read, type Serving, sendDone } from '../route.ts'
import { type Posts, TrialAnswer, trialOf } from './serving.ts'

/** How mail is sent, and a trial of it. */
export function mailRoutes(app: FastifyInstance, serving: Serving, posts: Posts): void {
  const { db, now } = serving
  const { address } = posts
  read(app, serving, '/api/settings/mail', {
    about: 'How mail is sent; the password is never told',
    who: 'administrator',
    answer: z.object({
      rev: z.int().describe('0 where mail was never set up'),
      address: z.string().describe('Where links in mails lead: the address of this installation'),
      settings: z
        .object({
          enabled: z.boolean(),
          host: z.string(),
          port: z.int(),
          security: z.enum(securities),
          username: z.string().nullable(),
          hasPassword: z.boolean(),
          sender: z.string(),
        })
        .nullable(),
    }),
    async answers(tx) {
      const found = await mailSettings(tx)
      if (found === undefined) return { rev: 0, address, settings: null }
      const { rev, password, ...settings } = found
      return { rev, address, settings: { ...settings, hasPassword: password !== null } }
    },
  })
  does(
    app,
    'PUT',
    '/api/settings/mail',
    {
      who: 'administrator',
      about: 'Set up mail; a password that is left out stays as it is',
      body: changeMail.input as z.ZodType,
      answer: DoneAnswer,
    },
    serving,
    async (request, reply, caller) => {
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const { password, ...settings } = request.body as z.output<typeof changeMail.input>
      // The act, and with it the record, sees the password locked.
      const locked = password === undefined ? {} : { password: posts.lock(password, call.id) }
      const done = await enact(db, changeMail, call, { ...settings, ...locked })
      return isRefusal(done) ? sendRefusal(request, reply, done) : sendDone(reply, done)
    },
  )
  does(
    app,
    'POST',
    '/api/settings/mail/trials',
    { who: 'administrator', about: 'Send a mail to oneself, and hear what came of it', answer: TrialAnswer },
    serving,
    async (request, reply, { actor }) => {
      const person = await db.within('*', tx => personByAccount(tx, actor.person ?? ''))
      if (person === undefined) return sendRefusal(request, reply, refuse('access.sign_in'))
      const { name, email } = person
      return reply.send(trialOf(languageOf(request), await posts.tryMail({ name, email })))
    },
  )
}
