import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { actHeaders, api, told } from '../api/client.ts'
import { queries, servicesQuery } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Trouble } from '../parts/useAct.tsx'
import { FormDialog } from '../people/FormDialog.tsx'
import { idFrom } from '../people/found.ts'
import { Loading } from '../shell/Trouble.tsx'
import { MakeToken } from '../token/MakeToken.tsx'
import { TokenList } from '../token/Tokens.tsx'
import '../session/session.css'

/** Service accounts: what asks the API without being a person, and its tokens. Functions are given on the page of people. */
export function ServicesSection() {
  const { say } = useSpeech()
  const services = useQuery(servicesQuery)
  return (
    <>
      <div>
        <AddService />
      </div>
      {services.data === undefined ? (
        services.error === null ? (
          <Loading />
        ) : (
          <Trouble of={services.error} />
        )
      ) : services.data.length === 0 ? (
        <p className="muted">{say('service.none')}</p>
      ) : (
        services.data.map(({ person, name, active, tokens }) => (
          <section key={person} className="panel account">
            <div className="row wrap">
              <h2>{name}</h2>
              {!active && <span className="tag">{say('people.inactive')}</span>}
            </div>
            <TokenList tokens={tokens} />
            {active && <MakeToken person={person} name={name} />}
          </section>
        ))
      )}
    </>
  )
}

function AddService() {
  const { say } = useSpeech()
  const [name, setName] = useState('')
  const add = async () => {
    const body = { person: crypto.randomUUID(), service: idFrom(name), name }
    await told(api.POST('/api/services', { params: { header: actHeaders() }, body }))
    setName('')
    await queries.invalidateQueries({ queryKey: ['tokens'] })
    await queries.invalidateQueries({ queryKey: ['people'] })
  }
  return (
    <FormDialog act="service.add" label={say('service.add')} look="primary" onDo={add}>
      <TextField
        label={say('service.name')}
        hint={name === '' ? say('service.name.hint') : say('site.id', { id: idFrom(name) })}
        value={name}
        onChange={setName}
        required
      />
    </FormDialog>
  )
}
