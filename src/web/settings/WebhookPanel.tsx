import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, sitesQuery, type Webhook } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayMoment } from '../parts/moment.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { Trial } from './Trial.tsx'
import { WebhookFields } from './WebhookFields.tsx'

/** A secret that was just made: whose, and what it is. */
export type Made = { readonly name: string; readonly secret: string }

const outdated = () => queries.invalidateQueries({ queryKey: ['settings'] })
const which = ({ id, rev }: Webhook) => ({ path: { webhook: id }, header: actHeaders(rev) })

/** A webhook: where it leads, what it is told of, and what can be done with it. */
export function WebhookPanel({ webhook, onMade }: { webhook: Webhook; onMade: (made: Made) => void }) {
  const { say, label, language } = useSpeech()
  const sites = useQuery(sitesQuery).data ?? []
  const { name, url, acts, site, active, oldSecretUntil } = webhook
  const place = sites.find(({ id }) => id === site)
  const rotate = async () => {
    const { secret } = await told(
      api.POST('/api/settings/webhooks/{webhook}/secrets', {
        params: { path: { webhook: webhook.id } },
        headers: actHeaders(webhook.rev),
      }),
    )
    onMade({ name, secret })
    await outdated()
  }
  const remove = async () => {
    await told(api.DELETE('/api/settings/webhooks/{webhook}', { params: which(webhook), body: {} }))
    await outdated()
  }
  return (
    <li className="panel setting">
      <div className="row between wrap">
        <h2>{name}</h2>
        {!active && <span className="tag late">{say('settings.webhook.stopped')}</span>}
      </div>
      <p className="mono small address">{url}</p>
      <p className="small muted">
        {acts === null
          ? say('settings.webhook.every_act')
          : say('settings.webhook.some_acts', { count: acts.length })}
        {' · '}
        {site === null ? say('settings.webhook.every_site') : place === undefined ? site : label(place.label)}
      </p>
      {oldSecretUntil !== null && (
        <p className="small">
          {say('settings.webhook.old_secret', { until: sayMoment(language, oldSecretUntil) })}
        </p>
      )}
      <div className="row wrap">
        <ChangeWebhook key={webhook.rev} webhook={webhook} />
        <FormDialog
          act="webhook.rotate"
          label={say('settings.webhook.rotate')}
          name={say('settings.webhook.rotate_of', { name })}
          look="small"
          onDo={rotate}
        >
          <p>{say('settings.webhook.rotate.sure', { name })}</p>
        </FormDialog>
        <FormDialog
          act="webhook.remove"
          label={say('settings.webhook.remove')}
          name={say('settings.webhook.remove_of', { name })}
          look="small"
          onDo={remove}
        >
          <p>{say('settings.webhook.remove.sure', { name })}</p>
        </FormDialog>
      </div>
      <Trial
        label={say('settings.webhook.try')}
        name={say('settings.webhook.try_of', { name })}
        onTry={() =>
          told(
            api.POST('/api/settings/webhooks/{webhook}/trials', {
              params: { path: { webhook: webhook.id } },
            }),
          )
        }
      />
    </li>
  )
}

function ChangeWebhook({ webhook }: { webhook: Webhook }) {
  const { say } = useSpeech()
  const { name, url, inside, acts, site, active } = webhook
  const [draft, setDraft] = useState({ name, url, inside, acts, site, active })
  const change = async () => {
    await told(api.PUT('/api/settings/webhooks/{webhook}', { params: which(webhook), body: draft }))
    await outdated()
  }
  return (
    <FormDialog
      act="webhook.change"
      label={say('settings.webhook.change')}
      name={say('settings.webhook.change_of', { name })}
      look="small"
      onDo={change}
    >
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.active}
          onChange={event => setDraft({ ...draft, active: event.target.checked })}
        />
        {say('settings.webhook.active')}
      </label>
      <WebhookFields draft={draft} set={more => setDraft({ ...draft, ...more })} />
    </FormDialog>
  )
}
