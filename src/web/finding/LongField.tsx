import { Labelled } from '../parts/Labelled.tsx'

type Props = { label: string; value: string; onChange: (value: string) => void; required?: boolean }

/** A few lines of text under their label. */
export function LongField({ label, value, onChange, required = false }: Props) {
  return (
    <Labelled label={label}>
      {field => (
        <textarea
          {...field}
          rows={3}
          value={value}
          required={required}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}
