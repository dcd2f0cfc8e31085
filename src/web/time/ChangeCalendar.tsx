import { useState } from 'react'
import type { Shift } from '#rules/time/calendar.ts'
import { weekdays } from '#rules/time/weekday.ts'
import { actHeaders, api, told } from '../api/client.ts'
import { type Calendar, queries } from '../api/queries.ts'
import { TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { FormDialog } from '../people/FormDialog.tsx'
import { HolidayFields } from './HolidayFields.tsx'
import { readHoliday, type Written, written } from './holidays.ts'

const NEW: Shift = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '08:00', to: '16:00' }

/** The form in which the hours and days off of a place are changed. */
export function ChangeCalendar({ calendar, name }: { calendar: Calendar; name: string }) {
  const { say } = useSpeech()
  const [hours, setHours] = useState<readonly Shift[]>(calendar.hours)
  const [off, setOff] = useState<readonly Written[]>(calendar.holidays.map(written))
  const { site, rev } = calendar
  const change = async () => {
    const holidays = off.map(readHoliday)
    const body = { site, hours: [...hours], holidays }
    await told(api.PUT('/api/calendar', { params: { header: actHeaders(rev) }, body }))
    await queries.invalidateQueries({ queryKey: ['calendar'] })
  }
  const put = (at: number, one: Shift) => setHours(hours.map((each, i) => (i === at ? one : each)))
  return (
    <FormDialog
      act="calendar.change"
      label={say('calendar.change')}
      title={say('calendar.change_of', { name })}
      look="primary"
      onDo={change}
    >
      <fieldset className="shifts">
        <legend>{say('calendar.hours')}</legend>
        {hours.map((one, at) => (
          <div key={at} className="shift">
            <ShiftFields shift={one} onChange={next => put(at, next)} />
            {hours.length > 1 && (
              <button
                type="button"
                className="plain link"
                onClick={() => setHours(hours.filter((_, i) => i !== at))}
              >
                {say('calendar.remove')}
              </button>
            )}
          </div>
        ))}
        <button type="button" className="btn small" onClick={() => setHours([...hours, NEW])}>
          {say('calendar.add_hours')}
        </button>
      </fieldset>
      <HolidayFields off={off} onChange={setOff} />
    </FormDialog>
  )
}

function ShiftFields({ shift, onChange }: { shift: Shift; onChange: (shift: Shift) => void }) {
  const { say } = useSpeech()
  const toggle = (day: (typeof weekdays)[number]) => {
    const days = weekdays.filter(each =>
      each === day ? !shift.days.includes(day) : shift.days.includes(each),
    )
    onChange({ ...shift, days })
  }
  return (
    <>
      <div className="row wrap">
        {weekdays.map(day => (
          <label key={day} className="row">
            <input type="checkbox" checked={shift.days.includes(day)} onChange={() => toggle(day)} />
            {say(`calendar.day.${day}`)}
          </label>
        ))}
      </div>
      <div className="row wrap">
        {(['from', 'to'] as const).map(edge => (
          <TextField
            key={edge}
            label={say(`calendar.${edge}`)}
            type="time"
            value={shift[edge]}
            onChange={value => onChange({ ...shift, [edge]: value })}
            required
          />
        ))}
      </div>
    </>
  )
}
