import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { type Manner, manners, type Written } from './holidays.ts'

type Props = { off: readonly Written[]; onChange: (off: readonly Written[]) => void }

const NEW: Written = { manner: 'yearly', value: '', en: '', de: '' }

/** The days off of a place, each with its name and when it is. */
export function HolidayFields({ off, onChange }: Props) {
  const { say } = useSpeech()
  const put = (at: number, one: Written) => onChange(off.map((each, i) => (i === at ? one : each)))
  return (
    <fieldset className="shifts">
      <legend>{say('calendar.holidays')}</legend>
      {off.map((one, at) => (
        <div key={at} className="shift">
          <div className="row wrap">
            <TextField
              label={say('calendar.holiday.name')}
              value={one.en}
              onChange={en => put(at, { ...one, en })}
              required
            />
            <TextField
              label={say('calendar.holiday.name_de')}
              value={one.de}
              onChange={de => put(at, { ...one, de })}
            />
          </div>
          <div className="row wrap">
            <Labelled label={say('calendar.holiday.when')}>
              {field => (
                <select
                  {...field}
                  value={one.manner}
                  onChange={event => put(at, { ...one, manner: event.target.value as Manner, value: '' })}
                >
                  {manners.map(manner => (
                    <option key={manner} value={manner}>
                      {say(`calendar.manner.${manner}`)}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
            <TextField
              label={say(`calendar.manner.${one.manner}.field`)}
              type={one.manner === 'day' ? 'date' : 'text'}
              value={one.value}
              onChange={value => put(at, { ...one, value })}
              required
            />
          </div>
          <button
            type="button"
            className="plain link"
            onClick={() => onChange(off.filter((_, i) => i !== at))}
          >
            {say('calendar.remove')}
          </button>
        </div>
      ))}
      <button type="button" className="btn small" onClick={() => onChange([...off, NEW])}>
        {say('calendar.add_holiday')}
      </button>
    </fieldset>
  )
}
