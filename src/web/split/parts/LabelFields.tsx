import { useId } from 'react'
import { type Label, type Language, languages } from '#rules/split/facts.ts'
import { useSpeech } from '../../parts/language.ts'
import './parts.css'

/** A label that is being written: not every language is there yet. */
export type Writing = { readonly [language in Language]?: string }

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

/** The label as it is kept: blanks at its ends go, and so does a language in which nothing was written. */
export function labelOf(value: Writing): Label | null {
  const en = value.en?.trim() ?? ''
  const de = value.de?.trim() ?? ''
  return en === '' ? null : { en, ...(de !== '' && { de }) }
}

/** Which languages a label lacks. */
export const lacking = (label: Label): readonly Language[] =>
  languages.filter(language => label[language] === undefined)

/** The languages that a label lacks, as a mark beside it. */
export function Lacking({ label }: { label: Label }) {
  const { say } = useSpeech()
  return lacking(label).map(language => (
    <span key={language} className="tag late">
      {say('parts.missing', { language: say(`web.language.${language}`) })}
    </span>
  ))
}
