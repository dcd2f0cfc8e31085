import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Choice } from '../asset/fact/Choice.tsx'
import { LongField, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading, Notice, PageUnread } from '../shell/Trouble.tsx'
import { type Asking, ask, requestsQuery } from './queries.ts'
import './outside.css'

const route = getRouteApi('/requests/new')

/** Somebody outside asks: at a site that they serve, in their own words, since they see no list of assets. */
export function NewRequestPage() {
  const { kind: id } = route.useSearch()
  // What is being written stays, whatever comes in meanwhile.
  const found = useQuery(requestsQuery)
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const kind = found.data.kinds.find(one => one.id === id)
  if (kind === undefined) return <Notice title="web.nowhere" text="outside.form.no_kind" />
  return <Form kind={kind} sites={found.data.sites} />
}

type Props = { kind: Asking; sites: readonly { id: string; label: Asking['label'] }[] }

function Form({ kind, sites }: Props) {
  const { say, label } = useSpeech()
  const go = useNavigate()
  const [site, setSite] = useState(sites[0]?.id ?? '')
  const [title, setTitle] = useState('')
  const [why, setWhy] = useState('')
  const [minutes, setMinutes] = useState('60')
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const asking = useAct(async () => {
    const decision = await ask({ kind: kind.id, site, title, why, minutes: Number(minutes), fields })
    await go(paths.request(decision))
  })
  const field = ({ id, label: name, type }: Asking['fields'][number]) => {
    const props = {
      ...{ label: label(name), value: fields[id] ?? '', required: true },
      onChange: (value: string) => setFields({ ...fields, [id]: value }),
    }
    return type === 'text' ? <LongField key={id} {...props} /> : <TextField key={id} {...props} />
  }
  const heading = say('outside.ask', { kind: label(kind.label) })
  return (
    <>
      <Title of={heading} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.requests()}>{say('web.nav.requests')}</Link>
          </p>
          <h1>{heading}</h1>
          <p>{label(kind.about)}</p>
          <p className="muted">{say('outside.about')}</p>
        </div>
      </header>
      <form
        className="form panel request-form"
        onSubmit={event => {
          event.preventDefault()
          void asking.run()
        }}
      >
        {sites.length > 1 && (
          <Choice
            label={say('outside.form.site')}
            value={site}
            onChange={setSite}
            options={sites.map(one => [one.id, label(one.label)] as const)}
          />
        )}
        <TextField label={say('outside.form.title')} value={title} onChange={setTitle} required />
        <LongField label={say('outside.form.why')} value={why} onChange={setWhy} required />
        {kind.fields.map(field)}
        <TextField
          label={say('outside.form.minutes')}
          value={minutes}
          onChange={setMinutes}
          inputMode="numeric"
          required
        />
        <Trouble of={asking.refused} />
        <button type="submit" className="btn primary" aria-busy={asking.busy}>
          {say('outside.form.do')}
        </button>
      </form>
    </>
  )
}
