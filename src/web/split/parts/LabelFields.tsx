import { useId } from 'react'
import { type Label, languages } from '#rules/split/facts.ts'
import { useSpeech } from '../../parts/language.ts'
import { lacking, type Writing } from './writing.ts'
import './parts.css'

type Props = {
  name: string
  value: Writing
  onChange: (value: Writing) => void
  /** Several lines of text. */
  long?: boolean
}

/** A label in every language, each with what is missing. */
export function LabelFields({ name, value, onChange, long = false }: Props) {
  const { say } = useSpeech()
  const id = useId()
  return (
    <fieldset className="plain-set label-fields">
      <legend>{name}</legend>
      {languages.map(language => {
        const field = {
          id: `${id}${language}`,
          className: 'field',
          lang: language,
          value: value[language] ?? '',
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [language]: event.target.value }),
        }
        const missing = language !== languages[0] && !value[language]?.trim() && Boolean(value.en?.trim())
        return (
          <div key={language}>
            <label htmlFor={field.id} className="small muted">
              {say(`web.language.${language}`)}{' '}
              {missing && <span className="tag late">{say('parts.missing_here')}</span>}
            </label>
            {long ? <textarea rows={3} {...field} /> : <input {...field} />}
          </div>
        )
      })}
    </fieldset>
  )
}

/** The languages that a label lacks, as a mark beside it. */
export function Lacking({ label }: { label: Label }) {
  const { say } = useSpeech()
  return lacking(label).map(language => (
    <span key={language} className="tag late">
      {say('parts.missing', { language: say(`web.language.${language}`) })}
    </span>
  ))
}
