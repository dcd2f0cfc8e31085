import { Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, visitQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { zoneHere } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { useAct } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { idFrom } from '../people/found.ts'
import { useVisit } from '../session/me.ts'
import { type FounderFields, FoundForm, type Founding } from './FoundForm.tsx'
import { StartPage } from './StartPage.tsx'
import './visit.css'

const nobody = { name: '', email: '' }

/** Setting up one's own company, with the link that the server has printed: first who, then what to start from. */
export function FoundPage() {
  const { say } = useSpeech()
  const { link } = useParams({ from: '/first/$link' })
  const visit = useVisit()
  const [invitation, setInvitation] = useState<string | null>(null)
  const [fields, setFields] = useState<Founding>(() => ({
    organisation: '',
    it: nobody,
    operations: nobody,
    here: 'it',
    password: '',
    site: '',
    zone: zoneHere(),
  }))
  const found = useAct(async () => {
    const founder = ({ name, email }: FounderFields) => ({ person: crypto.randomUUID(), name, email })
    const body = {
      link,
      label: { en: fields.organisation },
      it: founder(fields.it),
      operations: founder(fields.operations),
      administrator: fields.here,
      password: fields.password,
      site: { site: idFrom(fields.site) || 'site', label: { en: fields.site }, zone: fields.zone },
    }
    const done = await told(api.POST('/api/organisation', { body, headers: actHeaders() }))
    setInvitation(done.invitation)
    await queries.fetchQuery({ ...visitQuery, staleTime: 0 })
  })
  if (invitation !== null) {
    const other = fields[fields.here === 'it' ? 'operations' : 'it'].name
    return <StartPage invitation={invitation} other={other} />
  }
  if (visit !== null && visit.organisation !== null) return <Navigate {...paths.home()} replace />
  return (
    <>
      <Title of={say('found.title')} />
      <h1>{say('found.title')}</h1>
      <p className="lead">{say('found.about')}</p>
      <FoundForm fields={fields} onChange={setFields} act={found} />
    </>
  )
}
