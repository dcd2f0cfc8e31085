import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { type ListSearch, paths } from '../paths.ts'
import { useRecordNames } from '../people/names.ts'
import { Loading } from '../shell/Trouble.tsx'
import { AssetTable } from './AssetTable.tsx'
import { BulkBar } from './BulkBar.tsx'
import { Columns } from './Columns.tsx'
import { Filters } from './Filters.tsx'
import { SaveList } from './SaveList.tsx'
import { countQuery, filterOf, listQuery, savedOf, searchOf } from './search.ts'
import { Views } from './Views.tsx'
import './list.css'

/** The list of assets at one's sites: filtered, searched, sorted; what is looked at stands in the address. */
export function AssetsPage() {
  const { say } = useSpeech()
  const search = useSearch({ from: '/assets' })
  const go = useNavigate()
  const names = useRecordNames()
  const found = useInfiniteQuery(listQuery(search))
  const count = useQuery(countQuery(search))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const show = (next: ListSearch) => {
    setChosen(new Set())
    void go({ ...paths.assets(next), replace: true })
  }
  if (names === null) return <Loading />
  const rows = found.data?.pages.flatMap(page => page.assets) ?? []
  const narrowed = Object.keys(filterOf(search)).length > 0
  const empty = found.data !== undefined && rows.length === 0
  return (
    <>
      <Title of={say('web.nav.assets')} />
      <header className="head">
        <div>
          <h1>{say('web.nav.assets')}</h1>
          <p className="muted" role="status">
            {count.data === undefined
              ? say('list.counting')
              : say(count.data.more ? 'list.count.more' : 'list.count', { count: count.data.count })}
          </p>
        </div>
        <div className="row wrap">
          <Link className="btn" {...paths.newAsset()}>
            {say('list.add')}
          </Link>
          <Link className="btn" {...paths.imports()}>
            {say('imports.title')}
          </Link>
          <Link className="btn" {...paths.configurations(search.site)}>
            {say('configuration.differences')}
          </Link>
          <SaveList from="/api/assets/export" shown={searchOf(savedOf(search)) as Record<string, string>} />
        </div>
      </header>
      <Filters search={search} names={names} onShow={show} />
      <div className="row wrap between">
        <Views
          now={{ list: 'assets', search: savedOf(search) }}
          onShow={shown => shown.list === 'assets' && show(searchOf(shown.search))}
        />
        <Columns search={search} onShow={show} />
      </div>
      {found.error !== null && <Trouble of={found.error} />}
      {found.data === undefined && found.error === null && <Loading />}
      {empty && (
        <div className="panel list-empty stack">
          <p>{say(narrowed ? 'list.none_found' : 'list.none')}</p>
          {narrowed && (
            <p>
              <button type="button" className="btn" onClick={() => show({})}>
                {say('list.clear')}
              </button>
            </p>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <AssetTable
          rows={rows}
          search={search}
          names={names}
          chosen={chosen}
          onChoose={setChosen}
          onShow={show}
        />
      )}
      {found.hasNextPage && (
        <p>
          <button
            type="button"
            className="btn"
            aria-busy={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {say('list.more')}
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <BulkBar
          search={search}
          rows={rows}
          chosen={chosen}
          names={names}
          onDone={() => setChosen(new Set())}
        />
      )}
    </>
  )
}
