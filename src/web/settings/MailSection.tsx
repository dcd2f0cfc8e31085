import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Security, securities } from '#rules/post/settings.ts'
import { actHeaders, api, Refused, told } from '../api/client.ts'
import { type Mail, mailQuery, queries } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { Trial } from './Trial.tsx'

/** How mail is sent, and a trial of it. */
export function MailSection() {
  const mail = useQuery(mailQuery)
  if (mail.data === undefined) return mail.error === null ? <Loading /> : <Trouble of={mail.error} />
  return (
    <>
      <MailForm mail={mail.data} />
      <TryMail on={mail.data.settings?.enabled === true} address={mail.data.address} />
    </>
  )
}

/** The code of a refusal that names a field. */
const WRONG = 'act.input_wrong'

const fresh = {
  enabled: true,
  host: '',
  port: 587,
  security: 'starttls',
  username: null,
  hasPassword: false,
  sender: '',
} satisfies Mail['settings']

function MailForm({ mail: { settings, rev } }: { mail: Mail }) {
  const { say } = useSpeech()
  const [draft, setDraft] = useState({ ...(settings ?? fresh), password: '' })
  // What somebody else saves meanwhile is not overwritten: the server says so.
  const [seen, setSeen] = useState(rev)
  const set = (change: Partial<typeof draft>) => setDraft(before => ({ ...before, ...change }))
  const act = useAct(async () => {
    const { password, hasPassword: _, username, ...rest } = draft
    const body = { ...rest, username: username || null, ...(password === '' ? {} : { password }) }
    const done = await told(api.PUT('/api/settings/mail', { headers: actHeaders(seen), body }))
    setSeen(done.rev ?? seen)
    await queries.invalidateQueries({ queryKey: ['settings'] })
    set({ password: '' })
  })
  const field = act.refused instanceof Refused && act.refused.code === WRONG ? act.refused.params.field : null
  const wrongAt = (name: 'host' | 'port') =>
    field === name ? { wrong: true, hint: say(`settings.mail.${name}.wrong`) } : {}
  return (
    <form
      className="panel setting form"
      onSubmit={event => {
        event.preventDefault()
        void act.run()
      }}
    >
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.enabled}
          onChange={event => set({ enabled: event.target.checked })}
        />
        {say('settings.mail.enabled')}
      </label>
      <TextField
        label={say('settings.mail.host')}
        value={draft.host}
        {...wrongAt('host')}
        onChange={host => set({ host })}
        required
      />
      <SecurityFields draft={draft} set={set} port={wrongAt('port')} />
      <TextField
        label={say('settings.mail.username')}
        hint={say('settings.mail.username.hint')}
        value={draft.username ?? ''}
        onChange={username => set({ username })}
        autoComplete="off"
      />
      <TextField
        label={say('settings.mail.password')}
        hint={settings?.hasPassword ? say('settings.mail.password.kept') : null}
        value={draft.password}
        onChange={password => set({ password })}
        type="password"
        autoComplete="new-password"
      />
      <TextField
        label={say('settings.mail.sender')}
        value={draft.sender}
        onChange={sender => set({ sender })}
        type="email"
        required
      />
      <Trouble of={act.refused} />
      <div className="row wrap">
        <button type="submit" className="btn primary" aria-busy={act.busy}>
          {say('settings.save')}
        </button>
        <span role="status" className="muted">
          {rev > 0 && unchanged(draft, settings) ? say('settings.saved') : ''}
        </span>
      </div>
    </form>
  )
}

type Line = { security: Security; port: number }

/** How the line is secured, and its port. */
function SecurityFields({
  draft,
  set,
  port,
}: {
  draft: Line
  set: (change: Partial<Line>) => void
  port: { wrong?: boolean; hint?: string }
}) {
  const { say } = useSpeech()
  return (
    <>
      <Labelled label={say('settings.mail.security')}>
        {field => (
          <select
            {...field}
            value={draft.security}
            onChange={event => set({ security: event.target.value as Security })}
          >
            {securities.map(each => (
              <option key={each} value={each}>
                {say(`settings.mail.security.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField
        label={say('settings.mail.port')}
        value={String(draft.port || '')}
        onChange={port => set({ port: Number(port.replace(/\D/g, '')) })}
        inputMode="numeric"
        {...port}
        required
      />
    </>
  )
}

const unchanged = ({ password, ...draft }: Record<string, unknown>, saved: Mail['settings']) =>
  password === '' &&
  Object.entries(saved ?? {}).every(
    ([name, value]) => name === 'hasPassword' || (draft[name] || null) === (value || null),
  )

function TryMail({ on, address }: { on: boolean; address: string }) {
  const { say } = useSpeech()
  return (
    <section className="panel setting">
      <p className="small muted">{say('settings.mail.address', { address })}</p>
      <Trial
        label={say('settings.mail.try')}
        refusal={on ? null : say('settings.mail.try_saved')}
        onTry={() => told(api.POST('/api/settings/mail/trials'))}
      />
    </section>
  )
}
