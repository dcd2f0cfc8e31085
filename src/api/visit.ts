import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { enact } from '#acts/enact.ts'
import { Email, Label, Name, Slug, Uuid, Zone } from '#acts/fields.ts'
import { foundOrganisation } from '#acts/organisation/found.ts'
import { actorOf } from '#acts/people/actor.ts'
import { invitePerson } from '#acts/people/invite.ts'
import { addSite } from '#acts/site/add.ts'
import type { Identity } from '#identity/identity.ts'
import { hashToken, newToken } from '#identity/link.ts'
import { checkPassword } from '#identity/password/rule.ts'
import { SAMPLE_PASSWORD, sampleOf } from '#identity/sample.ts'
import { nobody } from '#rules/people/actor.ts'
import { isRefusal, type Refusal, refuse } from '#rules/refusal.ts'
import { sides } from '#rules/split/split.ts'
import { providerOf } from '#store/provider.ts'
import { documentOf, versionInForce } from '#store/split.ts'
import { Me, meOf } from './me.ts'
import { sendRefusal } from './refusals.ts'
import { callOf, does, LabelAnswer, type Serving } from './route.ts'
import { callFrom, Nothing, SessionAnswer, sendAnswer } from './session.ts'

export type Visit = {
  readonly identity: Identity
  /** The hash of the one-time link that `npm start` prints as long as there is no organisation. */
  readonly firstLink: string
  /** Makes the sample company in an empty database; refuses where there is an organisation. */
  readonly seed: () => Promise<Refusal | null>
  /** Takes the sample company away, and nothing but it. */
  readonly forget: () => Promise<void>
}

/** A label as it is told; the schema that reads one takes a bare text, too, and cannot be turned round. */
const Said = z.object({ en: z.string(), de: z.string().optional() })

const Founder = z.strictObject({ person: Uuid, name: Name, email: Email })
const Founding = z.strictObject({
  link: z.string().describe('The secret of the one-time link that the server printed'),
  label: Label,
  it: Founder,
  operations: Founder,
  administrator: z
    .enum(sides)
    .describe('The founder who sits at the keyboard, and administers the installation'),
  password: z.string().max(512),
  site: z.strictObject({ site: Slug, label: Label, zone: Zone }),
})

