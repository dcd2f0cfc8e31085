import { notFound, redirect } from '@tanstack/react-router'
import { isMember, mayRead, type Reader } from '#rules/people/access.ts'
import { ended } from './api/client.ts'
import { closeLine, openLine } from './api/live.ts'
import { type Me, queries, type Visit, visitQuery } from './api/queries.ts'
import { paths } from './paths.ts'
import { readerOf } from './session/may.ts'

/** What this installation is and who is here; null where the server gives no answer: pages that need none still work. */
async function visitNow(): Promise<Visit | null> {
  return queries.ensureQueryData(visitQuery).catch(() => null)
}

/** Before the first page: who is here, and from now on what changes. */
export async function welcome(): Promise<void> {
  const visit = await visitNow()
  if (visit !== null && visit.me !== null) openLine()
  else closeLine()
}

/** The start: for who has nothing here yet; others go on to where they belong. */
export async function forVisitors(): Promise<void> {
  const visit = await visitNow()
  if (visit === null || visit.organisation === null) return
  if (visit.me !== null) {
    const { me } = visit
    throw redirect({ ...homeOf(me), replace: true })
  }
  throw redirect({
    ...(visit.organisation.mode === 'sample' ? paths.sample() : paths.signIn()),
    replace: true,
  })
}

/** Where somebody belongs, who asked for no page. */
function homeOf(me: Me) {
  const actor = readerOf(me)
  if (isMember(actor)) return paths.split()
  if (me.administrator) return paths.people()
  return mayRead('outside', actor) === null ? paths.requests() : paths.account()
}

/** The page of a decision is, for who asked for it from outside, that of their request. */
export async function forOutside({ params }: { params: { decision: string } }): Promise<void> {
  const visit = await visitNow()
  if (visit === null || visit.me === null) return
  const actor = readerOf(visit.me)
  if (mayRead('member', actor) !== null && mayRead('outside', actor) === null)
    throw redirect({ ...paths.request(params.decision), replace: true })
}

/**
 * Pages of the record ask for a sign-in first, and are gone on to after; who may not read them is told why. What was open
 * when a session ended stays.
 */
export const forReaders =
  (who: Reader) =>
  async ({ location }: { location: { href: string } }): Promise<void> => {
    const visit = await visitNow()
    if (visit === null || ended.get()) return
    if (visit.me !== null) {
      const no = mayRead(who, readerOf(visit.me))
      if (no !== null) throw notFound({ data: no })
      return
    }
    if (visit.organisation === null) throw redirect({ ...paths.home(), replace: true })
    const back = location.href
    throw redirect({
      ...(visit.organisation.mode === 'sample' ? paths.sample(back) : paths.signIn(back)),
      replace: true,
    })
  }
