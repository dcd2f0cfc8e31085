import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type Site, sitesQuery, windowsQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { Trouble } from '../parts/useAct.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { CalendarView } from './CalendarView.tsx'
import { aroundDays, dayIn, weeksOf } from './days.ts'
import { Feeds } from './Feeds.tsx'
import { Now } from './Now.tsx'
import { SeriesList } from './SeriesList.tsx'
import { WindowForm } from './WindowForm.tsx'
import './windows.css'

const route = getRouteApi('/windows')

/** When a site may be touched and when not, what its processes do, and how that gets into people's own calendars. */
export function WindowsPage() {
  const { say } = useSpeech()
  const search = route.useSearch()
  const sites = useQuery(sitesQuery)
  if (sites.data === undefined) return sites.error === null ? <Loading /> : <PageUnread of={sites.error} />
  const site = sites.data.find(({ id }) => id === search.site) ?? sites.data[0]
  if (site === undefined)
    return (
      <>
        <Title of={say('windows.title')} />
        <h1>{say('windows.title')}</h1>
        <p className="muted">{say('windows.no_sites')}</p>
      </>
    )
  const asked = /^\d{4}-(0[1-9]|1[0-2])$/.test(search.month ?? '') ? search.month : undefined
  const month = asked ?? dayIn(site.zone, Date.now()).slice(0, 7)
  return <OfSite key={site.id} site={site} sites={sites.data} month={month} />
}

function OfSite({ site, sites, month }: { site: Site; sites: readonly Site[]; month: string }) {
  const { say, label } = useSpeech()
  const weeks = weeksOf(month)
  const { from, to } = aroundDays(weeks[0]![0]!, weeks.at(-1)![6]!)
  const found = useQuery({ ...windowsQuery(site.id, from, to), placeholderData: before => before })
  return (
    <>
      <Title of={say('windows.title')} />
      <header className="head">
        <div>
          <h1>{say('windows.title')}</h1>
          <p className="muted">{say('windows.about', { site: label(site.label), zone: site.zone })}</p>
        </div>
        <span className="row wrap">
          <WindowForm site={site} />
          <Link {...paths.windowsImport(site.id)} className="btn">
            {say('windows.import')}
          </Link>
        </span>
      </header>
      {sites.length > 1 && (
        <nav className="tabs" aria-label={say('windows.site')}>
          {sites.map(one => (
            <Link
              key={one.id}
              {...paths.windows({ site: one.id })}
              className="chip"
              aria-current={one.id === site.id ? 'page' : undefined}
            >
              {label(one.label)}
            </Link>
          ))}
        </nav>
      )}
      <Now site={site} windows={found.data?.windows ?? []} />
      {found.data === undefined ? (
        found.error === null ? (
          <Loading />
        ) : (
          <Trouble of={found.error} />
        )
      ) : (
        <>
          <CalendarView site={site} month={month} weeks={weeks} found={found.data} />
          <SeriesList site={site} windows={found.data.windows} />
        </>
      )}
      <Feeds site={site} />
    </>
  )
}
