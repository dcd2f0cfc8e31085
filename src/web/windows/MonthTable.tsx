import { useSpeech } from '../parts/language.ts'
import { sayTime, sayWeekday } from '../parts/moment.ts'
import { dayIn, isOn } from './days.ts'
import type { Shown } from './shown.ts'

/** A month as a table of weeks: each day with what is open or closed on it. */
export function MonthTable({ site, month, weeks, found, daysOff, onPress }: Shown) {
  const { say, language } = useSpeech()
  const today = dayIn(site.zone, Date.now())
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <div className="scrolls">
      <table className="month">
        <caption className="vanish">{say('windows.calendar')}</caption>
        <thead>
          <tr>
            {weeks[0]!.map(day => (
              <th key={day} scope="col">
                {short.format(new Date(`${day}T00:00:00Z`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td
                  key={day}
                  className={day.startsWith(month) ? undefined : 'other'}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <span className="day">
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="vanish">{sayWeekday(language, day)}</span>
                    {daysOff.has(day) && <span className="off small">{daysOff.get(day)}</span>}
                  </span>
                  {found.turns
                    .filter(turn => isOn(turn, day, site.zone))
                    .map(turn => {
                      const window = found.windows.find(({ id }) => id === turn.window)
                      if (window === undefined) return null
                      const begins = dayIn(site.zone, turn.from) === day
                      return (
                        <button
                          key={`${turn.window} ${turn.on}`}
                          type="button"
                          className={`turn ${window.kind}`}
                          onClick={() => onPress(turn)}
                        >
                          {begins ? (
                            <span className="mono">{sayTime(language, turn.from, site.zone)}</span>
                          ) : (
                            '→'
                          )}{' '}
                          {window.kind === 'blackout' && (
                            <span className="vanish">{say('windows.kind.blackout')}</span>
                          )}
                          {window.title}
                        </button>
                      )
                    })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
