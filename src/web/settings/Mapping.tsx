import type { Provider } from '../api/queries.ts'
import { Labelled, TextField } from '../parts/Labelled.tsx'
import { useSpeech } from '../parts/language.ts'
import { useRecordNames } from '../people/names.ts'

type Mapped = NonNullable<Provider['settings']>['mapping'][number]
type Props = { mapping: readonly Mapped[]; onChange: (mapping: Mapped[]) => void }

/** Which function each value of the claim speaks of, and where. */
export function Mapping({ mapping, onChange }: Props) {
  const { say, label } = useSpeech()
  const names = useRecordNames()
  const set = (at: number, change: Partial<Mapped>) =>
    onChange(mapping.map((each, index) => (index === at ? { ...each, ...change } : each)))
  return (
    <fieldset className="mapping">
      <legend>{say('door.mapping')}</legend>
      <p className="small muted">{say('door.mapping.about')}</p>
      {mapping.map((each, at) => (
        <div key={at} className="mapped">
          <TextField
            label={say('door.mapping.value')}
            value={each.value}
            onChange={value => set(at, { value })}
            required
          />
          <Labelled label={say('people.function')}>
            {field => (
              <select
                {...field}
                value={each.function}
                onChange={event => set(at, { function: event.target.value })}
                required
              >
                <option value="">{say('people.choose')}</option>
                {names?.functions.map(one => (
                  <option key={one.id} value={one.id}>
                    {label(one.label)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled label={say('people.at')}>
            {field => (
              <select
                {...field}
                value={each.site ?? ''}
                onChange={event => set(at, { site: event.target.value || null })}
              >
                <option value="">{say('level.corporate')}</option>
                {names?.sites.map(site => (
                  <option key={site.id} value={site.id}>
                    {label(site.label)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <button
            type="button"
            className="btn small"
            aria-label={say('door.mapping.remove_of', { value: each.value })}
            onClick={() => onChange(mapping.filter((_, index) => index !== at))}
          >
            {say('door.mapping.remove')}
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() => onChange([...mapping, { value: '', function: '', site: null }])}
        >
          {say('door.mapping.add')}
        </button>
      </p>
    </fieldset>
  )
}
