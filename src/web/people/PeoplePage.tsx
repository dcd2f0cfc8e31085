import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../api/client.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { useSettled } from '../parts/settled.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { AddPerson } from './AddPerson.tsx'
import { FillVacancy } from './FillVacancy.tsx'
import { useRecordNames } from './names.ts'
import { PersonRow } from './PersonRow.tsx'
import './people.css'

/** Who is there, what they hold, who stands in for whom. */
export function PeoplePage() {
  const { say } = useSpeech()
  const names = useRecordNames()
  const [sought, setSought] = useState('')
  const find = useSettled(sought)
  const people = useInfiniteQuery({
    queryKey: ['people', 'pages', find],
    queryFn: ({ pageParam: after }) =>
      told(api.GET('/api/people', { params: { query: { find, ...(after !== null && { after }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const [open, setOpen] = useState<string | null>(null)
  if (people.data === undefined || names === null)
    return people.error === null ? <Loading /> : <PageUnread of={people.error} />
  const shown = people.data.pages.flatMap(page => page.people)
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
      <FillVacancy names={names} />
      <search className="row wrap between">
        <TextField label={say('people.search')} value={sought} onChange={setSought} type="search" />
        <span className="faint small" role="status">
          {say(people.hasNextPage ? 'people.count.first' : 'people.count', { count: shown.length })}
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
              names={names}
              open={open === person.id}
              onOpen={() => setOpen(open === person.id ? null : person.id)}
            />
          ))}
        </ul>
      )}
      {people.hasNextPage && (
        <p>
          <button
            type="button"
            className="btn"
            aria-busy={people.isFetchingNextPage}
            onClick={() => void people.fetchNextPage()}
          >
            {say('people.more')}
          </button>
        </p>
      )}
    </>
  )
}
