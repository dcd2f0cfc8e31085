import { mayAct, mayActFor } from '#rules/people/access.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import type { AnyAct } from '#rules/people/doers.ts'
import { actNames } from '#rules/split/acts.ts'
import { sayRefusal } from '#words/say.ts'
import { ended } from '../api/client.ts'
import type { Me } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useMe } from './me.ts'

/** Who is here, as the table of access looks at them. */
export const readerOf = ({ person, administrator, may, sites, works, serves, audits }: Me): Actor => ({
  ...nobody,
  person,
  administrator,
  may: may as Actor['may'],
  sites,
  audits,
  works,
  serves,
})

/**
 * Why the person who is here may not do an act, as a sentence; null where they may. The same table as the server's.
 * `about`: the person whom the act is about, where everybody may do it for themselves.
 */
export function useMayNot(act: AnyAct, about?: string): string | null {
  const { say, language } = useSpeech()
  const me = useMe()
  if (ended.use()) return say('session.ended')
  if (me === null) return say('access.sign_in')
  const actor = readerOf(me)
  const own = actNames.find(name => name === act)
  const refusal =
    about === undefined || own === undefined ? mayAct(act, actor) : mayActFor(own, actor, about, [])
  return refusal === null ? null : sayRefusal(language, refusal)
}
