import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { findingSources, severities } from '#rules/finding/finding.ts'
import { api, told } from '../api/client.ts'
import type { Findings } from '../api/queries.ts'
import { Folded } from '../list/Folded.tsx'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { type FindingSearch, paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { Ages } from './Ages.tsx'
import { FindingLine } from './FindingLine.tsx'
import { placesOf } from './places.ts'
import { RaiseFinding } from './RaiseFinding.tsx'
import './finding.css'

const route = getRouteApi('/findings')
const which = ['waiting', 'mine', 'overdue', 'open', 'planned', 'closed', 'over'] as const

/** What the API is asked for a search of the page. */
function queryOf({ place, ...rest }: FindingSearch) {
  const [site, area] = place?.split('/') ?? []
  const asked = { ...rest, ...(site !== undefined && { site }), ...(area !== undefined && { area }) }
  return asked as typeof asked & { which?: (typeof which)[number] }
}

/** Findings: what is wrong at the plants, whose it is, and how long it has been. */
export function FindingsPage() {
  const { say } = useSpeech()
  const search = route.useSearch()
  const names = useRecordNames()
  const found = useInfiniteQuery({
    queryKey: ['findings', 'list', search],
    queryFn: ({ pageParam }) => {
      const query = { ...queryOf(search), ...(pageParam !== null && { after: pageParam }) }
      return told(api.GET('/api/findings', { params: { query: query as object } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  const counts = found.data?.pages[0]?.counts
  const all = found.data?.pages.flatMap(page => page.findings) ?? []
  return (
    <>
      <Title of={say('finding.list.title')} />
      <header className="head">
        <div>
          <h1>{say('finding.list.title')}</h1>
          {counts !== undefined && (
            <p role="status">
              {say('finding.list.sentence', { waiting: waitingIn(counts), overdue: counts.overdue })}
            </p>
          )}
        </div>
        <div className="row wrap">
          <a
            className="btn"
            href={`/api/findings/export?${new URLSearchParams(queryOf(search) as Record<string, string>)}`}
            download
          >
            {say('finding.list.save')}
          </a>
          {names !== null && <RaiseFinding names={names} look="primary" />}
        </div>
      </header>
      {names !== null && (
        <Folded set={Object.keys(search).length}>
          <SearchForm search={search} names={names} />
        </Folded>
      )}
      {counts !== undefined && <Ages counts={counts} />}
      {found.data === undefined || names === null ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : all.length === 0 ? (
        <p className="muted">{say('finding.list.none')}</p>
      ) : (
        <ul className="panel findings">
          {all.map(finding => (
            <FindingLine key={finding.id} finding={finding} names={names} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={() => void found.fetchNextPage()}>
            {say('finding.list.more')}
          </button>
        </p>
      )}
    </>
  )
}

const waitingIn = ({ states: { open = 0, planned = 0, closed = 0 } }: Findings['counts']): number =>
  open + planned + closed

function SearchForm({ search, names }: { search: FindingSearch; names: Names }) {
  const { say } = useSpeech()
  const go = useNavigate()
  const set = (change: { [name in keyof FindingSearch]?: string }) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void go({ ...paths.findings(Object.fromEntries(next)), replace: true })
  }
  const choice = (
    name: keyof FindingSearch,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Labelled label={label}>
      {field => (
        <select {...field} value={search[name] ?? ''} onChange={event => set({ [name]: event.target.value })}>
          {name !== 'which' && <option value="">{say('finding.any')}</option>}
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
  return (
    <search className="panel finding-search">
      {choice(
        'which',
        say('finding.list.which'),
        which.map(each => [each === 'waiting' ? '' : each, say(`finding.which.${each}`)]),
      )}
      {choice('place', say('finding.site'), placesOf(names))}
      {choice(
        'severity',
        say('finding.severity'),
        severities.map(each => [each, say(`finding.severity.${each}`)]),
      )}
      {choice(
        'source',
        say('finding.source'),
        findingSources.map(each => [each, say(`finding.source.${each}`)]),
      )}
      {choice(
        'owner',
        say('finding.owner'),
        names.functions.map(fn => [fn.id, names.fn(fn.id)]),
      )}
      <TextField
        label={say('finding.list.search')}
        value={search.text ?? ''}
        onChange={text => set({ text })}
        type="search"
      />
    </search>
  )
}
