import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { api, told } from '../api/client.ts'
import { personQuery } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { endOfDay, startOfDay } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { type LedgerSearch, paths } from '../paths.ts'
import { PersonField } from '../people/PersonField.tsx'
import { Loading } from '../shell/Trouble.tsx'
import { EntryLine } from './EntryLine.tsx'
import { SaveLedger } from './SaveLedger.tsx'
import './ledger.css'

const kinds = [
  'split',
  'person',
  'holding',
  'vacancy',
  'site',
  'asset',
  'calendar',
  'rota',
  'finding',
  'shift',
  'account',
] as const

/** The ledger, to be read: who did what, when, from where, and why. */
export function LedgerPage() {
  const { say } = useSpeech()
  const search = useSearch({ from: '/ledger' })
  const found = useInfiniteQuery({
    queryKey: ['ledger', 'search', search],
    queryFn: ({ pageParam }) => {
      const { from, to, ...rest } = search
      const query = {
        ...rest,
        ...(from === undefined ? {} : { from: startOfDay(from) }),
        ...(to === undefined ? {} : { to: endOfDay(to) }),
        ...(pageParam === null ? {} : { after: pageParam }),
      }
      return told(api.GET('/api/ledger', { params: { query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  const names = new Map(found.data?.pages.flatMap(page => Object.entries(page.names)))
  const entries = found.data?.pages.flatMap(page => page.entries) ?? []
  return (
    <>
      <Title of={say('web.nav.ledger')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.ledger')}</h1>
          <p className="muted">{say('ledger.about')}</p>
        </div>
        <SaveLedger search={search} />
      </header>
      <SearchForm search={search} />
      {found.data === undefined ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : entries.length === 0 ? (
        <p className="muted">{say('ledger.none')}</p>
      ) : (
        <ol className="panel ledger">
          {entries.map(entry => (
            <EntryLine key={entry.id} entry={entry} names={names} />
          ))}
        </ol>
      )}
      {found.hasNextPage && (
        <p>
          <button type="button" className="btn" onClick={() => void found.fetchNextPage()}>
            {say('ledger.more')}
          </button>
        </p>
      )}
    </>
  )
}

function SearchForm({ search }: { search: LedgerSearch }) {
  const { say } = useSpeech()
  const { person } = search
  const named = useQuery({ ...personQuery(person ?? ''), enabled: person !== undefined })
  const go = useNavigate()
  const set = (change: { [name in keyof LedgerSearch]?: string }) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')
    void go({ ...paths.ledger(Object.fromEntries(next)), replace: true })
  }
  return (
    <search className="panel ledger-search">
      <PersonField
        key={named.data?.id}
        label={say('ledger.who')}
        value={named.data ?? null}
        onChange={chosen => set({ person: chosen?.id ?? '' })}
        placeholder={say('ledger.anyone')}
      />
      <Labelled label={say('ledger.kind')}>
        {field => (
          <select
            {...field}
            value={search.kind ?? ''}
            onChange={event => set({ kind: event.target.value, subject: '' })}
          >
            <option value="">{say('ledger.anything')}</option>
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {say(`ledger.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextField
        label={say('ledger.since')}
        value={search.from ?? ''}
        onChange={from => set({ from })}
        type="date"
      />
      <TextField
        label={say('ledger.until')}
        value={search.to ?? ''}
        onChange={to => set({ to })}
        type="date"
      />
      {search.subject !== undefined && (
        <p className="small">
          {say('ledger.only')} <span className="mono">{search.subject.slice(0, 8)}</span>{' '}
          <button type="button" className="plain link" onClick={() => set({ subject: '' })}>
            {say('ledger.everything')}
          </button>
        </p>
      )}
    </search>
  )
}
