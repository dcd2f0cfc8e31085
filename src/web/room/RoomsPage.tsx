import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMayNotThere } from '../asset/owner.ts'
import { useSpeech } from '../parts/language.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { SitePages } from '../sites/SitePages.tsx'
import { Inside } from './Inside.tsx'
import { roomsQuery } from './queries.ts'
import { RoomForm } from './RoomForm.tsx'
import './room.css'

const route = getRouteApi('/sites/$site/rooms')

/** The panels, cabinets and rooms of a site that are kept locked, and who is inside one now (PLANT-10). */
export function RoomsPage() {
  const { site } = route.useParams()
  const names = useRecordNames()
  return names === null ? <Loading /> : <Page key={site} site={site} names={names} />
}

function Page({ site, names }: { site: string; names: Names }) {
  const { say, label } = useSpeech()
  const found = useQuery(roomsQuery(site))
  const mayNot = useMayNotThere('room.add', { site, area: null }, names)
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const { rooms, inside } = found.data
  const siteName = names.place(site, null)
  const areas = names.sites.find(({ id }) => id === site)?.areas ?? []
  const areaOf = (area: string | null) =>
    label(areas.find(({ id }) => id === area)?.label ?? { en: area ?? '' })
  return (
    <>
      <Title of={say('room.of', { site: siteName })} />
      <header className="head">
        <div>
          <p className="crumbs">
            <Link {...paths.sites()}>{say('web.nav.sites')}</Link> / {siteName}
          </p>
          <h1>{say('room.of', { site: siteName })}</h1>
          <p className="muted">{say('room.about')}</p>
        </div>
        <RoomForm site={site} names={names} mayNot={mayNot} />
      </header>
      <SitePages site={site} name={siteName} at="rooms" />
      {inside.length > 0 && (
        <Inside
          all={inside}
          zone={names.zone(site)}
          at={id => rooms.find(one => one.id === id)?.name ?? ''}
        />
      )}
      {rooms.length === 0 && <p className="muted">{say('room.none')}</p>}
      <ul className="rooms">
        {rooms.map(one => {
          const those = inside.filter(each => each.room === one.id)
          return (
            <li key={one.id} className="panel">
              <div className="row between wrap">
                <h2>
                  <Link {...paths.room(one.id)}>{one.name}</Link>
                </h2>
                <span className="row wrap">
                  {one.ruled === null && <span className="tag late">{say('room.unruled')}</span>}
                  {those.length > 0 && (
                    <span className={those.some(each => each.overdue) ? 'tag late' : 'tag'}>
                      {say('room.inside.count', { n: those.length })}
                    </span>
                  )}
                </span>
              </div>
              <p className="small muted">
                {[say(`room.kind.${one.kind}`), areaOf(one.area), one.spot]
                  .filter(part => part !== '')
                  .join(' · ')}
              </p>
              <p className="small">
                {say('room.lock')}: {say(`room.lock.${one.lock}`)}
                {one.functions.length > 0 &&
                  `. ${say('room.who')}: ${one.functions.map(names.fn).join(', ')}`}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
