import { useId } from 'react'
import type { Agreement } from '#rules/split/level/override.ts'
import { useSpeech } from '../../parts/language.ts'

type Props = {
  value: Agreement
  onChange: (agreement: Agreement) => void
  /** Pressed Enter after a reason was written. */
  onEnter: () => void
}

/** The reason, and whether the table above goes on counting. */
export function ReasonFields({ value, onChange, onEnter }: Props) {
  const { say } = useSpeech()
  const name = useId()
  const choice = (how: 'adds' | 'replaces') => (
    <label className="pick how">
      <input
        type="radio"
        name={name}
        checked={value.replaces === (how === 'replaces')}
        onChange={() => onChange({ ...value, replaces: how === 'replaces' })}
      />
      <span>
        {say(`reason.${how}`)}
        <span className="small muted">{say(`reason.${how}_why`)}</span>
      </span>
    </label>
  )
  return (
    <>
      <label className="small muted">
        {say('reason.reason')}
        <textarea
          className="field"
          rows={2}
          value={value.reason}
          onChange={event => onChange({ ...value, reason: event.target.value })}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || value.reason.trim() === '') return
            event.preventDefault()
            onEnter()
          }}
        />
      </label>
      <fieldset className="plain-set">
        <legend className="vanish">{say('reason.how')}</legend>
        {choice('adds')}
        {choice('replaces')}
      </fieldset>
    </>
  )
}
