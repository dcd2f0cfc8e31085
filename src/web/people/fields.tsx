import { Labelled } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import type { Names } from './names.ts'

type Props = { names: Names; value: string; onChange: (value: string) => void }

/** Which function: those of the split in force. */
export function FunctionField({ names, value, onChange }: Props) {
  const { say, label } = useSpeech()
  return (
    <Labelled label={say('people.function')}>
      {field => (
        <select {...field} value={value} onChange={event => onChange(event.target.value)} required>
          <option value="">{say('people.choose')}</option>
          {names.functions.map(each => (
            <option key={each.id} value={each.id}>
              {label(each.label)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Where it is held: corporate, at a site, or in an area of it (`site/area`). */
export function PlaceField({ names, value, onChange }: Props) {
  const { say, label } = useSpeech()
  return (
    <Labelled label={say('people.at')}>
      {field => (
        <select {...field} value={value} onChange={event => onChange(event.target.value)}>
          <option value="">{say('level.corporate')}</option>
          {names.sites.flatMap(site => [
            <option key={site.id} value={site.id}>
              {label(site.label)}
            </option>,
            ...site.areas.map(area => (
              <option key={`${site.id}/${area.id}`} value={`${site.id}/${area.id}`}>
                {names.place(site.id, area.id)}
              </option>
            )),
          ])}
        </select>
      )}
    </Labelled>
  )
}
