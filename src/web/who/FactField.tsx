import { useId, useState } from 'react'
import { type Fact, type FactValue, listedValues, UNKNOWN } from '#rules/split/facts.ts'
import { sayValue } from '#words/cell.ts'
import { useSpeech } from '../parts/language.ts'
import { readValue } from './question.ts'

type Props = {
  fact: Fact
  value: FactValue | undefined
  onChange: (value: FactValue) => void
  /** Where the value comes from, if not from who asks. */
  from?: string | null
}

/** One fact of the situation; unknown until somebody says it. */
export function FactField({ fact, value, onChange, from = null }: Props) {
  const { say, label, language } = useSpeech()
  const id = useId()
  const values = listedValues(fact)
  return (
    <div>
      <label htmlFor={id} className="small muted" title={fact.hint && label(fact.hint)}>
        {label(fact.label)}
        {'unit' in fact && fact.unit !== undefined && ` (${fact.unit})`}
        {from !== null && <span className="faint"> · {from}</span>}
      </label>
      {values.length === 0 ? (
        <NumberField id={id} fact={fact} value={value} onChange={onChange} />
      ) : (
        <select
          id={id}
          className={`field ${value === undefined ? 'unsaid' : ''}`}
          value={String(value ?? UNKNOWN)}
          onChange={event => onChange(readValue(fact, event.target.value) ?? UNKNOWN)}
        >
          <option value={UNKNOWN}>{say('who.unknown')}</option>
          {values.map(each => (
            <option key={String(each)} value={String(each)}>
              {sayValue(language, fact, each)}
            </option>
          ))}
          {value !== undefined && value !== UNKNOWN && !values.includes(value) && (
            <option value={String(value)}>{String(value)}</option>
          )}
        </select>
      )}
    </div>
  )
}

/** A number, told once it is one; an empty field is unknown. */
function NumberField({ id, fact, value, onChange }: Props & { id: string }) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState(value === undefined || value === UNKNOWN ? '' : String(value))
  const read = typed.trim() === '' ? UNKNOWN : readValue(fact, typed.trim())
  return (
    <input
      id={id}
      className="field mono"
      inputMode="decimal"
      placeholder={say('who.unknown')}
      value={typed}
      aria-invalid={read === null}
      onChange={event => {
        setTyped(event.target.value)
        const text = event.target.value.trim()
        const next = text === '' ? UNKNOWN : readValue(fact, text)
        if (next !== null) onChange(next)
      }}
    />
  )
}
