import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { api, Refused, told } from '../api/client.ts'
import { type Account, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { AskDialog } from './AskDialog.tsx'
import { usePasskeysNot } from './passkey.ts'

const outdated = () => queries.invalidateQueries({ queryKey: ['account'] })

/** The passkeys of this account: made, renamed, taken away. */
export function Passkeys({ account }: { account: Account }) {
  const { say, language } = useSpeech()
  return (
    <section className="panel account">
      <h2>{say('account.passkeys')}</h2>
      <p className="muted">{say('account.passkeys.about')}</p>
      {account.passkeys.length === 0 ? (
        <p className="faint small">{say('account.passkeys.none')}</p>
      ) : (
        <ul className="stack">
          {account.passkeys.map(({ id, name, createdAt, usedAt }) => (
            <li key={id} className="row wrap">
              <b>{name}</b>
              <span className="faint small">
                {say('account.since', { when: sayMoment(language, createdAt) })} ·{' '}
                {usedAt === null
                  ? say('account.never_used')
                  : say('account.used', { when: sayMoment(language, usedAt) })}
              </span>
              <RenamePasskey id={id} name={name} />
              <RemovePasskey id={id} name={name} hasPassword={account.hasPassword} />
            </li>
          ))}
        </ul>
      )}
      <AddPasskey hasPassword={account.hasPassword} />
    </section>
  )
}

/** The password once more, from who has one; it is what the server calls `again`. */
const again = (password: string) => (password === '' ? {} : { password })

function AddPasskey({ hasPassword }: { hasPassword: boolean }) {
  const { say } = useSpeech()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [open, setOpen] = useState(false)
  const refusal = usePasskeysNot()
  const add = async () => {
    const options = await told(api.POST('/api/account/passkeys/options', { body: again(password) }))
    const response = await startRegistration({ optionsJSON: options as never }).catch(() => {
      throw new Refused('web.given_up', say('account.passkeys.given_up'))
    })
    await told(api.POST('/api/account/passkeys', { body: { name, response: response as never } }))
    setName('')
    setPassword('')
    await outdated()
  }
  return (
    <p>
      <ActButton onPress={() => setOpen(true)} refusal={refusal}>
        {say('account.passkeys.add')}
      </ActButton>
      {open && (
        <AskDialog title={say('account.passkeys.add')} onDo={add} onClose={() => setOpen(false)}>
          <TextField
            label={say('account.passkeys.name')}
            hint={say('account.passkeys.name.such')}
            value={name}
            onChange={setName}
            required
          />
          {hasPassword && <PasswordAgain value={password} onChange={setPassword} />}
        </AskDialog>
      )}
    </p>
  )
}

function RenamePasskey({ id, name }: { id: string; name: string }) {
  const { say } = useSpeech()
  const [next, setNext] = useState(name)
  const [open, setOpen] = useState(false)
  const rename = async () => {
    await told(
      api.PUT('/api/account/passkeys/{passkey}', { params: { path: { passkey: id } }, body: { name: next } }),
    )
    await outdated()
  }
  return (
    <>
      <ActButton
        look="small"
        name={say('account.passkeys.rename_of', { name })}
        onPress={() => setOpen(true)}
      >
        {say('account.passkeys.rename')}
      </ActButton>
      {open && (
        <AskDialog title={say('account.passkeys.rename')} onDo={rename} onClose={() => setOpen(false)}>
          <TextField label={say('account.passkeys.name')} value={next} onChange={setNext} required />
        </AskDialog>
      )}
    </>
  )
}

function RemovePasskey({ id, name, hasPassword }: { id: string; name: string; hasPassword: boolean }) {
  const { say } = useSpeech()
  const [password, setPassword] = useState('')
  const [open, setOpen] = useState(false)
  const remove = async () => {
    const params = { path: { passkey: id } }
    await told(api.POST('/api/account/passkeys/{passkey}/removals', { params, body: again(password) }))
    await outdated()
  }
  return (
    <>
      <ActButton
        look="small"
        name={say('account.passkeys.remove_of', { name })}
        onPress={() => setOpen(true)}
      >
        {say('account.passkeys.remove')}
      </ActButton>
      {open && (
        <AskDialog title={say('account.passkeys.remove')} onDo={remove} onClose={() => setOpen(false)}>
          <p>{name}</p>
          {hasPassword && <PasswordAgain value={password} onChange={setPassword} />}
        </AskDialog>
      )}
    </>
  )
}

function PasswordAgain({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useSpeech()
  return (
    <TextField
      label={say('session.password')}
      value={value}
      onChange={onChange}
      type="password"
      autoComplete="current-password"
      required
    />
  )
}
