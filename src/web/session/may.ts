import { type AnyAct, mayAct } from '#rules/people/access.ts'
import { type Actor, nobody } from '#rules/people/actor.ts'
import { sayRefusal } from '#words/say.ts'
import { ended } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { useMe } from './me.ts'

/** Why the person who is here may not do an act, as a sentence; null where they may. The same table as the server's. */
export function useMayNot(act: AnyAct): string | null {
  const { say, language } = useSpeech()
  const me = useMe()
  if (ended.use()) return say('session.ended')
  if (me === null) return say('access.sign_in')
  const { person, administrator, may } = me
  const refusal = mayAct(act, { ...nobody, person, administrator, may: may as Actor['may'] })
  return refusal === null ? null : sayRefusal(language, refusal)
}
