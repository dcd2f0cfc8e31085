import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { accountQuery, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Standing } from '../people/Standing.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { Tokens } from '../token/Tokens.tsx'
import { LinkedSection } from './LinkedSection.tsx'
import { MailWish } from './MailWish.tsx'
import { useMe } from './me.ts'
import { Passkeys } from './Passkeys.tsx'
import { PasswordField } from './PasswordField.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'
import { ChangePerson, SignOut } from './WhoAmI.tsx'
import './session.css'

/** Password, second factor and open sessions of the person who is here. */
export function AccountPage() {
  const { say } = useSpeech()
  const me = useMe()
  const account = useQuery(accountQuery)
  return (
    <>
      <Title of={say('account.title')} />
      <header className="head">
        <div>
          <h1>{say('account.title')}</h1>
          <p className="muted">{me?.name}</p>
        </div>
        <div className="row wrap">
          {me?.administrator && (
            <Link {...paths.settings()} className="btn">
              {say('settings.title')}
            </Link>
          )}
          <ChangePerson look="btn" />
          <SignOut look="btn" />
        </div>
      </header>
      <OwnStanding />
      {account.data?.hasPassword === false ? (
        <section className="panel account">
          <h2>{say('account.password')}</h2>
          <p className="muted">{say('account.password.none')}</p>
        </section>
      ) : (
        <PasswordSection />
      )}
      {account.data !== undefined ? (
        <>
          {account.data.hasPassword && <SecondFactor factor={account.data.secondFactor} />}
          <Passkeys account={account.data} />
          <LinkedSection account={account.data} />
          <MailWish />
          <Tokens />
          <Sessions sessions={account.data.sessions} />
        </>
      ) : account.error === null ? (
        <Loading />
      ) : (
        <Trouble of={account.error} />
      )}
    </>
  )
}

/** My own absence and deputy: everybody says so for themselves. */
function OwnStanding() {
  const person = useQuery({
    queryKey: ['people', 'own'],
    queryFn: () => told(api.GET('/api/account/person')),
    retry: false,
  })
  if (person.data === undefined) return null
  return (
    <div className="panel own-standing">
      <Standing person={person.data} />
    </div>
  )
}

function PasswordSection() {
  const { say } = useSpeech()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [changed, setChanged] = useState(false)
  const act = useAct(async () => {
    await told(api.PUT('/api/account/password', { body: { password, next } }))
    setPassword('')
    setNext('')
    setChanged(true)
    await queries.invalidateQueries()
  })
  return (
    <section className="panel account">
      <h2>{say('account.password')}</h2>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          setChanged(false)
          void act.run()
        }}
      >
        <TextField
          label={say('account.password.now')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          required
        />
        <PasswordField label={say('account.password.next')} value={next} onChange={setNext} />
        <Trouble of={act.refused} />
        {changed && <p role="status">{say('account.password.changed')}</p>}
        <button type="submit" className="btn" aria-busy={act.busy}>
          {say('account.password.change')}
        </button>
      </form>
    </section>
  )
}
