import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { addPerson } from '#acts/people/add.ts'
import { changePerson } from '#acts/people/change.ts'
import { endAbsence } from '#acts/people/endAbsence.ts'
import { endDeputy } from '#acts/people/endDeputy.ts'
import { endHolding } from '#acts/people/endHolding.ts'
import { giveHolding } from '#acts/people/giveHolding.ts'
import { leavePerson } from '#acts/people/leave.ts'
import { moveHolding } from '#acts/people/moveHolding.ts'
import { nameDeputy } from '#acts/people/nameDeputy.ts'
import { recordAbsence } from '#acts/people/recordAbsence.ts'
import { returnPerson } from '#acts/people/return.ts'
import { endTraining, recordTraining } from '#acts/people/training.ts'
import type { Identity } from '#identity/identity.ts'
import { hasLeft } from '#rules/people/left.ts'
import type { Refusal } from '#rules/refusal.ts'
import { waitingClaims } from '#store/provider.ts'
import type { Caller } from '../caller.ts'
import { read, runs, type Serving } from '../route.ts'
import { callFrom } from '../session.ts'

const Day = z.iso.date().nullable()
const Instant = z.iso.datetime().nullable()

const People = z.object({
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      administrator: z.boolean(),
      /** From then on they are not there any more; may lie ahead. */
      left: Instant,
      active: z.boolean(),
      kind: z.enum(['person', 'service']),
      hasAccount: z.boolean(),
      rev: z.int(),
    }),
  ),
  holdings: z.array(
    z.object({
      id: z.uuid(),
      function: z.string(),
      person: z.uuid(),
      site: z.string().nullable(),
      area: z.string().nullable(),
      from: Day,
      to: Day,
      rev: z.int(),
    }),
  ),
  deputies: z.array(
    z.object({ id: z.uuid(), person: z.uuid(), deputy: z.uuid(), from: Day, to: Day, rev: z.int() }),
  ),
  absences: z.array(
    z.object({ id: z.uuid(), person: z.uuid(), from: z.iso.datetime(), to: Instant, rev: z.int() }),
  ),
  trainings: z.array(
    z.object({
      id: z.uuid(),
      person: z.uuid(),
      course: z.string(),
      from: z.iso.date(),
      to: Day,
      rev: z.int(),
    }),
  ),
  /** Functions that the company's sign-in says of somebody, and that wait for whoever may give them. */
  claimed: z.array(
    z.object({ person: z.uuid(), function: z.string(), site: z.string().nullable(), value: z.string() }),
  ),
})

/** People and what they hold. */
export function peopleRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  read(app, serving, '/api/people', {
    about: 'People with the functions that they hold, deputies and absences',
    who: 'directory',
    answer: People,
    async answers(tx, { now }) {
      const span = <Row extends { from_day: string | null; to_day: string | null }>({
        from_day,
        to_day,
        ...row
      }: Row) => ({
        ...row,
        from: from_day,
        to: to_day,
      })
      const organisation = await tx.selectFrom('organisation').select('mode').executeTakeFirst()
      const sample = organisation?.mode === 'sample'
      const people = await tx.selectFrom('person').selectAll().orderBy('name').execute()
      const holdings = await tx.selectFrom('holding').selectAll().orderBy('function').orderBy('id').execute()
      const deputies = await tx.selectFrom('deputy').selectAll().orderBy('id').execute()
      const absences = await tx.selectFrom('absence').selectAll().orderBy('from_at').execute()
      const trainings = await tx.selectFrom('training').selectAll().orderBy('from_day').execute()
      return {
        // In the sample company an account is made by the click with which somebody is first signed in.
        people: people.map(({ account, left_at, ...person }) => ({
          ...person,
          left: left_at?.toString() ?? null,
          active: !hasLeft({ left_at }, now),
          hasAccount: sample || account !== null,
        })),
        holdings: holdings.map(span),
        deputies: deputies.map(span),
        absences: absences.map(({ from_at, to_at, ...one }) => ({
          ...one,
          from: from_at.toString(),
          to: to_at?.toString() ?? null,
        })),
        trainings: trainings.map(({ from_day, to_day, ...one }) => ({ ...one, from: from_day, to: to_day })),
        claimed: await waitingClaims(tx),
      }
    },
  })
  runs(app, serving, 'POST', '/api/people', addPerson, 'Add a person')
  const follow = accountFollows(serving, identity)
  runs(app, serving, 'PUT', '/api/people/:person', changePerson, 'Change a person', follow)
  runs(app, serving, 'POST', '/api/holdings', giveHolding, 'Give a function to a person')
  runs(app, serving, 'POST', '/api/holdings/:holding/endings', endHolding, 'End the holding of a function')
  runs(app, serving, 'POST', '/api/people/:person/moves', moveHolding, 'Move a person to another function')
  runs(app, serving, 'POST', '/api/trainings', recordTraining, 'Record a training')
  runs(app, serving, 'POST', '/api/trainings/:training/endings', endTraining, 'End a training')
  runs(app, serving, 'POST', '/api/deputies', nameDeputy, 'Name a deputy')
  runs(app, serving, 'POST', '/api/deputies/:deputy/endings', endDeputy, 'End a deputy')
  runs(app, serving, 'POST', '/api/absences', recordAbsence, 'Record an absence')
  runs(app, serving, 'POST', '/api/absences/:absence/endings', endAbsence, 'End an absence: somebody is back')
  runs(app, serving, 'POST', '/api/people/:person/leavings', leavePerson, 'A person leaves', follow)
  runs(app, serving, 'POST', '/api/people/:person/returns', returnPerson, 'Who has left is back', follow)
}

/** A person's account bears their name and address as they are now; who has left is signed out, and has none. */
const accountFollows =
  ({ db, now }: Serving, identity: Identity) =>
  async (request: FastifyRequest, { actor }: Caller): Promise<Refusal | null> => {
    const { person } = request.params as { person: string }
    const { account, name, email, left_at } = await db.within('*', tx =>
      tx.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow(),
    )
    if (account === null) return null
    const by = actor.person
    const refusal = hasLeft({ left_at }, now())
      ? await identity.closeAccount(callFrom(request, { account, by }))
      : await identity.renameAccount(callFrom(request, { account, name, email, by }))
    return refusal?.refused === 'account.unknown' ? null : refusal
  }
