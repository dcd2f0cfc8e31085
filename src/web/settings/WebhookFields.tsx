import { useQuery } from '@tanstack/react-query'
import { actNames } from '#rules/split/acts.ts'
import type { Key } from '#words/say.ts'
import { sitesQuery } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'

export type WebhookDraft = {
  readonly name: string
  readonly url: string
  readonly inside: boolean
  readonly acts: string[] | null
  readonly site: string | null
}
type Props = { draft: WebhookDraft; set: (change: Partial<WebhookDraft>) => void }

const bound: readonly string[] = actNames

/** What can be said of a webhook: where it leads, and what it is told of. */
export function WebhookFields({ draft, set }: Props) {
  const { say, label } = useSpeech()
  const sites = useQuery(sitesQuery).data ?? []
  return (
    <>
      <TextField
        label={say('settings.webhook.name')}
        value={draft.name}
        onChange={name => set({ name })}
        required
      />
      <TextField
        label={say('settings.webhook.url')}
        value={draft.url}
        onChange={url => set({ url })}
        required
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.inside}
          onChange={event => set({ inside: event.target.checked })}
        />
        {say('settings.webhook.inside')}
      </label>
      <Labelled label={say('settings.webhook.site')}>
        {field => (
          <select
            {...field}
            value={draft.site ?? ''}
            onChange={event => set({ site: event.target.value || null })}
          >
            <option value="">{say('settings.webhook.every_site')}</option>
            {sites.map(site => (
              <option key={site.id} value={site.id}>
                {label(site.label)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <WhichActs acts={draft.acts} set={acts => set({ acts })} />
    </>
  )
}

function WhichActs({ acts, set }: { acts: string[] | null; set: (acts: string[] | null) => void }) {
  const { say } = useSpeech()
  const shown = [...bound, ...(acts ?? []).filter(act => !bound.includes(act))]
  const toggle = (act: string, on: boolean) =>
    set(on ? [...(acts ?? []), act] : (acts ?? []).filter(other => other !== act))
  return (
    <fieldset className="plain-set stack">
      <legend>{say('settings.webhook.acts')}</legend>
      <label className="tick">
        <input type="radio" checked={acts === null} onChange={() => set(null)} />
        {say('settings.webhook.every_act')}
      </label>
      <label className="tick">
        <input type="radio" checked={acts !== null} onChange={() => set(acts ?? ['split.submit'])} />
        {say('settings.webhook.these_acts')}
      </label>
      {acts !== null && (
        <ul className="which-acts">
          {shown.map(act => (
            <li key={act}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={acts.includes(act)}
                  onChange={event => toggle(act, event.target.checked)}
                />
                {bound.includes(act) ? say(`act.name.${act}` as Key) : act}
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
