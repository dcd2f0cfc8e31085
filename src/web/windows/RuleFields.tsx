import { type Choice, dayOf, rhythms } from '#rules/plant/window/choices.ts'
import { weekdays } from '#rules/time/weekday.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'

type Props = { choice: Choice; start: string; onChange: (choice: Choice) => void }
const endings = ['never', 'until', 'count'] as const

/** How often something comes, by plain choices. */
export function RuleFields({ choice, start, onChange }: Props) {
  const { say } = useSpeech()
  const { every, interval, days, ends, until, count, own } = choice
  const put = (more: Partial<Choice>) => onChange({ ...choice, ...more })
  const chosen = days.length === 0 && start !== '' ? [dayOf(start).weekday] : days
  const series = every !== 'once' && every !== 'own'
  return (
    <>
      <div className="pair">
        <Labelled label={say('windows.field.every')}>
          {field => (
            <select
              {...field}
              value={every}
              onChange={({ target }) => put({ every: rhythms.find(each => each === target.value) ?? 'once' })}
            >
              {rhythms.map(each => (
                <option key={each} value={each}>
                  {say(`windows.every.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {series && (
          <Labelled label={say('windows.field.interval')}>
            {field => (
              <input
                {...field}
                type="number"
                min={1}
                max={99}
                value={interval}
                onChange={({ target }) => put({ interval: Math.max(1, target.valueAsNumber || 1) })}
              />
            )}
          </Labelled>
        )}
      </div>
      {every === 'own' && (
        <TextField label={say('windows.field.own')} value={own} onChange={to => put({ own: to })} required />
      )}
      {every === 'weekly' && (
        <fieldset className="plain-set row wrap">
          <legend className="small">{say('windows.field.days')}</legend>
          {weekdays.map(day => (
            <label key={day} className="row choice">
              <input
                type="checkbox"
                checked={chosen.includes(day)}
                onChange={({ target }) =>
                  put({
                    days: weekdays.filter(each => (each === day ? target.checked : chosen.includes(each))),
                  })
                }
              />
              {say(`calendar.day.${day}`)}
            </label>
          ))}
        </fieldset>
      )}
      {series && (
        <div className="pair">
          <Labelled label={say('windows.field.ends')}>
            {field => (
              <select
                {...field}
                value={ends}
                onChange={({ target }) =>
                  put({ ends: endings.find(each => each === target.value) ?? 'never' })
                }
              >
                {endings.map(each => (
                  <option key={each} value={each}>
                    {say(`windows.ends.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          {ends === 'until' && (
            <TextField
              label={say('windows.field.until')}
              type="date"
              value={until}
              onChange={to => put({ until: to })}
              required
            />
          )}
          {ends === 'count' && (
            <Labelled label={say('windows.field.count')}>
              {field => (
                <input
                  {...field}
                  type="number"
                  min={1}
                  max={999}
                  value={count}
                  onChange={({ target }) => put({ count: Math.max(1, target.valueAsNumber || 1) })}
                />
              )}
            </Labelled>
          )}
        </div>
      )}
    </>
  )
}
