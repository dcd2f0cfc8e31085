import { useSpeech } from '../parts/language.ts'
import { sayTime, sayWeekday, sayWhen } from '../parts/moment.ts'
import { dayIn } from './days.ts'
import { namePlace } from './place.ts'
import type { Shown } from './shown.ts'

/** A month as a list of days on which something begins. */
export function Agenda({ site, month, weeks, found, daysOff, onPress }: Shown) {
  const speech = useSpeech()
  const { say, language } = speech
  const days = weeks
    .flat()
    .filter(day => day.startsWith(month))
    .map(day => ({ day, turns: found.turns.filter(turn => dayIn(site.zone, turn.from) === day) }))
    .filter(({ day, turns }) => turns.length > 0 || daysOff.has(day))
  if (days.length === 0) return <p className="muted">{say('windows.none_in_month')}</p>
  return (
    <ul className="agenda">
      {days.map(({ day, turns }) => (
        <li key={day}>
          <h3>
            {sayWeekday(language, day)} <span className="faint small">{daysOff.get(day)}</span>
          </h3>
          <ul>
            {turns.map(turn => {
              const window = found.windows.find(({ id }) => id === turn.window)
              if (window === undefined) return null
              const cut = found.collisions.find(one => one.window === turn.window && one.on === turn.on)
              const by = found.windows.find(({ id }) => id === cut?.blackout)
              const ends =
                dayIn(site.zone, turn.to) === day
                  ? sayTime(language, turn.to, site.zone)
                  : sayWhen(language, turn.to, site.zone)
              return (
                <li key={`${turn.window} ${turn.on}`}>
                  <button type="button" className={`turn ${window.kind}`} onClick={() => onPress(turn)}>
                    <span className="mono">
                      {sayTime(language, turn.from, site.zone)} – {ends}
                    </span>{' '}
                    <b>{window.title}</b>{' '}
                    <span className="small">
                      {say(`windows.kind.${window.kind}`)} · {namePlace(speech, site, window)}
                      {turn.moved && ` · ${say('windows.moved')}`}
                      {by !== undefined && ` · ${say('windows.cut', { title: by.title })}`}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
