import { api, told } from '../api/client.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useVisit } from './me.ts'
import { usePasskeysNot, useShowPasskey } from './passkey.ts'

/** The ways in beside the password: the company's own sign-in, and a passkey. */
export function OtherWays({ onIn }: { onIn: () => void | Promise<void> }) {
  const { say } = useSpeech()
  const visit = useVisit()
  const refusal = usePasskeysNot()
  const show = useShowPasskey()
  const leave = useAct(async () => {
    const { to } = await told(api.POST('/api/provider/attempts', { body: { link: false } }))
    location.assign(to)
  })
  const enter = useAct(async () => {
    const options = await told(api.POST('/api/session/passkey/options'))
    await told(api.POST('/api/session/passkey', { body: { response: await show(options) } }))
    await onIn()
  })
  if (visit?.organisation?.mode !== 'own') return null
  return (
    <div className="stack">
      <p className="small faint">{say('session.or')}</p>
      <div className="row wrap">
        {visit.provider !== null && (
          <ActButton onPress={() => void leave.run()}>
            {say('session.with_provider', { name: visit.provider })}
          </ActButton>
        )}
        <ActButton onPress={() => void enter.run()} refusal={refusal}>
          {say('session.with_passkey')}
        </ActButton>
      </div>
      <Trouble of={leave.refused ?? enter.refused} />
    </div>
  )
}
