import { useState } from 'react'
import { useSpeech } from '../../parts/language.ts'

const units = ['minutes', 'hours', 'days', 'working hours', 'working days'] as const
const keys = {
  minutes: 'table.unit.minutes',
  hours: 'table.unit.hours',
  days: 'table.unit.days',
  'working hours': 'table.unit.working_hours',
  'working days': 'table.unit.working_days',
} as const

/** A time limit: an amount and a unit. */
export function WithinField({ value, onChange }: { value: string | null; onChange: (text: string) => void }) {
  const { say } = useSpeech()
  const [, amount = '1', name = 'hours'] = /^(\d+) (.+)$/.exec(value ?? '') ?? []
  const [typed, setTyped] = useState(amount)
  const unit = units.find(each => each.startsWith(name)) ?? 'hours'
  return (
    <div className="row">
      <input
        className="field"
        aria-label={say('table.amount')}
        inputMode="numeric"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          onChange(`${event.target.value} ${unit}`)
        }}
      />
      <select
        className="field"
        aria-label={say('table.unit')}
        value={unit}
        onChange={event => onChange(`${typed} ${event.target.value}`)}
      >
        {units.map(each => (
          <option key={each} value={each}>
            {say(keys[each])}
          </option>
        ))}
      </select>
    </div>
  )
}
