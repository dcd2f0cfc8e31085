import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { calendarQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { paths } from '../paths.ts'
import { Agenda } from './Agenda.tsx'
import { monthAfter } from './days.ts'
import { MonthTable } from './MonthTable.tsx'
import type { Month, Turn } from './shown.ts'
import { TurnDialog } from './TurnDialog.tsx'

const views = ['month', 'list'] as const
const narrow = () => matchMedia('(max-width: 720px)').matches

/** Windows, blackouts and days off of a site, by the month: as a table of weeks, or as a list. */
export function CalendarView(props: Month) {
  const { say, label, language } = useSpeech()
  const { site, month, found } = props
  const [view, setView] = useState<(typeof views)[number]>(narrow() ? 'list' : 'month')
  const [open, setOpen] = useState<Turn | null>(null)
  const hours = useQuery(calendarQuery(site.id))
  const daysOff = new Map((hours.data?.ahead ?? []).map(one => [one.day, label(one.label)]))
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
  const shown = { ...props, daysOff, onPress: setOpen }
  const window = found.windows.find(({ id }) => id === open?.window)
  return (
    <section className="panel months" aria-labelledby="calendar">
      <div className="row wrap between">
        <h2 id="calendar">{name}</h2>
        <span className="row wrap">
          <Link
            {...paths.windows({ site: site.id, month: monthAfter(month, -1) })}
            className="btn small"
            aria-label={say('windows.earlier')}
          >
            ‹
          </Link>
          <Link {...paths.windows({ site: site.id })} className="btn small">
            {say('windows.today')}
          </Link>
          <Link
            {...paths.windows({ site: site.id, month: monthAfter(month, 1) })}
            className="btn small"
            aria-label={say('windows.later')}
          >
            ›
          </Link>
          <fieldset className="plain-set row" aria-label={say('windows.view')}>
            {views.map(one => (
              <button
                key={one}
                type="button"
                className="chip"
                aria-pressed={view === one}
                onClick={() => setView(one)}
              >
                {say(`windows.${one}`)}
              </button>
            ))}
          </fieldset>
        </span>
      </div>
      {view === 'month' ? <MonthTable {...shown} /> : <Agenda {...shown} />}
      {open !== null && window !== undefined && (
        <TurnDialog site={site} window={window} turn={open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
