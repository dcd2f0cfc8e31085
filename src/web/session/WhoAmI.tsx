import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useSpeech } from '../parts/language.ts'
import { address, paths } from '../paths.ts'
import { startAnew, useMe, useVisit } from './me.ts'
import { SignInForm } from './SignInForm.tsx'
import './session.css'

/** Who is signed in, and how somebody else takes over the terminal. */
export function WhoAmI() {
  const { say } = useSpeech()
  const me = useMe()
  if (me === null) return null
  const initials = me.name
    .split(/\s+/)
    .map(word => word[0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
  return (
    <div className="whoami">
      <b>{me.name}</b>
      <Link {...paths.account()} className="initials btn small">
        <span aria-hidden="true">{initials}</span>
        <span className="vanish">{say('account.of', { name: me.name })}</span>
      </Link>
      <Link {...paths.account()}>{say('account.title')}</Link>
      <ChangePerson />
      <SignOut />
    </div>
  )
}

/** For a terminal that a shift shares: the next person signs in, and nothing of the last one is left. */
export function ChangePerson({ look = 'plain link' }: { look?: string }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const sample = useVisit()?.organisation?.mode === 'sample'
  if (sample)
    return (
      <Link {...paths.sample()} className={look === 'plain link' ? 'link' : look}>
        {say('session.change')}
      </Link>
    )
  return (
    <>
      <button type="button" className={look} onClick={() => setOpen(true)}>
        {say('session.change')}
      </button>
      {open && (
        <Dialog title={say('session.change')} onClose={() => setOpen(false)}>
          <p className="muted">{say('session.change.about')}</p>
          <SignInForm instead onIn={() => startAnew(address(paths.split()))} />
          <button type="button" className="btn" onClick={() => setOpen(false)}>
            {say('web.cancel')}
          </button>
        </Dialog>
      )}
    </>
  )
}

export function SignOut({ look = 'plain link' }: { look?: string }) {
  const { say } = useSpeech()
  const leave = async () => {
    // Whatever the answer is, nothing stays on the screen.
    await told(api.DELETE('/api/session', { body: {} })).catch(() => null)
    startAnew('/')
  }
  return (
    <button type="button" className={look} onClick={() => void leave()}>
      {say('session.sign_out')}
    </button>
  )
}
