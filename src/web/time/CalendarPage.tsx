import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type Calendar, calendarQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayDay } from '../parts/moment.ts'
import { Title } from '../parts/Title.tsx'
import { paths } from '../paths.ts'
import { Loading, PageUnread } from '../shell/Trouble.tsx'
import { ChangeCalendar } from './ChangeCalendar.tsx'
import { NextDays } from './NextDays.tsx'
import { Rotas } from './Rotas.tsx'
import './time.css'

const route = getRouteApi('/calendar')

/** When people of a place are at work and who is on call: what time limits run on. */
export function CalendarPage() {
  const { say, label } = useSpeech()
  const { site } = route.useSearch()
  const calendar = useQuery(calendarQuery(site ?? null))
  if (calendar.data === undefined)
    return calendar.error === null ? <Loading /> : <PageUnread of={calendar.error} />
  const name = calendar.data.label === null ? say('level.corporate') : label(calendar.data.label)
  return (
    <>
      <Title of={say('calendar.title', { name })} />
      <p className="crumbs">
        <Link {...paths.sites()}>{say('web.nav.sites')}</Link>
      </p>
      <header className="head">
        <div>
          <h1>{say('calendar.title', { name })}</h1>
          <p className="muted">
            {say('calendar.about', { zone: calendar.data.zone })}{' '}
            <Link {...paths.limits()} className="link">
              {say('limits.title')}
            </Link>
          </p>
        </div>
        <ChangeCalendar key={calendar.data.rev} calendar={calendar.data} name={name} />
      </header>
      <div className="calendar">
        <HoursPanel calendar={calendar.data} />
        <Rotas calendar={calendar.data} />
        <NextDays calendar={calendar.data} />
      </div>
    </>
  )
}

function HoursPanel({ calendar: { hours, ahead, rev } }: { calendar: Calendar }) {
  const { say, label, language } = useSpeech()
  return (
    <section className="panel" aria-labelledby="hours">
      <h2 id="hours">{say('calendar.hours')}</h2>
      {rev === 0 && <p className="muted small">{say('calendar.usual')}</p>}
      <ul className="stack">
        {hours.map(one => (
          <li key={`${one.days} ${one.from} ${one.to}`} className="row wrap">
            <span>{one.days.map(day => say(`calendar.day.${day}`)).join(', ')}</span>
            <span className="mono">
              {one.from}–{one.to}
            </span>
            {one.to <= one.from && <span className="faint small">{say('calendar.overnight')}</span>}
          </li>
        ))}
      </ul>
      <h2>{say('calendar.ahead')}</h2>
      {ahead.length === 0 && <p className="muted small">{say('calendar.no_holidays')}</p>}
      <ul className="days-off">
        {ahead.map(one => (
          <li key={one.day}>
            <span>{label(one.label)}</span>
            <span className="faint small">{sayDay(language, one.day)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
