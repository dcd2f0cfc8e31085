import type { Situation } from '#rules/split/facts.ts'
import { Choice } from '../../asset/fact/Choice.tsx'
import { Labelled, TextField } from '../../parts/Labelled.tsx'
import { useSpeech } from '../../parts/language.ts'
import { FactField } from '../../who/FactField.tsx'
import { withFact } from '../../who/question.ts'
import type { KindOf } from '../list/queries.ts'
import type { PartProps } from './form.ts'

/** Why, the kind's own fields, until when it holds, and the facts that only whoever asks can state. */
export function MoreFields({ kind, names, asked, onChange, missing, first }: PartProps & { first: boolean }) {
  const { say } = useSpeech()
  const facts = names.split.facts.filter(({ id }) => kind.facts.includes(id))
  const lacks = (what: string) => (missing.includes(what) ? say('ask.missing') : null)
  return (
    <fieldset className="panel part">
      <legend>{say('ask.section.more')}</legend>
      <LongText
        label={say(first ? 'ask.why.first' : 'ask.why')}
        value={asked.why}
        onChange={why => onChange({ why })}
        lacks={lacks('why')}
      />
      {kind.fields.map(field => (
        <KindField
          key={field.id}
          field={field}
          value={asked.fields[field.id]}
          onChange={value => onChange({ fields: { ...asked.fields, [field.id]: value } })}
          lacks={lacks(field.id)}
        />
      ))}
      {(facts.length > 0 || kind.ends) && (
        <div className="part-fields">
          {facts.map(fact => (
            <FactField
              key={fact.id}
              fact={fact}
              value={asked.stated[fact.id]}
              onChange={value => onChange({ stated: withFact(asked.stated, fact.id, value) as Situation })}
            />
          ))}
          {kind.ends && (
            <TextField
              label={say('ask.until')}
              value={asked.until}
              onChange={until => onChange({ until })}
              type="date"
              hint={lacks('until')}
              wrong={lacks('until') !== null}
            />
          )}
        </div>
      )}
    </fieldset>
  )
}

type FieldProps = {
  field: KindOf['fields'][number]
  value: string | boolean | undefined
  onChange: (value: string | boolean) => void
  lacks: string | null
}

/** A field of the kind's own: a line, a longer text, or yes and no. */
function KindField({ field, value, onChange, lacks }: FieldProps) {
  const { say, label } = useSpeech()
  const name = label(field.label)
  if (field.type === 'text')
    return <LongText label={name} value={String(value ?? '')} onChange={onChange} lacks={lacks} />
  if (field.type === 'line')
    return (
      <TextField
        label={name}
        value={String(value ?? '')}
        onChange={onChange}
        hint={lacks}
        wrong={lacks !== null}
      />
    )
  return (
    <Choice
      label={name}
      value={value === undefined ? '' : String(value)}
      onChange={next => onChange(next === 'true')}
      options={[
        ...(value === undefined ? [['', say('ask.unsaid')] as const] : []),
        ['true', say('ask.yes')],
        ['false', say('ask.no')],
      ]}
      {...(lacks === null ? {} : { hint: lacks })}
    />
  )
}

type TextProps = {
  label: string
  value: string
  onChange: (value: string) => void
  lacks: string | null
}

/** A few lines of text, and whether they are missing. */
export function LongText({ label, value, onChange, lacks }: TextProps) {
  return (
    <Labelled label={label} hint={lacks} wrong={lacks !== null}>
      {field => (
        <textarea
          {...field}
          rows={3}
          value={value}
          aria-invalid={lacks !== null || undefined}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}
