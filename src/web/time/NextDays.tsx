import type { Calendar } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { sayTime, sayWeekday } from '../parts/moment.ts'
import { useRecordNames } from '../people/names.ts'

/** The next fourteen days of a place: hours, days off, and who is on call. */
export function NextDays({ calendar: { days, zone } }: { calendar: Calendar }) {
  const { say, label, language } = useSpeech()
  const names = useRecordNames()
  const time = (instant: string) => sayTime(language, instant, zone)
  return (
    <section className="panel next-days" aria-labelledby="next">
      <h2 id="next">{say('calendar.next')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('calendar.day')}</th>
            <th scope="col">{say('calendar.hours')}</th>
            <th scope="col">{say('rota.on_call')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, holiday, openings, onCall }) => (
            <tr key={day}>
              <th scope="row">{sayWeekday(language, day)}</th>
              <td>
                {holiday !== null && <span className="tag">{label(holiday)}</span>}
                {openings.map(one => (
                  <span key={one.from} className="mono">
                    {time(one.from)}–{time(one.to)}{' '}
                  </span>
                ))}
                {holiday === null && openings.length === 0 && (
                  <span className="faint">{say('calendar.closed_day')}</span>
                )}
              </td>
              <td>
                {onCall.map(turn => (
                  <div key={`${turn.rota} ${turn.from}`} className="small">
                    <span className="faint">{names?.fn(turn.function) ?? turn.function}</span> {turn.name}
                    {turn.to !== null && isOn(turn.to, day, zone) && (
                      <span className="faint"> {say('rota.until', { time: time(turn.to) })}</span>
                    )}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether an instant lies on a day of a zone. */
const isOn = (instant: string, day: string, zone: string): boolean =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant)) === day
