import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Meaning, meanings } from '#rules/people/signature.ts'
import { api, Refused, told } from '../api/client.ts'
import { accountQuery, queries } from '../api/queries.ts'
import { ActButton } from '../parts/ActButton.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment, zoneHere } from '../parts/moment.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { useMe, useVisit } from '../session/me.ts'
import { usePasskeysNot, useShowPasskey } from '../session/passkey.ts'

/** Sessions in which somebody has signed from this page: the next signature asks for less (21 CFR 11.200(a)(1)). */
const signedIn = new Set<string>()

/** What proves the identity: what is typed, or a passkey. */
type Given = { account?: string; password?: string; code?: string } | { passkey: never }

/** A signature as the server wants it. */
export type Signed = { readonly meaning: Meaning; readonly zone: string; readonly given: Given }

type Props = {
  title: string
  /** What is signed, in a sentence before its fingerprint. */
  what: string
  hash: string
  /** The record, and the state in which it is seen. */
  subject: string
  rev: number
  usual?: Meaning
  /** Sends the signature; throws where it is refused. */
  onSign: (signed: Signed) => Promise<unknown>
  onClose: () => void
  /** What else goes with the signature. */
  children?: ReactNode
}

/** What is signed, with which meaning and when, and that it is still you. */
export function SignDialog(props: Props) {
  const { title, what, hash, subject, rev, usual = 'approval', onSign, onClose, children } = props
  const { say, language } = useSpeech()
  const me = useMe()
  const samplePassword = useVisit()?.samplePassword ?? null
  const account = useQuery(accountQuery)
  const session = me?.session ?? ''
  const [asked, setAsked] = useState<readonly string[]>(() =>
    signedIn.has(session) ? ['password'] : ['account', 'password'],
  )
  const [meaning, setMeaning] = useState<Meaning>(usual)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const zone = zoneHere()
  const noPasskeys = usePasskeysNot()
  const show = useShowPasskey()
  const first = asked.includes('account')
  const withCode = asked.includes('code') || (first && account.data?.secondFactor.on === true)
  const sign = async (given: Given) => {
    await onSign({ meaning, zone, given })
    signedIn.add(session)
    onClose()
    await queries.invalidateQueries({ queryKey: ['visit'] })
  }
  const act = useAct(async () => {
    const given = {
      ...(first ? { account: name } : {}),
      ...(password === '' ? {} : { password }),
      ...(withCode ? { code } : {}),
    }
    try {
      await sign(given)
    } catch (error) {
      if (error instanceof Refused && error.code === 'signature.all_components')
        setAsked([...asked, ...((error.params.missing as readonly string[] | undefined) ?? [])])
      throw error
    }
  })
  const byPasskey = useAct(async () => {
    const body = { subject, rev, meaning }
    const options = await told(api.POST('/api/account/passkeys/signings', { body }))
    await sign({ passkey: await show(options) })
  })
  const { hasPassword = true, passkeys = [] } = account.data ?? {}
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={event => {
          event.preventDefault()
          void act.run()
        }}
      >
        <p>
          {what} <span className="mono small">{hash.slice(0, 16)}</span>
        </p>
        {children}
        <p className="muted small">
          {say('sign.as', {
            name: me?.name ?? '',
            at: sayMoment(language, new Date().toISOString(), zone),
            zone,
          })}
        </p>
        <Labelled label={say('sign.meaning')}>
          {field => (
            <select {...field} value={meaning} onChange={event => setMeaning(event.target.value as Meaning)}>
              {meanings.map(each => (
                <option key={each} value={each}>
                  {say(`meaning.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {hasPassword && (
          <>
            <p className="small muted">{say(first ? 'sign.prove_first' : 'sign.prove_next')}</p>
            {first && (
              <TextField
                label={say('session.name')}
                value={name}
                onChange={setName}
                type="email"
                autoComplete="username"
                required
              />
            )}
            <TextField
              label={say('session.password')}
              value={password}
              onChange={setPassword}
              type="password"
              autoComplete="current-password"
              hint={samplePassword === null ? null : say('sign.sample', { password: samplePassword })}
              required={!withCode || first}
            />
            {withCode && (
              <TextField
                label={say('session.code')}
                value={code}
                onChange={setCode}
                hint={say('session.code.hint')}
                autoComplete="one-time-code"
                required
              />
            )}
          </>
        )}
        {passkeys.length > 0 && <p className="small muted">{say('sign.prove_passkey')}</p>}
        {!hasPassword && passkeys.length === 0 && <p>{say('sign.prove_neither')}</p>}
        <Trouble of={act.refused ?? byPasskey.refused} />
        <div className="row wrap">
          {hasPassword && (
            <button type="submit" className="btn primary" aria-busy={act.busy}>
              {say('sign.do')}
            </button>
          )}
          {passkeys.length > 0 && (
            <ActButton
              onPress={() => void byPasskey.run()}
              refusal={noPasskeys}
              {...(hasPassword ? {} : { look: 'primary' })}
            >
              {say('sign.with_passkey')}
            </ActButton>
          )}
          <button type="button" className="btn" onClick={onClose}>
            {say('web.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
