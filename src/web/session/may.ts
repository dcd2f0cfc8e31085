import { type AnyAct, mayAct } from '#rules/people/access.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { sayRefusal } from '#words/say.ts'
import { ended } from '../api/client.ts'
import type { Me } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useMe } from './me.ts'

/** Who is here, as the table of access looks at them. */
export const readerOf = ({ person, administrator, may, sites }: Me): Actor => ({
  ...nobody,
  person,
  administrator,
  may: may as Actor['may'],
  sites,
})

/** Why the person who is here may not do an act, as a sentence; null where they may. The same table as the server's. */
export function useMayNot(act: AnyAct): string | null {
  const { say, language } = useSpeech()
  const me = useMe()
  if (ended.use()) return say('session.ended')
  if (me === null) return say('access.sign_in')
  const refusal = mayAct(act, readerOf(me))
  return refusal === null ? null : sayRefusal(language, refusal)
}
