import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { READING } from '#rules/people/actor.ts'
import { LONGEST, scopes } from '#rules/people/token.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, sitesQuery } from '../api/queries.ts'
import { CopyText } from '../parts/copy/CopyText.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { sayScope } from './scope.ts'

/** A day so many from now, here. */
const inDays = (days: number) => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return day.toLocaleDateString('sv')
}

/** The form that makes a token, and its secret, shown this once. */
export function MakeToken({ person, name }: { person: string; name?: string }) {
  const { say, label: labelOf } = useSpeech()
  // Who sees no sites has none to choose from.
  const sites = useQuery({ ...sitesQuery, retry: false }).data ?? []
  const [label, setLabel] = useState('')
  const [scope, setScope] = useState<readonly string[]>([READING])
  const [site, setSite] = useState('')
  const [last, setLast] = useState(() => inDays(90))
  const [made, setMade] = useState<{ label: string; secret: string } | null>(null)
  const make = async () => {
    const { secret } = await told(
      api.POST('/api/tokens', {
        headers: actHeaders(),
        body: {
          token: crypto.randomUUID(),
          person,
          label,
          scope: [...scope],
          site: site === '' ? null : site,
          expires: new Date(`${last}T23:59:59`).toISOString(),
        },
      }),
    )
    setMade({ label, secret })
    setLabel('')
    setScope([READING])
    await queries.invalidateQueries({ queryKey: ['tokens'] })
  }
  return (
    <div className="stack">
      <p>
        <FormDialog
          act="token.issue"
          label={say('token.make')}
          {...(name === undefined ? {} : { name: say('token.make_for', { name }) })}
          onDo={make}
        >
          <TextField label={say('token.label')} value={label} onChange={setLabel} required />
          <TextField
            label={say('token.expires')}
            hint={say('token.expires.hint', { days: LONGEST })}
            type="date"
            value={last}
            onChange={setLast}
            required
          />
          <Labelled label={say('token.scope.site')}>
            {field => (
              <select {...field} value={site} onChange={event => setSite(event.target.value)}>
                <option value="">{say('token.scope.everywhere')}</option>
                {sites.map(each => (
                  <option key={each.id} value={each.id}>
                    {labelOf(each.label)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <fieldset className="scope">
            <legend>{say('token.scope')}</legend>
            {scopes.map(part => (
              <label key={part}>
                <input
                  type="checkbox"
                  checked={scope.includes(part)}
                  onChange={({ target }) =>
                    setScope(target.checked ? [...scope, part] : scope.filter(each => each !== part))
                  }
                />
                {sayScope(say, part)}
              </label>
            ))}
          </fieldset>
        </FormDialog>
      </p>
      {made !== null && (
        <div role="status" className="stack">
          <p className="small muted">{say('token.once', { label: made.label })}</p>
          <CopyText text={made.secret} />
        </div>
      )}
    </div>
  )
}
