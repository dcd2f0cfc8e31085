import { languages } from '#rules/split/facts.ts'
import { useSpeech } from '../../../parts/language.ts'
import type { FactWriting, ValueWriting } from './factWriting.ts'

type Props = { writing: FactWriting; onChange: (change: Partial<FactWriting>) => void }

/** The values of an enumeration, in the order in which they are offered, each in every language. */
export function ValueFields({ writing, onChange }: Props) {
  const { say } = useSpeech()
  const { values, strictest } = writing
  const put = (at: number, next: ValueWriting) =>
    onChange({ values: values.map((each, i) => (i === at ? next : each)) })
  const drop = (at: number) =>
    onChange({
      values: values.filter((_, i) => i !== at),
      // Places of new values move up.
      strictest: strictest.startsWith('#') || strictest === values[at]?.id ? '' : strictest,
    })
  return (
    <fieldset className="plain-set value-fields">
      <legend>{say('parts.values')}</legend>
      {values.map((value, at) => (
        <div key={value.id ?? `#${at}`} className="value-row">
          {languages.map(language => (
            <input
              key={language}
              className="field"
              lang={language}
              aria-label={say('parts.value_in', {
                number: at + 1,
                language: say(`web.language.${language}`),
              })}
              placeholder={say(`web.language.${language}`)}
              value={value.label[language] ?? ''}
              onChange={event =>
                put(at, { ...value, label: { ...value.label, [language]: event.target.value } })
              }
            />
          ))}
          <span className="mono faint small">{value.id}</span>
          <button
            type="button"
            className="plain link"
            aria-label={say('parts.drop_value', { number: at + 1 })}
            onClick={() => drop(at)}
          >
            {say('table.drop')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn small"
        onClick={() => onChange({ values: [...values, { id: null, label: {} }] })}
      >
        {say('parts.add_value')}
      </button>
      <label className="pick">
        <input
          type="checkbox"
          checked={writing.open}
          onChange={event => onChange({ open: event.target.checked })}
        />
        {say('parts.open')}
      </label>
    </fieldset>
  )
}
