import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type Board, boardQuery } from '../api/queries.ts'
import { placesOf } from '../finding/places.ts'
import { RaiseFinding } from '../finding/RaiseFinding.tsx'
import { recall, remember } from '../parts/kept.ts'
import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { sayMoment, sayTime } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { type Names, useRecordNames } from '../people/names.ts'
import { useMe } from '../session/me.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { HandOver } from './HandOver.tsx'
import { Items } from './Items.tsx'
import { Shifts, Waiting } from './Shifts.tsx'
import { TakeOver } from './TakeOver.tsx'
import './board.css'

const route = getRouteApi('/board')
const REMEMBERED = 'board'
/** As many items of a column as stand on a wall display at once. */
const WALL = 6

/** The board of a shift: who has it, what can stop the line this week, what is open; on a phone and on a wall. */
export function BoardPage() {
  const { say } = useSpeech()
  const names = useRecordNames()
  const { place: asked, wall } = route.useSearch()
  const me = useMe()
  if (names === null) return <Loading />
  const places = placesOf(names).map(([id]) => id)
  const own = me?.held.flatMap(({ site, area }) =>
    site === null ? [] : [area === null ? site : `${site}/${area}`],
  )
  const place = [asked, recall(REMEMBERED), ...(own ?? []), ...places].find(
    one => one !== null && one !== undefined && places.includes(one),
  )
  if (place === undefined || place === null) return <p className="muted">{say('board.no_site')}</p>
  return <OfPlace key={place} place={place} names={names} wall={wall !== undefined} />
}

type Props = { place: string; names: Names; wall: boolean }

function OfPlace({ place, names, wall }: Props) {
  const { say, language } = useSpeech()
  const found = useQuery(boardQuery(place, language))
  useEffect(() => remember(REMEMBERED, place), [place])
  useWall(wall)
  const [site = '', area = null] = place.split('/')
  const name = names.place(site, area)
  if (found.data === undefined) return found.error === null ? <Loading /> : <PageUnread of={found.error} />
  const board = found.data
  return (
    <div className={wall ? 'board wall' : 'board'}>
      <Title of={say('board.title', { place: name })} />
      <header className="head">
        <div>
          <h1>{say('board.title', { place: name })}</h1>
          <OnDuty board={board} />
        </div>
        {!wall && (
          <div className="row wrap">
            <Place place={place} names={names} />
            <Link {...paths.board({ place, wall: '1' })} className="btn">
              {say('board.wall')}
            </Link>
          </div>
        )}
      </header>
      {found.isError && (
        <p className="refused" role="alert">
          {say('board.stale', { at: sayMoment(language, board.at, board.zone) })}
        </p>
      )}
      {board.waiting !== null && <Waiting board={board} waiting={board.waiting} name={name} wall={wall} />}
      {!wall && (
        <div className="row wrap board-acts">
          {board.waiting === null && <TakeOver board={board} name={name} />}
          <HandOver board={board} name={name} />
          <RaiseFinding names={names} at={place} />
        </div>
      )}
      <div className="board-columns">
        <Items board={board} which="stops" names={names} most={wall ? WALL : null} />
        <Items board={board} which="open" names={names} most={wall ? WALL : null} />
        <Shifts board={board} wall={wall} />
      </div>
      <p className="faint small board-foot">
        {say('board.as_of', { at: sayTime(language, board.at, board.zone) })}
        {wall && (
          <Link {...paths.board({ place })} className="link">
            {say('board.wall.leave')}
          </Link>
        )}
      </p>
    </div>
  )
}

/** On a wall there is nothing but the board. */
function useWall(wall: boolean) {
  useEffect(() => {
    document.body.classList.toggle('on-wall', wall)
    return () => document.body.classList.remove('on-wall')
  }, [wall])
}

/** The sentence that the board opens with: who has the shift, and since when. */
function OnDuty({ board: { duty, zone } }: { board: Board }) {
  const { say, language } = useSpeech()
  const [first] = duty.people
  if (first === undefined) return <p className="on-duty wrong">{say('board.duty.nobody')}</p>
  if (duty.since === null)
    return (
      <p className="on-duty">
        {say('board.duty.not_taken', { people: duty.people.map(({ name }) => name).join(', ') })}
      </p>
    )
  const at = sayMoment(language, duty.since, zone)
  return (
    <p className="on-duty">
      <b>{say('board.duty', { name: first.name })}</b>{' '}
      <span className="muted">{say(duty.whole ? 'board.duty.site' : 'board.duty.since', { at })}</span>
    </p>
  )
}

function Place({ place, names }: { place: string; names: Names }) {
  const { say } = useSpeech()
  const go = useNavigate()
  return (
    <Labelled label={say('board.place')}>
      {field => (
        <select
          {...field}
          value={place}
          onChange={event => void go({ ...paths.board({ place: event.target.value }), replace: true })}
        >
          {placesOf(names).map(([id, name]) => (
            <option key={id} value={id}>
              {id.includes('/') ? name : say('board.whole', { site: name })}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
