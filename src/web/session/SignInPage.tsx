import { useRouter, useSearch } from '@tanstack/react-router'
import { KeySlot } from '../parts/KeySlot.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { address, paths } from '../paths.ts'
import { arrive, useMe } from './me.ts'
import { OtherWays } from './OtherWays.tsx'
import { SignInForm } from './SignInForm.tsx'
import './session.css'

/** Sign in; afterwards back to where one came from. */
export function SignInPage() {
  const { say } = useSpeech()
  const me = useMe()
  const { history } = useRouter()
  const { back = address(paths.home()) } = useSearch({ from: '/sign-in' })
  return (
    <section className="panel door">
      <Title of={say('session.sign_in')} />
      <div className="row">
        <KeySlot side="it" state="waiting" size={40} silent />
        <KeySlot side="operations" state="waiting" size={40} silent />
      </div>
      <h1>{say('session.sign_in')}</h1>
      {me !== null && <p className="muted">{say('session.instead', { name: me.name })}</p>}
      <SignInForm instead={me !== null} onIn={() => arrive(back, address => history.push(address))} />
      <OtherWays onIn={() => arrive(back, address => history.push(address))} />
      <p className="small faint">{say('session.lost')}</p>
    </section>
  )
}
