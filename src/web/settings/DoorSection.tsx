import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { type Provider, providerQuery, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { Everywhere } from './Everywhere.tsx'
import { Mapping } from './Mapping.tsx'
import { TryProvider } from './TryProvider.tsx'
import './doors.css'

/** How people come in: whether a second factor is asked for everywhere, and the company's own sign-in. */
export function DoorSection() {
  const provider = useQuery(providerQuery)
  return (
    <>
      <Everywhere />
      {provider.data === undefined ? (
        provider.error === null ? (
          <Loading />
        ) : (
          <Trouble of={provider.error} />
        )
      ) : (
        <>
          <ProviderForm key={provider.data.rev} provider={provider.data} />
          <TryProvider on={provider.data.rev > 0} />
        </>
      )}
    </>
  )
}

const fresh = { issuer: '', client: '', label: '', claim: null, mapping: [], enabled: true }

function ProviderForm({ provider: { settings, rev } }: { provider: Provider }) {
  const { say } = useSpeech()
  const [draft, setDraft] = useState<NonNullable<Provider['settings']>>(settings ?? fresh)
  const [secret, setSecret] = useState('')
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const act = useAct(async () => {
    const { claim, ...rest } = draft
    const body = { ...rest, claim: claim || null, ...(secret === '' ? {} : { secret }) }
    await told(api.PUT('/api/provider', { headers: actHeaders(rev), body }))
    await queries.invalidateQueries({ queryKey: ['provider'] })
    await queries.invalidateQueries({ queryKey: ['visit'] })
  })
  return (
    <form
      className="panel setting form"
      onSubmit={event => {
        event.preventDefault()
        void act.run()
      }}
    >
      <h2>{say('door.provider')}</h2>
      <p className="muted">{say('door.provider.about')}</p>
      <p className="small">
        {say('door.provider.redirect')} <span className="mono">{location.origin}/sign-in/provider</span>
      </p>
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.enabled}
          onChange={({ target }) => set({ enabled: target.checked })}
        />
        {say('door.provider.enabled')}
      </label>
      <TextField
        label={say('door.provider.label')}
        hint={say('door.provider.label.hint')}
        value={draft.label}
        onChange={label => set({ label })}
        required
      />
      <TextField
        label={say('door.provider.issuer')}
        hint={say('door.provider.issuer.hint')}
        value={draft.issuer}
        onChange={issuer => set({ issuer })}
        required
      />
      <TextField
        label={say('door.provider.client')}
        value={draft.client}
        onChange={client => set({ client })}
        autoComplete="off"
        required
      />
      <TextField
        label={say('door.provider.secret')}
        hint={settings === null ? null : say('door.provider.secret.kept')}
        value={secret}
        onChange={setSecret}
        type="password"
        autoComplete="new-password"
        required={settings === null}
      />
      <TextField
        label={say('door.provider.claim')}
        hint={say('door.provider.claim.hint')}
        value={draft.claim ?? ''}
        onChange={claim => set({ claim })}
      />
      <Mapping mapping={draft.mapping} onChange={mapping => set({ mapping })} />
      <Trouble of={act.refused} />
      <p>
        <button type="submit" className="btn primary" aria-busy={act.busy}>
          {say('door.provider.save')}
        </button>
      </p>
    </form>
  )
}
