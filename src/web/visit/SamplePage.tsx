import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { samplePeopleQuery } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { SideTag } from '../parts/SideTag.tsx'
import { Title } from '../parts/Title.tsx'
import { Trouble, useAct } from '../parts/useAct.tsx'
import { address, paths } from '../paths.ts'
import { fitsText } from '../people/found.ts'
import { startAnew, useVisit } from '../session/me.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import './visit.css'

/** Whom one can be in the sample company: by place, with what they hold; one click signs in. */
export function SamplePage() {
  const { say, label } = useSpeech()
  const visit = useVisit()
  const { back = address(paths.home()) } = useSearch({ from: '/sample' })
  const people = useQuery(samplePeopleQuery)
  const [sought, setSought] = useState('')
  const be = useAct(async (person: string) => {
    await told(api.POST('/api/sample/session', { body: { person } }))
    startAnew(back)
  })
  if (visit !== null && visit.organisation?.mode !== 'sample') return <Navigate {...paths.home()} replace />
  if (people.data === undefined) return people.error === null ? <Loading /> : <PageUnread of={people.error} />
  const functionOf = (id: string) => people.data.functions.find(fn => fn.id === id)
  const siteOf = (id: string) => label(people.data.sites.find(site => site.id === id)?.label ?? { en: id })
  const name = (id: string) => label(functionOf(id)?.label ?? { en: id })
  const placeOf = (held: { site: string | null; area: string | null }) =>
    held.site === null ? say('level.corporate') : siteOf(held.site)
  const shown = people.data.people.filter(person =>
    fitsText(sought, [person.name, ...person.held.flatMap(held => [name(held.function), placeOf(held)])]),
  )
  const places = Map.groupBy(shown, person => person.held[0]?.site ?? null)
  return (
    <>
      <Title of={say('sample.choose')} />
      <h1>{say('sample.choose')}</h1>
      <p className="muted">{say('sample.choose.about')}</p>
      <search>
        <TextField label={say('sample.search')} value={sought} onChange={setSought} type="search" />
      </search>
      <Trouble of={be.refused} />
      {[...places].map(([site, persons]) => (
        <section key={site ?? ''} className="panel persons">
          <h2>{site === null ? say('level.corporate') : siteOf(site)}</h2>
          <ul>
            {persons.map(person => (
              <li key={person.id}>
                <button type="button" className="plain" onClick={() => void be.run(person.id)}>
                  <b>{person.name}</b>
                  <span className="row wrap">
                    {person.held.map(held => (
                      <SideTag key={`${held.function} ${held.area}`} side={functionOf(held.function)?.side}>
                        {name(held.function)}
                        {held.area !== null && `, ${held.area}`}
                      </SideTag>
                    ))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p role="status">{say('people.none_found')}</p>}
    </>
  )
}
