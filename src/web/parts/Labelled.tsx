import { type ReactNode, useId } from 'react'

type Props = {
  label: string
  /** What helps to fill it in, or what is wrong with it now. */
  hint?: string | null
  wrong?: boolean
  children: (field: { id: string; 'aria-describedby': string | undefined; className: string }) => ReactNode
}

/** A field under its label, with a hint that a screen reader reads with it. */
export function Labelled({ label, hint = null, wrong = false, children }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint === null ? undefined : hintId, className: 'field' })}
      {hint !== null && (
        <span id={hintId} className={`small ${wrong ? 'wrong' : 'faint'}`}>
          {hint}
        </span>
      )}
    </div>
  )
}

type LongProps = {
  label: string
  value: string
  onChange: (value: string) => void
  mono?: boolean
  required?: boolean
}

/** A few lines of text under their label. */
export function LongField({ label, value, onChange, mono = false, required = false }: LongProps) {
  return (
    <Labelled label={label}>
      {field => (
        <textarea
          {...field}
          className={mono ? 'field mono' : 'field'}
          rows={3}
          value={value}
          required={required}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

type TextProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | null
  wrong?: boolean
  type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'time' | 'search'
  autoComplete?: string
  required?: boolean
  inputMode?: 'numeric'
}

/** A line of text under its label. */
export function TextField({ label, value, onChange, hint = null, wrong = false, ...input }: TextProps) {
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {field => (
        <input
          {...field}
          {...input}
          value={value}
          aria-invalid={wrong || undefined}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}
