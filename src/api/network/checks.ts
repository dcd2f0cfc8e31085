import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { enact, inputRefusal } from '#acts/enact.ts'
import { Slug, Uuid } from '#acts/fields.ts'
import { checkNetwork } from '#acts/network/check.ts'
import { raiseFound } from '#acts/network/raise.ts'
import { standingOf } from '#acts/network/standing.ts'
import { TableBroken } from '#exchange/table/broken.ts'
import type { Bytes } from '#exchange/table/bytes.ts'
import { Checked, checkKinds } from '#rules/network/checks/summary.ts'
import { mayAct, readScope } from '#rules/people/access.ts'
import { isRefusal, refuse } from '#rules/refusal.ts'
import { checkOf, checksOf } from '#store/network/checks.ts'
import { agreedOf } from '#store/network/plans.ts'
import { placeThere } from '#store/people.ts'
import { sendRefusal } from '../refusals.ts'
import { ActHeaders, callOf, DoneAnswer, problems, read, runs, type Serving, sendDone } from '../route.ts'
import { foundIn } from './reading.ts'

const Site = z.object({ site: Slug })
const Asked = z.object({
  check: Uuid.describe('The id of the check, made by the client'),
  kind: z.enum(checkKinds).describe('A log of flows, or the rules of a firewall'),
  name: z.string().trim().min(1).max(300).describe('What the file is called'),
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(90)
    .describe('A permission that nothing used in so many is told'),
})
const About = {
  id: z.uuid(),
  kind: z.enum(checkKinds),
  name: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  plan: z.int().describe('The number of the version by which it was checked'),
}

const Decided = z.object({ id: z.uuid(), number: z.int(), title: z.string() }).nullable()
/** What has been agreed, proposed or raised about something that a check showed. */
const Standing = z.object({
  reference: z.string().describe('What a finding about it is raised by'),
  agreed: z.string().nullable().describe('The permission that agrees to it by now'),
  decision: Decided.describe('By which it is proposed to be agreed'),
  explanation: Decided.describe('By whose work it came about'),
  finding: z.object({ id: z.uuid(), title: z.string() }).nullable(),
})

/** So many bytes of a file are read. */
const MOST = 2 * 2 ** 30

/** Checks of traffic and of firewall rules by what is agreed at a site (PLANT-8). */
export function checkRoutes(app: FastifyInstance, serving: Serving): void {
  read(app, serving, '/api/sites/:site/network/checks', {
    about: 'The newest checks of a site’s traffic and firewall rules',
    who: 'member',
    params: Site,
    answer: z.array(z.object({ ...About, unexpected: z.int(), unread: z.int() })),
    async answers(tx, { params: { site } }) {
      const missing = await placeThere(tx, site, null)
      if (missing !== null) return missing
      return (await checksOf(tx, site)).map(({ at, unread, ...row }) => ({
        ...row,
        ...{ at: at.toString(), unread: Number(unread) },
      }))
    },
  })
  read(app, serving, '/api/sites/:site/network/checks/:check', {
    about: 'What a check found, and what was done about it since',
    who: 'member',
    params: Site.extend({ check: Uuid }),
    answer: z.object({
      ...About,
      size: z.int(),
      sha256: z.string(),
      found: Checked,
      standing: z
        .array(Standing)
        .describe(
          'Of each unexpected line, or rule that lets through too much: what was done about it since',
        ),
      scanStanding: z.array(Standing).describe('The same of each scan'),
    }),
    async answers(tx, { params: { site, check }, now }) {
      const row = await checkOf(tx, site, check)
      if (row === undefined) return refuse('network.check.unknown')
      const { id, kind, name, at, by, plan, size, sha256, found } = row
      const { lines, scans } = await standingOf(tx, row, now)
      return {
        ...{ id, kind, name, by, plan, sha256, found, at: at.toString(), size: Number(size) },
        ...{ standing: [...lines], scanStanding: [...scans] },
      }
    },
  })
  runs(
    app,
    serving,
    'POST',
    '/api/sites/:site/network/checks/:check/findings',
    raiseFound,
    'Raise all that a check found and nothing explains as one finding',
  )
  // The file is read while it comes: nothing parses it as a body, and none of it is kept.
  app.register(async part => {
    part.removeContentTypeParser('application/octet-stream')
    part.addContentTypeParser('application/octet-stream', (_, __, done) => done(null))
    part.route({
      method: 'POST',
      url: '/api/sites/:site/network/checks',
      config: { access: checkNetwork.name },
      schema: {
        summary:
          'Check a log of flows, or the rules of a firewall: the file is the body, of any size up to 2 GB',
        tags: ['sites'],
        headers: ActHeaders,
        body: z.any(),
        params: Site,
        querystring: Asked,
        consumes: ['application/octet-stream'],
        response: { 200: DoneAnswer, ...problems },
      },
      // Read below, so that every caller is answered as acts answer; headers stay as they came.
      validatorCompiler: () => value => ({ value }),
      async handler(request, reply) {
        const caller = await serving.callerOf(request)
        const { actor } = caller
        const now = serving.now()
        const call = callOf(request, caller, now)
        if (isRefusal(call)) return sendRefusal(request, reply, call)
        const asked = Site.extend(Asked.shape).safeParse({
          ...(request.params as object),
          ...(request.query as object),
        })
        if (!asked.success) return sendRefusal(request, reply, inputRefusal(asked.error))
        const { site, check, kind, name, days } = asked.data
        const mayNot = mayAct(checkNetwork.name, actor)
        if (mayNot !== null) return sendRefusal(request, reply, mayNot)
        const agreed = await serving.db.within(
          readScope('member', actor),
          async tx => (await placeThere(tx, site, null)) ?? (await agreedOf(tx, site)),
        )
        if (agreed === undefined) return sendRefusal(request, reply, refuse('network.none_in_force'))
        if (isRefusal(agreed)) return sendRefusal(request, reply, agreed)
        const file = counted(request.raw)
        const found = await foundIn(file.bytes, kind, agreed.agreed, { now: now.epochMilliseconds, days })
        await file.rest()
        if (isRefusal(found)) return sendRefusal(request, reply, found)
        const done = await enact(serving.db, checkNetwork, call, {
          ...{ site, check, name, found, plan: agreed.plan.number },
          ...file.told(),
        })
        return isRefusal(done) ? sendRefusal(request, reply, done) : sendDone(reply, done)
      },
    })
  })
}

/** The bytes of a file as they come, counted and hashed on the way. */
function counted(source: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let size = 0
  const reading = source[Symbol.asyncIterator]()
  // Whoever stops reading must not end the request: the refusal could not be sent any more.
  async function* bytes() {
    for (;;) {
      const { value: piece, done } = await reading.next()
      if (done) return
      size += piece.length
      if (size > MOST) throw new TableBroken('network.check_large')
      hash.update(piece)
      yield new Uint8Array(piece)
    }
  }
  /** Lets the rest of the file run past: whoever still sends does not hear an answer. */
  async function rest() {
    while (size <= MOST) {
      const { value: piece, done } = await reading.next()
      if (done) return
      size += piece.length
      hash.update(piece)
    }
  }
  return { bytes: bytes() as Bytes, rest, told: () => ({ size, sha256: hash.digest('hex') }) }
}
