import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, webhooksQuery } from '../api/queries.ts'
import { CopyText } from '../parts/copy/CopyText.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { FormDialog } from '../people/FormDialog.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { type WebhookDraft, WebhookFields } from './WebhookFields.tsx'
import { type Made, WebhookPanel } from './WebhookPanel.tsx'

/** Who else is told of acts. */
export function Webhooks() {
  const { say } = useSpeech()
  const webhooks = useQuery(webhooksQuery)
  const [made, setMade] = useState<Made | null>(null)
  if (webhooks.data === undefined)
    return webhooks.error === null ? <Loading /> : <Trouble of={webhooks.error} />
  return (
    <>
      <p>
        <AddWebhook onMade={setMade} />
      </p>
      <div role="status">
        {made !== null && (
          <div className="panel setting">
            <p>{say('settings.webhook.secret', { name: made.name })}</p>
            <CopyText text={made.secret} />
          </div>
        )}
      </div>
      {webhooks.data.length === 0 && <p className="muted">{say('settings.webhook.none')}</p>}
      <ul className="stack">
        {webhooks.data.map(webhook => (
          <WebhookPanel key={webhook.id} webhook={webhook} onMade={setMade} />
        ))}
      </ul>
    </>
  )
}

const fresh: WebhookDraft = { name: '', url: 'https://', inside: false, acts: null, site: null }

function AddWebhook({ onMade }: { onMade: (made: Made) => void }) {
  const { say } = useSpeech()
  const [draft, setDraft] = useState(fresh)
  const add = async () => {
    const body = { webhook: crypto.randomUUID(), ...draft }
    const { secret } = await told(api.POST('/api/settings/webhooks', { headers: actHeaders(), body }))
    onMade({ name: draft.name, secret })
    setDraft(fresh)
    await queries.invalidateQueries({ queryKey: ['settings'] })
  }
  return (
    <FormDialog act="webhook.add" label={say('settings.webhook.add')} look="primary" onDo={add}>
      <WebhookFields draft={draft} set={change => setDraft({ ...draft, ...change })} />
    </FormDialog>
  )
}
