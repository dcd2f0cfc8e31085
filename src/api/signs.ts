import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Act } from '#acts/act.ts'
import { doneBefore, enact } from '#acts/enact.ts'
import { Uuid, Zone } from '#acts/fields.ts'
import type { Identity } from '#identity/identity.ts'
import { meanings, whatIsSigned } from '#rules/people/signature.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { originOf } from './doors/origin.ts'
import { Spoken } from './doors/passkeys.ts'
import { sendRefusal } from './refusals.ts'
import { callOf, DoneAnswer, does, type Serving, sendDone } from './route.ts'
import { callFrom } from './session.ts'

const Given = z.union([
  z.strictObject({
    account: z.string().max(320).optional(),
    password: z.string().max(512).optional(),
    code: z.string().max(40).optional(),
  }),
  z.strictObject({ passkey: Spoken }),
])

/** A route on which a person signs: identity is proven anew for this very record, its state and the meaning (21 CFR 11.200). */
export function signs<Input, Loaded, Outcome>(
  app: FastifyInstance,
  serving: Serving,
  identity: Identity,
  url: string,
  act: Act<Input, Loaded, Outcome>,
  {
    about,
    subject,
    more = {},
  }: { readonly about: string; readonly subject: string; readonly more?: z.ZodRawShape },
): void {
  const Body = z.strictObject({ meaning: z.enum(meanings), zone: Zone, given: Given, ...more })
  const params = z.object({ [subject]: Uuid })
  does(
    app,
    'POST',
    url,
    { who: 'member', about, params, body: Body, answer: DoneAnswer },
    serving,
    async (request, reply, caller) => {
      const { given, ...said } = request.body as {
        given: z.output<typeof Given>
        meaning: z.output<typeof Body>['meaning']
      }
      const id = (request.params as Record<string, string>)[subject] ?? ''
      const call = callOf(request, caller, serving.now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      if (caller.session === null) return sendRefusal(request, reply, refuse('access.session'))
      const input = { [subject]: id, ...said }
      const { meaning } = said
      const what = whatIsSigned({ subject: id, rev: call.rev ?? null, meaning })
      const shown =
        'passkey' in given
          ? { passkey: { origin: originOf(request), response: given.passkey, what } }
          : Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined))
      // Sent again, it is answered alike: what proved the identity then, a code for one, need not do so twice.
      const before = await doneBefore(serving.db, act, call, input)
      if (before !== null) return sendDone(reply, before)
      const proof = await identity.prove(caller.session, callFrom(request, { given: shown, meaning }))
      if (isRefusal(proof)) return sendRefusal(request, reply, proof)
      const done = await enact(serving.db, act, { ...call, proof }, input)
      return isRefusal(done) ? sendRefusal(request, reply, done) : sendDone(reply, done)
    },
  )
}