/** The first visit: a look around in the sample company, or an organisation of one's own. */
export function visitRoutes(
  app: FastifyInstance,
  serving: Serving,
  { identity, firstLink, seed, forget }: Visit,
): void {
  const { db, now } = serving
  const provider = async () => {
    const found = await db.within('*', providerOf)
    return found?.enabled ? found.label : null
  }
  const organisation = () =>
    db.within('*', tx => tx.selectFrom('organisation').selectAll().executeTakeFirst())

  does(
    app,
    'GET',
    '/api/visit',
    {
      who: 'anyone',
      about: 'What this installation is, and who you are',
      answer: z.object({
        organisation: z
          .object({
            mode: z.enum(['own', 'sample']),
            label: LabelAnswer,
            secondFactor: z.boolean(),
            rev: z.int(),
          })
          .nullable(),
        inForce: z.object({ id: z.uuid(), number: z.int() }).nullable(),
        me: Me.nullable(),
        samplePassword: z.string().nullable(),
        provider: z.string().nullable().describe('What the company’s sign-in is called, where there is one'),
      }),
    },
    serving,
    async (_, reply, caller) => {
      const found = await organisation()
      const inForce =
        caller.actor.person === null ? undefined : await db.within('*', tx => versionInForce(tx, now()))
      return reply.send({
        organisation:
          found === undefined
            ? null
            : { mode: found.mode, label: found.label, secondFactor: found.second_factor, rev: found.rev },
        inForce: inForce === undefined ? null : { id: inForce.id, number: inForce.number },
        me: await meOf(db, caller),
        provider: await provider(),
        samplePassword: found?.mode === 'sample' ? SAMPLE_PASSWORD : null,
      })
    },
  )

  does(
    app,
    'POST',
    '/api/organisation',
    {
      who: 'anyone',
      about:
        'Found the organisation: two founders, one of each side, and the first site; signs in the one at the keyboard',
      body: Founding,
      answer: z.object({
        invitation: z.string().describe('The path of the one-time link for the other founder'),
      }),
    },
    serving,
    async (request, reply, caller) => {
      const body = request.body as z.output<typeof Founding>
      const call = callOf(request, caller, now())
      if (isRefusal(call)) return sendRefusal(request, reply, call)
      if (hashToken(body.link) !== firstLink)
        return sendRefusal(request, reply, refuse('organisation.link_wrong'))
      if ((await organisation()) !== undefined)
        return sendRefusal(request, reply, refuse('organisation.there'))
      const { label, it, operations, administrator, password, site } = body
      const first = administrator === 'it' ? it : operations
      const other = administrator === 'it' ? operations : it
      const holder = { account: first.person, name: first.name, email: first.email }
      const about = [...Object.values(label), ...Object.values(site.label)]
      const may = checkPassword(password, [first.name, first.email, ...about])
      if (may !== null) return sendRefusal(request, reply, may)
      const founder = (one: typeof it) => ({
        ...one,
        holding: randomUUID(),
        account: one.person === first.person ? first.person : null,
      })
      const done = await enact(
        db,
        foundOrganisation,
        { ...call, actor: nobody },
        {
          mode: 'own',
          label,
          zone: site.zone,
          it: founder(it),
          operations: founder(operations),
          administrator,
        },
      )
      // First the act, which lets only one of several through; then the account.
      if (isRefusal(done)) return sendRefusal(request, reply, done)
      const refused = await identity.openAccount(callFrom(request, { ...holder, password, about, by: null }))
      if (refused !== null) return sendRefusal(request, reply, refused)
      const actor = (await actorOf(db, first.person, now())) ?? nobody
      const next = () => ({ ...call, id: randomUUID(), actor })
      const placed = await enact(db, addSite, next(), site)
      if (isRefusal(placed)) return sendRefusal(request, reply, placed)
      const token = newToken()
      const invited = {
        invitation: randomUUID(),
        person: other.person,
        purpose: 'join',
        hash: hashToken(token),
      }
      const sent = await enact(db, invitePerson, next(), invited)
      if (isRefusal(sent)) return sendRefusal(request, reply, sent)
      const signedIn = await identity.signIn(callFrom(request, { name: first.email, password }))
      return sendAnswer(request, reply, {
        headers: signedIn.headers,
        body: isRefusal(signedIn.body) ? signedIn.body : { invitation: `/join/${token}` },
      })
    },
  )

  does(
    app,
    'POST',
    '/api/sample',
    { who: 'anyone', about: 'Make the sample company, on an installation without data', answer: Nothing },
    serving,
    async (request, reply) => {
      // Before what takes a while; the act itself asks again.
      if ((await organisation()) !== undefined)
        return sendRefusal(request, reply, refuse('organisation.there'))
      const refused = await seed()
      return refused === null ? reply.send(null) : sendRefusal(request, reply, refused)
    },
  )
  does(
    app,
    'DELETE',
    '/api/sample',
    { who: 'anyone', about: 'Take the sample company away, with all that was done in it', answer: Nothing },
    serving,
    async (request, reply) => {
      if ((await sampleOf(db)) === null) return sendRefusal(request, reply, refuse('sample.only_there'))
      await forget()
      return reply.header('clear-site-data', '"cache", "storage", "cookies"').send(null)
    },
  )
  does(
    app,
    'GET',
    '/api/sample/people',
    {
      who: 'anyone',
      about: 'Whom one can be in the sample company',
      answer: z.object({
        people: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            held: z.array(
              z.object({ function: z.string(), site: z.string().nullable(), area: z.string().nullable() }),
            ),
          }),
        ),
        functions: z.array(z.object({ id: z.string(), label: Said, side: z.enum(sides).optional() })),
        sites: z.array(z.object({ id: z.string(), label: Said })),
      }),
    },
    serving,
    async (request, reply) => {
      if ((await sampleOf(db)) === null) return sendRefusal(request, reply, refuse('sample.only_there'))
      const found = await db.within('*', async tx => {
        const version = await versionInForce(tx, now())
        const split = version === undefined ? null : await documentOf(tx, version)
        const { functions = [], sites = [] } = split === null || isRefusal(split) ? {} : split
        const holdings = await tx.selectFrom('holding').selectAll().orderBy('function').execute()
        const held = Map.groupBy(holdings, one => one.person)
        const all = await tx
          .selectFrom('person')
          .selectAll()
          .where(({ eb, or }) => or([eb('left_at', 'is', null), eb('left_at', '>', now())]))
          .where('kind', '=', 'person')
          .orderBy('name')
          .execute()
        return {
          people: all.map(({ id, name }) => ({
            id,
            name,
            held: (held.get(id) ?? []).map(({ function: fn, site, area }) => ({ function: fn, site, area })),
          })),
          functions: functions.map(({ id, label, side }) => ({ id, label, ...(side && { side }) })),
          sites: sites.map(({ id, label }) => ({ id, label })),
        }
      })
      return reply.send(found)
    },
  )
  const As = z.strictObject({ person: Uuid })
  does(
    app,
    'POST',
    '/api/sample/session',
    { who: 'anyone', about: 'Be somebody of the sample company', body: As, answer: SessionAnswer },
    serving,
    async (request: FastifyRequest, reply) => {
      const { person } = request.body as z.output<typeof As>
      const found = await db.within('*', tx =>
        tx
          .selectFrom('person')
          .selectAll()
          .where('id', '=', person)
          .where(({ eb, or }) => or([eb('left_at', 'is', null), eb('left_at', '>', now())]))
          .where('kind', '=', 'person')
          .executeTakeFirst(),
      )
      if (found === undefined) return sendRefusal(request, reply, refuse('person.unknown'))
      const holder = { account: found.id, name: found.name, email: found.email }
      return sendAnswer(
        request,
        reply,
        await identity.signInAs(await sampleOf(db), callFrom(request, holder)),
      )
    },
  )
}
