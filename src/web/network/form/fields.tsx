import { type Mark, marks } from '#rules/network/security.ts'
import { Labelled } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import type { Names } from '../../people/names.ts'

/** Which function of the split answers for a zone or conduit. */
export function OwnerField(props: { names: Names; value: string; onChange: (value: string) => void }) {
  const { say, label } = useSpeech()
  return (
    <Labelled label={say('network.field.owner')}>
      {field => (
        <select {...field} value={props.value} onChange={event => props.onChange(event.target.value)}>
          <option value="">{say('network.field.owner.none')}</option>
          {props.names.functions
            .filter(fn => fn.external !== true)
            .map(fn => (
              <option key={fn.id} value={fn.id}>
                {label(fn.label)}
              </option>
            ))}
        </select>
      )}
    </Labelled>
  )
}

/** What a zone or conduit is to be told apart by. */
export function MarksField(props: { value: readonly Mark[]; onChange: (value: readonly Mark[]) => void }) {
  const { say } = useSpeech()
  const toggle = (one: Mark) =>
    props.onChange(
      marks.filter(mark => (mark === one ? !props.value.includes(mark) : props.value.includes(mark))),
    )
  return (
    <fieldset className="plain-set row wrap">
      <legend>{say('network.field.marks')}</legend>
      {marks.map(one => (
        <label key={one} className="row check">
          <input type="checkbox" checked={props.value.includes(one)} onChange={() => toggle(one)} />
          {say(`network.mark.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** What is there only where something was said: an empty text is nothing. */
export const unlessEmpty = <Name extends string>(name: Name, text: string) =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as { [Key in Name]?: string }
