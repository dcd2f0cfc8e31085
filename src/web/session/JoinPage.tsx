import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { address, paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { startAnew } from './me.ts'
import { PasswordField } from './PasswordField.tsx'
import './session.css'

/** A one-time link: whom it is for, and the password that this person sets with it. */
export function JoinPage() {
  const { say } = useSpeech()
  const { token } = useParams({ from: '/join/$token' })
  const link = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => told(api.GET('/api/invitations/{token}', { params: { path: { token } } })),
  })
  const [password, setPassword] = useState('')
  const act = useAct(async () => {
    await told(api.POST('/api/invitations/{token}', { params: { path: { token } }, body: { password } }))
    startAnew(address(paths.split()))
  })
  if (link.isPending) return <Loading />
  return (
    <section className="panel door">
      <Title of={say('join.title')} />
      <h1>{say('join.title')}</h1>
      {link.data === undefined ? (
        <Trouble of={link.error} />
      ) : (
        <>
          <p>{say('join.hello', { name: link.data.name, email: link.data.email })}</p>
          <form
            className="form"
            onSubmit={event => {
              event.preventDefault()
              void act.run()
            }}
          >
            {/* So that password managers know whose password this is. */}
            <input type="email" autoComplete="username" value={link.data.email} readOnly hidden />
            <PasswordField label={say('account.password.next')} value={password} onChange={setPassword} />
            <Trouble of={act.refused} />
            <button type="submit" className="btn primary" aria-busy={act.busy}>
              {say('join.set')}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
