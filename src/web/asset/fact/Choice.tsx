import { Labelled } from '../../parts/Labelled.tsx'
import type { Names } from '../../people/names.ts'
import type { Values } from '../form.ts'

/** What every field of an asset's form is given. */
export type FieldProps = {
  site: string
  names: Names
  values: Values
  /** Assets that it names now, beside it. */
  near?: readonly { readonly id: string; readonly tag: string; readonly name: string }[]
  onChange: (change: Partial<Values>) => void
}

type ChoiceProps = {
  label: string
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [string, string])[]
  hint?: string
}

/** One of a few values. */
export function Choice({ label, value, onChange, options, hint }: ChoiceProps) {
  return (
    <Labelled label={label} {...(hint === undefined ? {} : { hint })}>
      {field => (
        <select {...field} value={value} onChange={event => onChange(event.target.value)}>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
