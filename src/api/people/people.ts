import type { FastifyInstance, FastifyRequest } from 'fastify'
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
import type { Caller } from '../caller.ts'
import { runs, type Serving } from '../route.ts'
import { callFrom } from '../session.ts'
import { directoryRoutes } from './directory.ts'

/** People and what they hold. */
export function peopleRoutes(app: FastifyInstance, serving: Serving, identity: Identity): void {
  directoryRoutes(app, serving)
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
