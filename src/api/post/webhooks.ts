import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Act } from '#acts/act.ts'
import { enact } from '#acts/enact.ts'
import { Uuid } from '#acts/fields.ts'
import { addWebhook } from '#acts/post/addWebhook.ts'
import { changeWebhook } from '#acts/post/changeWebhook.ts'
import { removeWebhook } from '#acts/post/endWebhook.ts'
import { rotateSecret } from '#acts/post/rotateSecret.ts'
import { isRefusal } from '#rules/refusal.ts'
import { webhooks } from '#store/post/settings.ts'
import type { Caller } from '../caller.ts'
import { languageOf, sendRefusal } from '../refusals.ts'
import { callOf, DoneAnswer, does, read, runs, type Serving } from '../route.ts'
import { type Posts, TrialAnswer, trialOf } from './serving.ts'

const AnswerWithSecret = DoneAnswer.extend({
  secret: z.string().describe('What the receiver checks signatures with; told to nobody else, and not again'),
})

/** Who is told of acts, over which address, and a trial of it. */
export function webhookRoutes(app: FastifyInstance, serving: Serving, posts: Posts): void {
  const { db, now } = serving
  read(app, serving, '/api/settings/webhooks', {
    about: 'Webhooks, without their secrets',
    who: 'administrator',
    answer: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        url: z.string(),
        inside: z.boolean(),
        acts: z.array(z.string()).nullable(),
        site: z.string().nullable(),
        active: z.boolean(),
        oldSecretUntil: z.iso.datetime().nullable(),
        rev: z.int(),
      }),
    ),
    answers: async (tx, { now }) =>
      (await webhooks(tx)).map(({ private: inside, only_site: site, state, old_until, ...row }) => ({
        ...row,
        inside,
        site,
        active: state === 'active',
        oldSecretUntil:
          old_until !== null && Temporal.Instant.compare(now, old_until) < 0 ? old_until.toString() : null,
      })),
  })

  /** An act that makes a secret: the answer is the only place where it is told. */
  const withSecret =
    <Input, Loaded, Outcome>(
      act: Act<Input, Loaded, Outcome>,
      inputOf: (request: FastifyRequest) => unknown,
    ) =>
    async (request: FastifyRequest, reply: FastifyReply, caller: Caller) => {
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      const done = await enact(db, act, call, inputOf(request))
      if (isRefusal(done)) return sendRefusal(request, reply, done)
      if (done.rev !== null) reply.header('etag', `"${done.rev}"`)
      return reply.send({ ...done, at: done.at.toString(), secret: posts.secretOf(done.act) })
    }
  does(
    app,
    'POST',
    '/api/settings/webhooks',
    {
      who: 'administrator',
      about: 'Add a webhook; the answer tells its secret',
      body: addWebhook.input as z.ZodType,
      answer: AnswerWithSecret,
    },
    serving,
    withSecret(addWebhook, ({ body }) => body),
  )
  const One = z.object({ webhook: Uuid })
  does(
    app,
    'POST',
    '/api/settings/webhooks/:webhook/secrets',
    {
      who: 'administrator',
      about: 'Give a webhook another secret, which the answer tells; the old one signs for another day',
      params: One,
      answer: AnswerWithSecret,
    },
    serving,
    withSecret(rotateSecret, ({ params }) => params),
  )
  const one = '/api/settings/webhooks/:webhook'
  runs(app, serving, 'PUT', one, changeWebhook, 'Change a webhook, stop it or start it again')
  runs(app, serving, 'DELETE', one, removeWebhook, 'Remove a webhook')
  does(
    app,
    'POST',
    '/api/settings/webhooks/:webhook/trials',
    {
      who: 'administrator',
      about: 'Send a webhook an event of no meaning, and hear what came of it',
      params: One,
      answer: TrialAnswer,
    },
    serving,
    async (request, reply) => {
      const { webhook } = request.params as z.output<typeof One>
      return reply.send(trialOf(languageOf(request), await posts.tryWebhook(webhook)))
    },
  )
}
