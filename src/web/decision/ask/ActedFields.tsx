import { TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { PersonField } from '../../people/PersonField.tsx'
import { wallIn } from '../../windows/wall.ts'
import type { PartProps } from './form.ts'

/** People acted first: when, by the clock of the site, and who; perhaps not whoever enters it. */
export function ActedFields({ asked, names, onChange }: PartProps) {
  const { say } = useSpeech()
  const { acted, happened, site } = asked
  const zone = names.zone(asked.site)
  return (
    <fieldset className="panel part">
      <legend>{say('ask.section.acted')}</legend>
      <TextField
        label={say('ask.happened')}
        value={happened}
        onChange={text => onChange({ happened: text })}
        type="datetime-local"
        hint={say('ask.happened.zone', { zone: `${zone}, ${wallIn(zone, Date.now()).slice(11)}` })}
      />
      {acted.length > 0 && (
        <ul className="picked" aria-label={say('ask.acted')}>
          {acted.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                className="btn small"
                aria-label={say('ask.remove', { name })}
                onClick={() => onChange({ acted: acted.filter(one => one.id !== id) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <PersonField
        key={acted.length}
        label={say('ask.acted.add')}
        value={null}
        onChange={person => person !== null && onChange({ acted: [...acted, person] })}
        among={{ for: site, there: 'true' }}
        not={acted.map(({ id }) => id)}
      />
    </fieldset>
  )
}
