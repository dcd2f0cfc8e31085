import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type People, type Person, peopleQuery } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading } from '../shell/Trouble.tsx'
import { AddPerson } from './AddPerson.tsx'
import { FillVacancy } from './FillVacancy.tsx'
import { fitsText } from './found.ts'
import { type Names, useRecordNames } from './names.ts'
import { PersonRow } from './PersonRow.tsx'
import './people.css'

/** Who is there, what they hold, who stands in for whom. */
export function PeoplePage() {
  const { say } = useSpeech()
  const people = useQuery(peopleQuery)
  const names = useRecordNames()
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  if (people.data === undefined || names === null)
    return people.error === null ? <Loading /> : <Trouble of={people.error} />
  const shown = people.data.people.filter(person => fitsText(sought, textsOf(people.data, person, names)))
  return (
    <>
      <Title of={say('web.nav.people')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.people')}</h1>
          <p className="muted">{say('people.about')}</p>
        </div>
        <div className="row wrap">
          <Link className="btn" {...paths.access()}>
            {say('access.page.open')}
          </Link>
          <AddPerson />
        </div>
      </header>
      <FillVacancy people={people.data} names={names} />
      <search className="row wrap between">
        <TextField label={say('people.search')} value={sought} onChange={setSought} type="search" />
        <span className="faint small" role="status">
          {say('people.count', { count: shown.length, of: people.data.people.length })}
        </span>
      </search>
      {shown.length === 0 ? (
        <p className="muted">{say('people.none_found')}</p>
      ) : (
        <ul className="panel people">
          {shown.map(person => (
            <PersonRow
              key={person.id}
              person={person}
              people={people.data}
              names={names}
              open={open === person.id}
              onOpen={() => setOpen(open === person.id ? null : person.id)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

const textsOf = ({ holdings }: People, { id, name, email }: Person, names: Names) => [
  name,
  email,
  ...holdings
    .filter(({ person }) => person === id)
    .flatMap(held => [names.fn(held.function), names.place(held.site, held.area)]),
]
